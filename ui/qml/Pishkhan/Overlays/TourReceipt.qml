import QtQuick
import Pishkhan
import Pishkhan.Controls

// The picture of a receipt: its code, and the QR beside it. Paper is white and print is black in any colours of the screen.
Rectangle {
    id: root

    readonly property color blackInk: "#000000"

    border.color: Theme.outline
    border.width: Theme.hairline
    color: "#ffffff"
    implicitHeight: column.implicitHeight + Theme.gap4 * 2
    implicitWidth: column.implicitWidth + Theme.gap5 * 2
    radius: Theme.hairline

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.gap3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.blackInk
            name: "dome"
            size: Theme.mm(12)
        }

        BodyText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.blackInk
            font.bold: true
            text: qsTr("Tracking code")
        }

        BodyText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.blackInk
            font.bold: true
            font.family: "Vazirmatn"
            font.pixelSize: Theme.textTitle
            text: "\u2066K7WM-3XQP-9X\u2069"
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.blackInk
            name: "scan"
            size: Theme.mm(26)
        }
    }
}
