import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// One of a few ways to go: a drawing, what it is, and one sentence about it.
Pressable {
    id: root

    property string iconName
    property bool selected: false
    property string text
    property string title

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    accessibleName: title
    accessibleNote: text
    implicitHeight: row.implicitHeight + Theme.gap3 * 2
    implicitWidth: Theme.mm(120)

    Rectangle {
        anchors.fill: parent
        border.color: root.selected || root.pressed ? Theme.primary : Theme.outline
        border.width: root.selected || root.pressed ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: root.selected || root.pressed ? Theme.primarySoft : Theme.surface
        radius: Theme.radius
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap3

        Icon {
            color: Theme.primary
            name: root.iconName
            size: Theme.mm(16)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap1

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.textTitle
                text: root.title
            }

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.inkSoft
                text: root.text
            }
        }
    }
}
