pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls
import "../palettes.js" as Palettes

// One of several ways to show words, shown that way. What is chosen has a tick and a thick edge.
Pressable {
    id: root

    property string family: Theme.fontFamily
    // Of the colours to show itself in; empty: those of the screen.
    property string colourName
    property string sample
    property real sampleSize: 0
    property bool selected: false
    property string text

    readonly property var colours: Palettes.colours[colourName]
    readonly property color inkColour: colours ? colours.ink : Theme.ink

    readonly property real leastWidth: longest.room + Theme.gap2 * 2

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    accessibleName: text
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + Theme.gap2 * 2)
    implicitWidth: Theme.mm(30)

    Rectangle {
        anchors.fill: parent
        border.color: root.colours ? root.colours.primary : root.selected || root.pressed ? Theme.primary : Theme.outline
        border.width: root.selected || root.pressed ? Theme.strokeWidth * 2.2 : Theme.hairline
        color: root.colours ? root.colours.background : root.pressed || root.selected ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    LongestWord {
        id: longest

        font: label.font
        words: root.text
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.gap2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1 / 2

        Text {
            readonly property bool drawn: true

            Accessible.ignored: true
            color: root.inkColour
            font.family: Theme.fontFamily
            font.pixelSize: Math.max(1, root.sampleSize)
            horizontalAlignment: Text.AlignHCenter
            text: root.sample
            textFormat: Text.PlainText
            visible: text !== ""
            width: parent.width
        }

        BodyText {
            id: label

            Accessible.ignored: true
            color: root.inkColour
            font.bold: true
            font.family: root.family
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            width: parent.width
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.inkColour
            name: "check"
            size: Theme.mm(7) * Theme.pictureFactor
            visible: root.selected
            weight: 3
        }
    }
}
