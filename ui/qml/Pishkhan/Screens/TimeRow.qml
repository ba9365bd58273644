import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// One time of the day. The next one is marked by a sign and by weight, not by colour alone.
Rectangle {
    id: root

    property bool first: false
    property string name
    property bool next: false
    property string time

    Accessible.description: next ? qsTr("This one is next.") : ""
    Accessible.name: name + ", " + time
    Accessible.role: Accessible.ListItem
    color: root.next ? Theme.primarySoft : "transparent"
    implicitHeight: row.implicitHeight + Theme.gap2 * 2

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !root.first
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap4
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap3

        Icon {
            color: Theme.primary
            name: "clock"
            opacity: root.next ? 1 : 0
            size: Theme.mm(9)
        }

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: root.next
            font.pixelSize: Theme.textTitle
            text: root.name
        }

        BodyText {
            Accessible.ignored: true
            color: Theme.primary
            font.bold: true
            font.pixelSize: Theme.textHeading
            text: root.time
        }
    }
}
