pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// One language, in its own script, from its own side, whatever the screen speaks.
Pressable {
    id: root

    // Its name alone.
    property bool brief: false
    property bool chosen: false
    property string family
    property string hint
    property string name
    property bool rightToLeft

    readonly property real leastWidth: longest.room + arrow.width + Theme.gap4 * 2 + Theme.gap3

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.rightToLeft
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    accessibleName: name
    accessibleNote: hint
    implicitHeight: words.implicitHeight + (brief ? Theme.gap2 : Theme.gap3) * 2

    Rectangle {
        anchors.fill: parent
        border.color: root.chosen || root.pressed ? Theme.primary : Theme.outline
        border.width: root.chosen || root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: root.chosen || root.pressed ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    LongestWord {
        id: longest

        font: called.font
        words: root.name
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap4
        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1 / 2

        HeadingText {
            id: called

            Accessible.ignored: true
            color: Theme.primary
            font.family: root.family
            font.pixelSize: root.brief ? Theme.textTitle : Theme.textCode
            text: root.name
            width: parent.width
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.inkSoft
            font.family: root.family
            text: root.hint
            visible: !root.brief
            width: parent.width
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap4
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.primary
        name: root.chosen ? "check" : root.rightToLeft === Theme.rightToLeft ? "forward" : "back"
        size: Theme.mm(11)
    }
}
