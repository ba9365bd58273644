import QtQuick
import Pishkhan
import Pishkhan.Controls

// One part of a plate: a tap makes it the one that is typed into.
Pressable {
    id: root

    property bool active: false
    // Which part of the plate this is.
    property string name
    property int size: 2
    property string text

    // What is still to come is a row of low lines.
    readonly property string shown: text + "_".repeat(Math.max(0, size - text.length))

    Accessible.role: Accessible.EditableText
    accessibleName: name
    accessibleValue: Theme.digits(text)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(0.8)
        border.color: root.active ? Theme.primary : Theme.line
        border.width: root.active ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: root.active ? Theme.primarySoft : Theme.surface
        radius: Theme.radius * 0.6
    }

    Text {
        Accessible.ignored: true
        anchors.fill: parent
        anchors.margins: Theme.mm(2)
        color: root.text === "" ? Theme.inkSoft : Theme.ink
        font.bold: true
        font.family: "Vazirmatn"
        font.letterSpacing: root.size > 1 ? Theme.mm(0.8) : 0
        font.pixelSize: Theme.textDisplay
        fontSizeMode: Text.Fit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Math.max(1, Math.min(Theme.textBody, root.height * 0.3))
        text: "\u2066" + (root.size > 1 ? Theme.digits(root.shown) : root.text === "ا" ? "الف" : root.shown) + "\u2069"
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
