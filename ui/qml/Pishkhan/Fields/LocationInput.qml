import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A place in two steps on one screen: tap the district, then write the address.
ColumnLayout {
    id: root

    property string beside
    property int columns: 2
    property string district
    required property var entry
    required property string name
    required property var options
    property real rowHeight: 0

    signal chosen(string value)
    signal chooseAgain

    spacing: Theme.gap3

    ChoiceInput {
        Layout.fillWidth: true
        columns: root.columns
        name: root.name
        options: root.options
        rowHeight: root.rowHeight
        visible: root.district === ""

        onChosen: value => root.chosen(value)
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.targetGap
        visible: root.district !== ""

        Icon {
            name: "location"
        }

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            objectName: "district"
            text: root.district
        }

        ActionButton {
            kind: "quiet"
            objectName: "chooseAgain"
            text: qsTr("Another district")

            onActivated: root.chooseAgain()
        }
    }

    EntryInput {
        Layout.fillWidth: true
        beside: root.beside
        entry: root.entry
        name: root.name
        visible: root.district !== ""
    }
}
