pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Several answers of several. When as many are ticked as may be, the others wait until one is taken away.
ColumnLayout {
    id: root

    property string beside
    property int columns: 1
    required property var options
    // Answers grow up to this height where the screen has room.
    property real rowHeight: 0

    signal chosen(string value)

    spacing: Theme.gap2

    CaptionText {
        Layout.fillWidth: true
        color: Theme.primary
        font.bold: true
        font.pixelSize: Theme.textLabel
        objectName: "beside"
        text: root.beside
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.columns
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            // Not the options themselves: a tick must not make every row anew.
            model: root.options.length

            TickButton {
                required property int index
                readonly property var option: root.options[index] ?? {
                    "value": "",
                    "label": "",
                    "selected": false,
                    "enabled": false
                }

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.rowHeight)
                enabled: option.enabled
                objectName: "tick-" + option.value
                text: option.label
                ticked: option.selected

                onActivated: root.chosen(option.value)
            }
        }
    }
}
