pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// A drawing of the assets with numbers at its places. A plan is never mirrored.
Item {
    id: root

    required property string drawing
    required property var places

    readonly property real side: Math.min(width, height)

    Accessible.ignored: true
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Image {
        id: picture

        asynchronous: false
        fillMode: Image.PreserveAspectFit
        height: root.side
        source: root.drawing !== "" ? Qt.resolvedUrl(`../../../../assets/drawings/${root.drawing}.svg`) : ""
        sourceSize.height: Math.max(1, root.side)
        sourceSize.width: Math.max(1, root.side)
        width: root.side
        x: (root.width - root.side) / 2
    }

    Repeater {
        model: root.places

        NumberDisc {
            required property var modelData

            number: modelData.number
            size: Math.max(Theme.mm(7), root.side * 0.06) * Math.min(Theme.textFactor, 1.3)
            x: picture.x + root.side * modelData.x - width / 2
            y: root.side * modelData.y - height / 2
        }
    }
}
