pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// A service or a category: icon, name, one line of explanation. Grows with its words, never cuts them.
Pressable {
    id: root

    property string iconName
    property bool large: upright
    property bool selected: false
    property string subtitle
    property string title
    // The drawing stands above the words instead of beside them; both are larger.
    property bool upright: false

    Accessible.selected: selected
    accessibleName: title
    accessibleNote: subtitle
    implicitHeight: Math.max(Theme.mm(26), words.implicitHeight + Theme.gap3 * 2 + (upright ? plate.height + Theme.gap3 : 0))
    implicitWidth: Theme.mm(90)

    Rectangle {
        anchors.fill: parent
        border.color: root.selected || root.pressed ? Theme.primary : Theme.outline
        border.width: root.selected || root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: !root.enabled ? Theme.disabledSurface : root.pressed || root.selected ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    Rectangle {
        id: plate

        anchors.left: parent.left
        anchors.leftMargin: root.upright ? Theme.gap4 : Theme.gap3
        anchors.top: root.upright ? parent.top : undefined
        anchors.topMargin: Math.min(Theme.gap4, (root.height - height - Theme.gap3 - words.height) / 2)
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        color: !root.enabled ? "transparent" : root.selected || root.pressed ? Theme.surface : Theme.primarySoft
        height: Theme.mm(root.large ? 22 : 15) * Theme.pictureFactor
        radius: Theme.radius
        visible: root.iconName !== ""
        width: visible ? height : 0

        Icon {
            anchors.centerIn: parent
            color: root.enabled ? Theme.primary : Theme.disabledInk
            name: root.iconName
            size: plate.height * 0.7
        }
    }

    Column {
        id: words

        anchors.left: root.upright ? parent.left : plate.right
        anchors.leftMargin: root.upright ? Theme.gap4 : root.iconName === "" ? 0 : Theme.gap3
        anchors.right: tick.visible ? tick.left : parent.right
        anchors.rightMargin: Theme.gap3
        anchors.top: root.upright ? plate.bottom : undefined
        anchors.topMargin: Theme.gap3
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        spacing: Theme.gap1 / 2

        BodyText {
            Accessible.ignored: true
            color: root.enabled ? Theme.ink : Theme.disabledInk
            font.bold: true
            font.pixelSize: root.large ? Theme.textTitle : Theme.textBody
            text: root.title
            width: parent.width
        }

        CaptionText {
            Accessible.ignored: true
            color: root.enabled ? Theme.inkSoft : Theme.disabledInk
            font.pixelSize: Theme.textLabel
            text: root.subtitle
            visible: text !== ""
            width: parent.width
        }
    }

    Icon {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.primary
        name: "check"
        visible: root.selected
    }
}
