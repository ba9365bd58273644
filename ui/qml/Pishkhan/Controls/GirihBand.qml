import QtQuick
import Pishkhan

// The star-and-cross girih of Khorasan tilework: eight-pointed stars that touch at their points leave crosses between.
// One tile is drawn once and laid side by side: stroking the whole pattern took longer than the rest of a screen.
Image {
    id: root

    // On the teal of the bars, or on the sand of the pages.
    property string ground: "teal"
    property real tile: Theme.mm(16)

    Accessible.ignored: true
    asynchronous: false
    fillMode: Image.Tile
    horizontalAlignment: Image.AlignHCenter
    source: visible ? Qt.resolvedUrl("girih-" + ground + ".svg") : ""
    sourceSize: Qt.size(Math.round(tile), Math.round(tile))
    verticalAlignment: Image.AlignVCenter
}
