pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// A QR symbol in whole pixels with its quiet zone of four modules (ISO/IEC 18004, 9.1). Rows of "0" and "1".
Rectangle {
    id: root

    property var matrix: []

    readonly property int modules: matrix.length + 8
    readonly property int moduleSize: matrix.length > 0 ? Math.max(1, Math.floor(Math.min(width, height) / modules)) : 0
    readonly property real originX: Math.floor((width - moduleSize * matrix.length) / 2)
    readonly property real originY: Math.floor((height - moduleSize * matrix.length) / 2)
    // Runs of dark modules in a row, so that a symbol is some hundreds of rectangles instead of thousands.
    readonly property var runs: {
        const found = [];
        for (let row = 0; row < matrix.length; ++row) {
            const pattern = /1+/g;
            let match;
            while ((match = pattern.exec(matrix[row])) !== null)
                found.push({
                    "row": row,
                    "column": match.index,
                    "length": match[0].length
                });
        }
        return found;
    }

    Accessible.name: qsTr("QR code")
    Accessible.role: Accessible.Graphic
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.paper
    implicitHeight: Theme.mm(50)
    implicitWidth: implicitHeight

    Repeater {
        model: root.runs

        Rectangle {
            required property var modelData

            antialiasing: false
            color: Theme.paperInk
            height: root.moduleSize
            width: root.moduleSize * modelData.length
            x: root.originX + root.moduleSize * modelData.column
            y: root.originY + root.moduleSize * modelData.row
        }
    }
}
