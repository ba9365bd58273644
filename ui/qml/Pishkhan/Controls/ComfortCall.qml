pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// Before anybody has chosen a language: in each of them, that the screen can be made easier. It stands low, where somebody
// who sits reaches it.
Pressable {
    id: root

    // text, brief and family of each language.
    property var calls: []
    // One word of each, where there is little room.
    property bool brief: false
    property real letters: Theme.textLabel
    property color ground: Theme.background
    property color inkColour: Theme.primary

    function said(call: var): string {
        return root.brief || root.letters > Theme.textSize(6, 0) ? call.brief : call.text;
    }

    accessibleName: calls.map(call => said(call)).join(". ")
    implicitHeight: Math.max(Theme.touchTarget, lines.implicitHeight + Theme.gap2 * 2)
    implicitWidth: Theme.mm(120)
    objectName: "comfort"

    Rectangle {
        anchors.fill: parent
        border.color: root.inkColour
        border.width: root.pressed ? Theme.strokeWidth * 2 : Theme.strokeWidth
        color: root.ground
        radius: Theme.radius
    }

    Icon {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        color: root.inkColour
        name: "access"
        size: Theme.mm(root.brief ? 11 : 15) * Theme.pictureFactor
        weight: 1.6
    }

    Flow {
        id: lines

        anchors.left: drawing.right
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1

        Repeater {
            model: root.calls

            BodyText {
                required property var modelData

                Accessible.ignored: true
                color: root.inkColour
                font.bold: true
                font.family: modelData.family
                font.pixelSize: root.letters
                rightPadding: Theme.gap4
                text: root.said(modelData)
                width: Math.min(implicitWidth, lines.width)
            }
        }
    }
}
