pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// Eight dots round a star, one step at a time: cheap enough for a software renderer, calm enough for the eye. It always
// stands beside the words that say what is being done.
Item {
    id: root

    property color color: Theme.primary
    property bool running: true
    property int step: 0

    Accessible.ignored: true
    implicitHeight: Theme.mm(16)
    implicitWidth: implicitHeight

    Repeater {
        model: 8

        Rectangle {
            required property int index
            readonly property int age: (root.step - index + 8) % 8

            color: root.color
            height: root.width * 0.17
            opacity: root.running ? 1 - age * 0.11 : 0.35
            radius: height / 2
            width: height
            x: root.width / 2 + Math.sin(index * Math.PI / 4) * root.width * 0.4 - width / 2
            y: root.height / 2 - Math.cos(index * Math.PI / 4) * root.height * 0.4 - height / 2
        }
    }

    Timer {
        interval: 120
        repeat: true
        running: root.running && root.visible

        onTriggered: root.step = (root.step + 1) % 8
    }
}
