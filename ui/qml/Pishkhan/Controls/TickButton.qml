pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// One of several answers that can be given together: a whole row to hit, a tick that shows the choice by shape as well as
// by colour.
Pressable {
    id: root

    property bool ticked: false
    property string text

    readonly property real leastWidth: longest.room + box.width + Theme.gap3 * 3

    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.role: Accessible.CheckBox
    accessibleName: text
    implicitHeight: Math.max(Theme.touchTarget, label.implicitHeight + Theme.gap2 * 2)
    implicitWidth: Theme.mm(100)

    Rectangle {
        anchors.fill: parent
        border.color: root.ticked || root.pressed ? Theme.primary : Theme.outline
        border.width: root.ticked || root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: !root.enabled ? Theme.disabledSurface : root.pressed || root.ticked ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        border.color: root.enabled ? Theme.primary : Theme.disabledInk
        border.width: Theme.strokeWidth * 1.3
        color: root.ticked ? Theme.primary : Theme.surface
        height: Theme.iconSize
        radius: height / 6
        width: height

        Icon {
            anchors.centerIn: parent
            color: Theme.inkOnPrimary
            name: "check"
            size: parent.height * 0.8
            visible: root.ticked
            weight: 3
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
        anchors.left: box.right
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        color: root.enabled ? Theme.ink : Theme.disabledInk
        font.bold: root.ticked
        text: root.text
    }
}
