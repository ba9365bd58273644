import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A file that came from the phone, and a way to leave it out.
Rectangle {
    id: root

    property string name
    property string size
    property string value

    signal removed

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.successSoft
    implicitHeight: row.implicitHeight + Theme.gap1 * 2
    radius: Theme.radius

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap1
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap3

        Icon {
            color: Theme.success
            name: "check-circle"
        }

        BodyText {
            Layout.fillWidth: true
            elide: Text.ElideMiddle
            font.bold: true
            text: root.name
            wrapMode: Text.NoWrap
        }

        BodyText {
            text: root.size
        }

        ActionButton {
            accessibleName: text + ": " + root.name
            iconName: "cross"
            kind: "quiet"
            objectName: "remove-" + root.value
            text: qsTr("Leave out")

            onActivated: root.removed()
        }
    }
}
