import QtQuick
import Pishkhan
import Pishkhan.Controls

// A number in a disc, on a plan and in the list beside it.
Rectangle {
    id: root

    property string number
    property real size: Theme.mm(9) * Theme.textFactor

    border.color: Theme.surface
    border.width: Theme.strokeWidth
    color: Theme.primary
    height: size
    implicitHeight: size
    implicitWidth: size
    radius: size / 2
    width: size

    BodyText {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.surface
        font.bold: true
        font.pixelSize: Math.round(root.size * 0.5)
        text: root.number
    }
}
