import QtQuick
import Pishkhan

// A framed list of rows; a page may end between two of them.
Rectangle {
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    radius: Theme.radius
}
