import QtQuick
import Pishkhan
import Pishkhan.Controls

// What is written on the map: a number or a drawing, and a name below it, on a ground that keeps it readable.
Rectangle {
    id: root

    property real figure: Theme.textBody
    property string iconName
    property string name
    property string title

    readonly property real iconHeight: drawing.visible ? drawing.height : 0

    color: Qt.alpha(Theme.surface, Theme.ornamented ? 0.75 : 1)
    height: lines.height
    radius: Theme.radius
    width: lines.width + Theme.gap1 * 2

    Column {
        id: lines

        anchors.horizontalCenter: parent.horizontalCenter

        Icon {
            id: drawing

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.primary
            name: root.iconName
            size: Theme.mm(8)
            visible: root.iconName !== ""
        }

        BodyText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.primary
            font.bold: true
            font.pixelSize: root.figure
            text: root.title
            visible: text !== ""
        }

        CaptionText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.ink
            text: root.name
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
