pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A mobile number of any country: the country, which gives the prefix, then the number.
ColumnLayout {
    id: root

    property bool choosing: false
    property int columns: 2
    property var control: ({})
    required property var entry
    property string question
    property real rowHeight: 0

    signal chosen(string prefix)

    spacing: Theme.gap3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.targetGap
        visible: !root.choosing

        Icon {
            name: "language"
        }

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            objectName: "country"
            text: root.control.country ?? ""
        }

        ActionButton {
            kind: "secondary"
            objectName: "anotherCountry"
            text: qsTr("Change the country")

            onActivated: root.choosing = true
        }
    }

    EntryField {
        Layout.fillWidth: true
        active: true
        errorText: root.entry.error
        leftToRight: true
        objectName: "entry"
        placeholder: root.entry.placeholder
        question: root.question
        text: root.entry.text
        visible: !root.choosing
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.columns
        rowSpacing: Theme.targetGap
        uniformCellWidths: true
        visible: root.choosing

        Repeater {
            model: root.choosing ? root.control.countries ?? [] : []

            ChoiceButton {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.rowHeight)
                objectName: "country-" + modelData.value
                selected: modelData.selected
                text: `${modelData.label}  ${modelData.prefix}`

                onActivated: {
                    root.choosing = false;
                    root.chosen(modelData.value);
                }
            }
        }
    }
}
