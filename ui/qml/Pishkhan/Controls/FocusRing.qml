import QtQuick
import Pishkhan

// Shown around the item that the keyboard or the audio keypad is on; never by touch.
Rectangle {
    required property Item target

    anchors.fill: parent
    anchors.margins: -Theme.mm(1.2)
    border.color: Theme.focus
    border.width: Math.max(3, Theme.mm(1))
    color: "transparent"
    radius: Theme.radius + Theme.mm(1.2)
    visible: target.activeFocus
    z: 10
}
