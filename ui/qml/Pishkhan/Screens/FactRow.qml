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
    property real rowHeight: 0

    Accessible.name: label + ": " + text
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(rowHeight, plate.implicitHeight + Theme.gap3 * 2, words.implicitHeight + Theme.gap3 * 2)

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
            id: plate

            color: Theme.primarySoft
            implicitHeight: Theme.mm(17) * Theme.spread
            implicitWidth: implicitHeight
            radius: Theme.radius

            Icon {
                anchors.centerIn: parent
                color: Theme.primary
                name: root.iconName
                size: plate.height * 0.65
            }
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            CaptionText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.textLabel
                text: root.label
            }

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.text
            }
        }
    }
}
