import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// One fact: a drawing, what it is about, and the fact.
Item {
    id: root

    property bool first: false
    property string iconName
    property string label
    property string text

    implicitHeight: Math.max(icon.size, words.implicitHeight) + Theme.gap3 * 2

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !root.first
        width: parent.width
    }

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap4

        Rectangle {
            color: Theme.primarySoft
            implicitHeight: Theme.mm(17)
            implicitWidth: implicitHeight
            radius: Theme.radius

            Icon {
                id: icon

                anchors.centerIn: parent
                color: Theme.primary
                name: root.iconName
                size: Theme.mm(11)
            }
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            CaptionText {
                Layout.fillWidth: true
                text: root.label
            }

            BodyText {
                Layout.fillWidth: true
                text: root.text
            }
        }
    }
}
