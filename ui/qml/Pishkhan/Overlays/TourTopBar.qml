pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// The bar at the top of every screen, with the button that is spoken of.
Rectangle {
    id: root

    // The page of the tour: "language", "steps" (End) or "help".
    property string lit

    Accessible.ignored: true
    color: Theme.primary
    implicitHeight: row.implicitHeight + Theme.gap2 * 2
    radius: Theme.radius

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        name: "dome"
        size: Theme.mm(14)
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.targetGap

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
                    "icon": "end",
                    "lit": "steps",
                    "text": qsTr("End")
                }
            ]

            Rectangle {
                id: button

                required property var modelData
                readonly property bool isLit: modelData.lit === root.lit

                border.color: isLit ? Theme.accent : Theme.inkOnPrimary
                border.width: isLit ? Theme.strokeWidth * 2 : Theme.hairline
                color: "transparent"
                height: column.implicitHeight + Theme.gap2 * 2
                opacity: isLit ? 1 : 0.55
                radius: Theme.radius
                width: Math.max(Theme.mm(24), column.implicitWidth + Theme.gap2 * 2)

                Column {
                    id: column

                    anchors.centerIn: parent

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.inkOnPrimary
                        name: button.modelData.icon
                        size: Theme.mm(8)
                    }

                    CaptionText {
                        Accessible.ignored: true
                        color: Theme.inkOnPrimary
                        font.bold: true
                        text: button.modelData.text
                    }
                }
            }
        }
    }
}
