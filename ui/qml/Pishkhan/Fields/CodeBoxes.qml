pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// One box for each digit of a one-time code, always from left to right. Never spoken: only how many digits there are.
Row {
    id: root

    property int count: 0
    property string digits
    readonly property bool masked: true
    readonly property string accessibleNote: qsTr("%1 of %2 digits entered").arg(Theme.digits(digits.length)).arg(Theme.digits(count))
    readonly property real box: Math.min(Theme.mm(Theme.spacious ? 30 : 20), (width - spacing * (count - 1)) / Math.max(1, count))

    Accessible.description: accessibleNote
    Accessible.name: qsTr("One-time code")
    Accessible.role: Accessible.EditableText
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    layoutDirection: Qt.LeftToRight
    spacing: Theme.gap2

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool next: index === root.digits.length

            border.color: next ? Theme.primary : Theme.outline
            border.width: next ? Theme.strokeWidth * 1.6 : Theme.hairline
            color: Theme.surface
            height: Math.max(root.box * 1.2, Theme.textCode * 1.7)
            radius: Theme.radius
            width: root.box

            BodyText {
                Accessible.ignored: true
                anchors.centerIn: parent
                font.bold: true
                font.pixelSize: Theme.textCode
                text: root.digits.charAt(parent.index)
            }
        }
    }
}
