import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Where the printed receipt is: on its way, in the tray, sent but not confirmed, waiting for the printer, or not printed
// and why; or an earlier one that is offered.
ColumnLayout {
    id: root

    // title, text, look, printing, waiting, button: see `ui/viewmodels/paper.py`.
    required property var paper

    signal printAgain

    spacing: Theme.gap2
    visible: paper.title !== ""

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3
        visible: root.paper.printing

        BusyIndicator {
            running: root.paper.printing
        }

        BodyText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            font.bold: true
            objectName: "paperPrinting"
            text: root.paper.title + " " + root.paper.text
        }
    }

    Notice {
        Layout.fillWidth: true
        kind: root.paper.look
        objectName: "paper"
        text: root.paper.text
        title: root.paper.title
        visible: !root.paper.printing
    }

    ActionButton {
        Layout.maximumWidth: parent.width
        iconName: "printer"
        objectName: "printAgain"
        text: root.paper.button
        visible: text !== ""

        onActivated: root.printAgain()
    }
}
