import QtQuick
import Pishkhan

// A tracking code, a card number, a plate: always read left to right, in one piece, also inside a mirrored screen.
Text {
    property bool aligned: true

    color: Theme.ink
    font.bold: true
    font.family: Theme.fontFamily
    font.letterSpacing: Theme.mm(0.4)
    font.pixelSize: Theme.textCode
    horizontalAlignment: aligned ? Text.AlignLeft : Text.AlignHCenter
    textFormat: Text.PlainText
    wrapMode: Text.WrapAnywhere

    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
