import QtQuick
import Pishkhan

// Running text: wraps, never elides, starts at the reader's side (LayoutMirroring turns AlignLeft round).
Text {
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    horizontalAlignment: Text.AlignLeft
    lineHeight: 0.95
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
