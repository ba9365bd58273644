pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

Pressable {
    id: root

    required property int value
    required property string word
    property bool selected: false

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    readonly property real leastWidth: longest.room + Theme.gap1 * 2

    accessibleName: word
    implicitHeight: Theme.mm(20) + label.implicitHeight + Theme.gap2 * 3
    implicitWidth: Theme.mm(30)

    Rectangle {
        anchors.fill: parent
        border.color: root.selected || root.pressed ? Theme.primary : Theme.outline
        border.width: root.selected || root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: root.selected || root.pressed ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    LongestWord {
        id: longest

        font: label.font
        words: root.word
    }

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Math.max(Theme.gap2, Math.min(root.height * 0.14, (root.height - height) / 2))
        spacing: Theme.gap2
        width: parent.width - Theme.gap1 * 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.primary
            name: "face-" + root.value
            size: Math.min(root.width * 0.6, Math.max(Theme.mm(20), Math.min(root.height * 0.5, root.height - label.implicitHeight - Theme.gap2 * 3)))
        }

        BodyText {
            id: label

            Accessible.ignored: true
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            text: root.word
            width: parent.width
        }
    }
}
