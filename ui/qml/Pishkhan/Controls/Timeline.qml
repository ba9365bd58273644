pragma ComponentBehavior: Bound

import QtQuick

// The road of a case from agency to agency, first stage on top. Stages with parallel: true run beside the one above.
Column {
    id: root

    property var model: []
    property string name

    Accessible.name: name
    Accessible.role: Accessible.List
    spacing: 0

    Repeater {
        model: root.model

        TimelineRow {
            required property int index
            required property var modelData

            first: index === 0
            last: index === root.model.length - 1
            stage: modelData
            width: root.width
        }
    }
}
