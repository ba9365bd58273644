import QtQuick
import Pishkhan
import Pishkhan.Controls

// The office that has the case now, since when, and by when it must be done.
Rectangle {
    id: root

    property string due
    property string late
    property string since
    property string what
    property string who

    border.color: late === "" ? Theme.primary : Theme.danger
    border.width: Theme.strokeWidth
    color: late === "" ? Theme.primarySoft : Theme.dangerSoft
    implicitHeight: column.implicitHeight + Theme.gap3 * 2
    radius: Theme.radius

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap3
        anchors.right: parent.right
        anchors.top: parent.top

        BodyText {
            font.bold: true
            font.pixelSize: Theme.textTitle
            text: root.who
            width: parent.width
        }

        BodyText {
            text: root.what
            width: parent.width
        }

        BodyText {
            color: Theme.inkSoft
            text: [root.since, root.due].filter(part => part !== "").join(" ")
            visible: text !== ""
            width: parent.width
        }

        Row {
            spacing: Theme.gap1
            visible: root.late !== ""
            width: parent.width

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.danger
                name: "clock"
                size: Theme.mm(8)
            }

            BodyText {
                color: Theme.danger
                font.bold: true
                text: root.late
                width: parent.width - mark.width - parent.spacing
            }
        }
    }
}
