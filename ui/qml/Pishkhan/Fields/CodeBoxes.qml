pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// One box for each digit of a one-time code, always from left to right.
Row {
    id: root

    property int count: 0
    property string text
    readonly property real box: Math.min(Theme.mm(Theme.spacious ? 30 : 20), (width - spacing * (count - 1)) / Math.max(1, count))

    Accessible.name: qsTr("Code: %1").arg(text)
    Accessible.role: Accessible.EditableText
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    layoutDirection: Qt.LeftToRight
    spacing: Theme.gap2

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool next: index === root.text.length

            border.color: next ? Theme.primary : Theme.outline
            border.width: next ? Theme.strokeWidth * 1.6 : Theme.hairline
            color: Theme.surface
            height: root.box * 1.2
            radius: Theme.radius
            width: root.box

            BodyText {
                Accessible.ignored: true
                anchors.centerIn: parent
                font.bold: true
                font.pixelSize: Theme.textCode
                text: root.text.charAt(parent.index)
            }
        }
    }
}
