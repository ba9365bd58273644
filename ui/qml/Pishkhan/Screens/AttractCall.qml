pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// How to begin, in every language. It looks like a button; in truth the whole screen is one.
Rectangle {
    id: root

    required property var greetings
    property bool focused: false
    property real fit: 1

    color: Theme.bar
    implicitHeight: row.implicitHeight + Theme.gap4 * fit * 2
    implicitWidth: row.implicitWidth + Theme.gap5 * 2
    radius: Theme.radius * 2

    FocusRing {
        shown: root.focused
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap4

        Icon {
            color: Theme.barMark
            name: "touch"
            size: Theme.mm(24) * Theme.spread * root.fit
            weight: 1.5
        }

        Column {
            spacing: Theme.gap1

            Repeater {
                model: root.greetings

                HeadingText {
                    required property int index
                    required property var modelData

                    anchors.horizontalCenter: parent?.horizontalCenter
                    color: Theme.barInk
                    font.family: modelData.family
                    font.pixelSize: Theme.textSize(index > 0 ? 6 : 8.6, 0) * root.fit
                    lineHeight: 1
                    text: modelData.touch
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
