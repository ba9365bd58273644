pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Answers to choose from. One tap is the answer; a fresh question ignores taps for a moment, so that a double tap
// does not answer the next one too.
ColumnLayout {
    id: root

    property int columns: 1
    required property string name
    required property var options
    // Answers grow up to this height where the screen has room.
    property real rowHeight: 0
    property bool settled: Theme.settleTime === 0

    signal chosen(string value)

    spacing: Theme.gap2

    onNameChanged: settled = Theme.settleTime === 0

    Timer {
        interval: Math.max(1, Theme.settleTime)
        running: !root.settled

        onTriggered: root.settled = true
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.columns
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.options

            ChoiceButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.rowHeight)
                armed: root.settled
                large: root.rowHeight >= Theme.mm(28)
                objectName: "choice-" + modelData.value
                selected: modelData.selected
                text: modelData.label

                onActivated: root.chosen(modelData.value)
            }
        }
    }
}
