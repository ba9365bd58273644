import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// One numbered step of what to do.
RowLayout {
    id: root

    property int number: 1
    property string text

    Accessible.name: Theme.digits(number) + ". " + text
    Accessible.role: Accessible.ListItem
    spacing: Theme.gap3

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Math.max(Theme.mm(12), figure.implicitHeight)
        Layout.preferredWidth: Layout.preferredHeight
        color: Theme.primary
        radius: height / 2

        BodyText {
            id: figure

            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.inkOnPrimary
            font.bold: true
            text: Theme.digits(root.number)
        }
    }

    BodyText {
        Accessible.ignored: true
        Layout.fillWidth: true
        text: root.text
    }
}
