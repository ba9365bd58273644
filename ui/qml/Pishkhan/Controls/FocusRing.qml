import QtQuick
import Pishkhan

// Shown inside the edge of what the keys are on, where nothing can cut it off; never by touch. Two lines, a dark and a
// light one: on whatever ground it lies, one of them stands out.
Item {
    id: root

    property bool shown: target?.activeFocus ?? false
    property Item target: null

    anchors.fill: parent
    objectName: shown ? "focusRing" : ""
    visible: shown
    z: 10

    Rectangle {
        anchors.fill: parent
        border.color: Theme.surface
        border.width: Math.max(5, Theme.mm(2))
        color: "transparent"
        radius: Theme.radius
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.focus
        border.width: Math.max(3, Theme.mm(1.3))
        color: "transparent"
        radius: Theme.radius
    }
}
