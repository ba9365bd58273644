import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A way to answer without typing: hold a code under the scanner, insert a card.
RowLayout {
    id: root

    property string iconName
    property string text

    spacing: Theme.gap3
    visible: text !== ""

    Rectangle {
        Layout.preferredHeight: Theme.mm(15)
        Layout.preferredWidth: Theme.mm(15)
        color: Theme.accentSoft
        radius: Theme.radius

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.mm(10)
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: root.text
    }
}
