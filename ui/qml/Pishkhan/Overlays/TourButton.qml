import QtQuick
import Pishkhan
import Pishkhan.Controls

// The picture of a button.
Rectangle {
    id: root

    property string iconName
    property bool solid: false
    property string text

    readonly property color inkColour: solid ? Theme.inkOnPrimary : Theme.primary

    Accessible.ignored: true
    border.color: Theme.primary
    border.width: Theme.strokeWidth
    color: root.solid ? Theme.primary : Theme.surface
    implicitHeight: column.implicitHeight + Theme.gap2 * 2
    radius: Theme.radius

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.gap1
        width: parent.width - Theme.gap2 * 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.inkColour
            name: root.iconName
            size: Theme.mm(9)
        }

        BodyText {
            Accessible.ignored: true
            color: root.inkColour
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            width: parent.width
        }
    }
}
