import QtQuick
import Pishkhan

BodyText {
    color: Theme.ink
    font.bold: true
    font.pixelSize: Theme.textHeading
    lineHeight: 0.9

    Accessible.role: Accessible.Heading
}
