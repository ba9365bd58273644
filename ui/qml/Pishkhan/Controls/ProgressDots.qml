pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// Where we are in a short, fixed number of steps.
Row {
    id: root

    property int count: 0
    property int current: 0

    Accessible.name: qsTr("Step %1 of %2").arg(Theme.digits(current + 1)).arg(Theme.digits(count))
    Accessible.role: Accessible.ProgressBar
    spacing: Theme.gap1

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            border.color: Theme.primary
            border.width: Theme.hairline
            color: index <= root.current ? Theme.primary : Theme.surface
            height: Theme.mm(3)
            radius: height / 2
            width: index === root.current ? height * 3 : height
        }
    }
}
