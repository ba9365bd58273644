pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// The two numbers of a bill. A tap chooses the one to type into.
GridLayout {
    id: root

    property int activePart: 0
    required property var entries

    columnSpacing: Theme.gap3
    rowSpacing: Theme.gap3
    uniformCellWidths: true

    Repeater {
        model: root.entries.length

        EntryField {
            required property int index
            readonly property var entry: root.entries[index] ?? {
                "text": "",
                "label": "",
                "placeholder": "",
                "error": "",
                "leftToRight": true
            }

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            active: index === root.activePart
            errorText: entry.error
            label: entry.label
            leftToRight: entry.leftToRight
            objectName: "entry" + index
            placeholder: entry.placeholder
            text: entry.text

            onActivated: root.activePart = index
        }
    }
}
