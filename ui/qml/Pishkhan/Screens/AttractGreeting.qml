import QtQuick
import Pishkhan
import Pishkhan.Controls

// What this is, said once in one language.
HeadingText {
    property string family
    property bool first: false
    property real fit: 1

    color: first ? Theme.ink : Theme.inkSoft
    font.family: family
    font.pixelSize: Theme.textSize(first ? 7.5 : 6, 0) * fit
    horizontalAlignment: Text.AlignHCenter
    lineHeight: 1
}
