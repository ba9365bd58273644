import QtQuick
import Pishkhan

// Help, language, end: always in the same place at the top, icon over word.
Pressable {
    id: root

    property string iconName
    property bool large: false
    property string text

    accessibleName: text
    implicitHeight: Math.max(Theme.touchTarget, column.implicitHeight + Theme.gap1 * 2)
    implicitWidth: Math.max(Theme.mm(root.large ? 34 : 22), label.implicitWidth + Theme.gap2 * 2)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.barInk
        border.width: Theme.plain && root.pressed ? Theme.strokeWidth * 3 : Theme.ornamented ? Theme.hairline : Theme.strokeWidth
        color: root.pressed ? Theme.barPressed : Theme.bar
        radius: Theme.radius
    }

    Column {
        id: column

        anchors.centerIn: parent
        spacing: 0

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.barInk
            name: root.iconName
            size: Theme.mm(root.large ? 9 : 8) * Theme.spread
        }

        Text {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.barInk
            font.bold: true
            font.family: Theme.fontFamily
            font.pixelSize: root.large ? Theme.textBody : Theme.textCaption
            lineHeight: 0.85
            text: root.text
            textFormat: Text.PlainText
        }
    }
}
