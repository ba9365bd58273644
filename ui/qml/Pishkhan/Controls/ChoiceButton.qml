pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// One answer of several: a whole row to hit, a radio mark that shows the choice by shape as well as by colour.
Pressable {
    id: root

    property bool large: false
    property bool selected: false
    property string text

    readonly property real leastWidth: longest.room + mark.width + Theme.gap3 * 3

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    accessibleName: text
    implicitHeight: Math.max(Theme.touchTarget, label.implicitHeight + Theme.gap2 * 2)
    implicitWidth: Theme.mm(100)

    Rectangle {
        anchors.fill: parent
        border.color: root.selected || root.pressed ? Theme.primary : Theme.outline
        border.width: root.selected || root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: !root.enabled ? Theme.disabledSurface : root.pressed || root.selected ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        border.color: root.enabled ? Theme.primary : Theme.disabledInk
        border.width: Theme.strokeWidth * 1.3
        color: Theme.surface
        height: Theme.iconSize
        radius: height / 2
        width: height

        Rectangle {
            anchors.centerIn: parent
            color: Theme.primary
            height: Theme.iconSize / 2
            radius: height / 2
            visible: root.selected
            width: height
        }
    }

    LongestWord {
        id: longest

        font: label.font
        words: root.text
    }

    BodyText {
        id: label

        Accessible.ignored: true
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        color: root.enabled ? Theme.ink : Theme.disabledInk
        font.bold: root.selected
        font.pixelSize: root.large ? Theme.textTitle : Theme.textBody
        text: root.text
    }
}
