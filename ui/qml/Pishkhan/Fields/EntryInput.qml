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
    property string question
    property string unit

    spacing: Theme.gap1

    EntryField {
        Layout.fillWidth: true
        active: true
        errorText: root.entry.error
        label: root.entry.label
        leftToRight: root.entry.leftToRight
        objectName: "entry"
        placeholder: root.entry.placeholder
        question: root.question
        suffix: root.unit
        text: root.entry.text
    }

    CaptionText {
        Layout.fillWidth: true
        font.bold: root.unit !== ""
        font.pixelSize: root.unit !== "" ? Theme.textBody : Theme.textLabel
        objectName: "beside"
        text: root.beside
        visible: text !== ""
    }
}
