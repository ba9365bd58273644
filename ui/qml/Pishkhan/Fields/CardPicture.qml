import QtQuick
import Pishkhan
import Pishkhan.Controls

// A card on its way into the slot: chip first, chip side up.
Item {
    id: root

    property bool inside: false
    // One millimetre of the drawing: it is at least half as large again as a real card.
    readonly property real unit: Theme.mm(Theme.spacious ? Math.max(1.5, Math.min(2.2, Theme.shortSideMillimetres / 130)) : 1.5)

    implicitHeight: root.unit * 78
    implicitWidth: root.unit * 90

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        clip: true
        height: root.unit * 60
        width: root.unit * 54
        y: root.unit * 15

        Rectangle {
            id: card

            property real travel: root.inside ? -root.unit * 30 : root.unit * 1

            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.primary
            border.width: Theme.strokeWidth
            color: Theme.primarySoft
            height: root.unit * 54
            radius: Theme.radius
            width: root.unit * 34
            y: travel

            SequentialAnimation on travel {
                loops: Animation.Infinite
                running: root.visible && !root.inside && !Theme.reducedMotion

                NumberAnimation {
                    duration: 1400
                    easing.type: Easing.InOutQuad
                    from: root.unit * 5
                    to: -root.unit * 12
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
                height: root.unit * 10
                radius: root.unit * 1.5
                width: root.unit * 12
                y: root.unit * 15

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
                anchors.bottomMargin: root.unit * 5
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.primary
                name: "person"
                size: root.unit * 13
            }
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: root.unit * 15
        radius: Theme.radius
        width: root.unit * 74

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.unit * 2
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.turquoise
            height: root.unit * 1.8
            radius: height / 2
            width: root.unit * 46
        }
    }
}
