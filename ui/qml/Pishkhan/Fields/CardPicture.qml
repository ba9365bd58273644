import QtQuick
import Pishkhan
import Pishkhan.Controls

// A card on its way into the slot: chip first, chip side up.
Item {
    id: root

    property bool inside: false

    implicitHeight: Theme.mm(78)
    implicitWidth: Theme.mm(90)

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        clip: true
        height: Theme.mm(60)
        width: Theme.mm(54)
        y: Theme.mm(15)

        Rectangle {
            id: card

            property real travel: root.inside ? -Theme.mm(30) : Theme.mm(1)

            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.primary
            border.width: Theme.strokeWidth
            color: Theme.primarySoft
            height: Theme.mm(54)
            radius: Theme.radius
            width: Theme.mm(34)
            y: travel

            SequentialAnimation on travel {
                loops: Animation.Infinite
                running: root.visible && !root.inside && !Theme.reducedMotion

                NumberAnimation {
                    duration: 1400
                    easing.type: Easing.InOutQuad
                    from: Theme.mm(5)
                    to: -Theme.mm(12)
                }

                PauseAnimation {
                    duration: 1600
                }
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: Theme.warning
                border.width: Theme.hairline
                color: Theme.accent
                height: Theme.mm(10)
                radius: Theme.mm(1.5)
                width: Theme.mm(12)
                y: Theme.mm(15)

                Rectangle {
                    anchors.centerIn: parent
                    color: Theme.warning
                    height: parent.height
                    width: Theme.hairline
                }

                Rectangle {
                    anchors.centerIn: parent
                    color: Theme.warning
                    height: Theme.hairline
                    width: parent.width
                }
            }

            Icon {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.mm(5)
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.primary
                name: "person"
                size: Theme.mm(13)
            }
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: Theme.mm(15)
        radius: Theme.radius
        width: Theme.mm(74)

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(2)
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.turquoise
            height: Theme.mm(1.8)
            radius: height / 2
            width: Theme.mm(46)
        }
    }
}
