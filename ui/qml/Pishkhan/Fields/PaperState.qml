import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Where the printed receipt is: on its way, in the tray, sent but not confirmed, or not printed and why.
ColumnLayout {
    id: root

    property bool canPrintAgain: false
    property string look: "info"
    property bool printing: false
    property string text
    property string title

    signal printAgain

    spacing: Theme.gap2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3
        visible: root.printing

        BusyIndicator {
            running: root.printing
        }

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            text: root.title + " " + root.text
        }
    }

    Notice {
        Layout.fillWidth: true
        kind: root.look
        objectName: "paper"
        text: root.text
        title: root.title
        visible: !root.printing && title !== ""
    }

    ActionButton {
        iconName: "printer"
        objectName: "printAgain"
        text: qsTr("Print again")
        visible: root.canPrintAgain

        onActivated: root.printAgain()
    }
}
