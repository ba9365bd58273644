import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// One answer to type; the unit or the count stands beside it.
ColumnLayout {
    id: root

    property string beside
    required property var entry
    required property string name

    spacing: Theme.gap1

    EntryField {
        Layout.fillWidth: true
        active: true
        errorText: root.entry.error
        label: root.entry.label
        leftToRight: root.entry.leftToRight
        objectName: "entry"
        placeholder: root.entry.placeholder
        text: root.entry.text
    }

    CaptionText {
        Layout.fillWidth: true
        font.pixelSize: Theme.textLabel
        objectName: "beside"
        text: root.beside
        visible: text !== ""
    }
}
