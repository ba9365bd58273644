import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A button to try: it says that it was touched, and nothing else happens.
ColumnLayout {
    id: root

    property int touches: 0

    spacing: Theme.gap3

    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.primary
        name: root.touches > 0 ? "check-circle" : "touch"
        size: Theme.mm(34)
        weight: 1.5
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "tourTry"
        text: root.touches > 0 ? qsTr("Well done: touch again if you like") : qsTr("Touch me")

        onActivated: root.touches += 1
    }
}
