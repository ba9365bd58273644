pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// The bar at the top of every screen, with the button that is spoken of.
Rectangle {
    id: root

    // The page of the tour: "language", "steps" (End), "comfort" or "help".
    property string lit

    Accessible.ignored: true
    color: Theme.bar
    implicitHeight: row.implicitHeight + Theme.gap2 * 2
    radius: Theme.radius

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.barMark
        name: "dome"
        size: Theme.mm(14)
        visible: row.width + size + Theme.gap3 * 3 < root.width
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        // It is a picture: where large words leave no room it is smaller.
        scale: Math.min(1, (root.width - Theme.gap3 * 2) / Math.max(1, width))
        spacing: Theme.targetGap
        transformOrigin: Theme.rightToLeft ? Item.Left : Item.Right

        Repeater {
            model: [
                {
                    "icon": "help",
                    "lit": "help",
                    "text": qsTr("Help")
                },
                {
                    "icon": "language",
                    "lit": "language",
                    "text": qsTr("Language")
                },
                {
                    "icon": "access",
                    "lit": "comfort",
                    "text": qsTr("Easier")
                },
                {
                    "icon": "end",
                    "lit": "steps",
                    "text": qsTr("End")
                }
            ]

            Rectangle {
                id: button

                required property var modelData
                readonly property bool isLit: modelData.lit === root.lit

                readonly property color ink: isLit ? Theme.bar : Theme.barInk

                border.color: Theme.barInk
                border.width: Theme.hairline
                color: isLit ? Theme.barInk : Theme.bar
                height: column.implicitHeight + Theme.gap2 * 2
                radius: Theme.radius
                width: Math.max(Theme.mm(24), column.implicitWidth + Theme.gap2 * 2)

                Column {
                    id: column

                    anchors.centerIn: parent

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: button.ink
                        name: button.modelData.icon
                        size: Theme.mm(8)
                    }

                    CaptionText {
                        Accessible.ignored: true
                        color: button.ink
                        font.bold: true
                        text: button.modelData.text
                    }
                }
            }
        }
    }
}
