import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// What the kiosk does while the citizen waits. It keeps quiet for the first moment, and explains a long wait.
Item {
    id: root

    property string text
    property bool shown: false
    property bool slow: false

    Accessible.name: words.text
    Accessible.role: Accessible.AlertMessage
    implicitHeight: row.implicitHeight
    visible: shown && text !== ""

    onTextChanged: {
        root.shown = root.shown && text !== "";
        if (text === "")
            root.slow = false;
    }

    Timer {
        interval: 800
        running: root.text !== "" && !root.shown

        onTriggered: root.shown = true
    }

    Timer {
        interval: 10000
        running: root.text !== "" && !root.slow

        onTriggered: root.slow = true
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap3

        BusyIndicator {
            Layout.alignment: Qt.AlignVCenter
            running: root.visible
        }

        BodyText {
            id: words

            Accessible.ignored: true
            Layout.fillWidth: true
            font.bold: true
            text: root.slow ? root.text + " " + qsTr("This takes longer than usual. Please wait: nothing is lost and nothing is done twice.") : root.text
        }
    }
}
