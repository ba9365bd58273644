import QtQuick
import Pishkhan
import Pishkhan.Controls

// A day to choose: its name, its date, and how much is free on it.
Pressable {
    id: root

    property string date
    property string free
    property string weekday

    accessibleName: weekday + " " + date
    accessibleNote: free
    implicitHeight: lines.height + Theme.gap2 * 2
    implicitWidth: Theme.mm(50)

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.primary : Theme.outline
        border.width: root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: root.pressed ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    Column {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        BodyText {
            Accessible.ignored: true
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            text: root.weekday
            width: parent.width
        }

        BodyText {
            Accessible.ignored: true
            horizontalAlignment: Text.AlignHCenter
            text: root.date
            width: parent.width
        }

        CaptionText {
            Accessible.ignored: true
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            text: root.free
            width: parent.width
        }
    }
}
