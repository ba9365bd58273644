pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// One language, in its own script, from its own side, whatever the screen speaks.
Pressable {
    id: root

    property bool chosen: false
    property string family
    property string hint
    property string name
    property bool rightToLeft

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.rightToLeft
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    accessibleName: name
    accessibleNote: hint
    implicitHeight: words.implicitHeight + Theme.gap3 * 2

    Rectangle {
        anchors.fill: parent
        border.color: root.chosen || root.pressed ? Theme.primary : Theme.outline
        border.width: root.chosen || root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: root.chosen || root.pressed ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
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
            Accessible.ignored: true
            color: Theme.primary
            font.family: root.family
            font.pixelSize: Theme.textCode
            text: root.name
            width: parent.width
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.inkSoft
            font.family: root.family
            text: root.hint
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
