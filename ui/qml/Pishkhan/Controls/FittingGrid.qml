import QtQuick.Layouts
import Pishkhan

// Buttons in as many equal columns as wished, or in fewer where the longest word of one would break.
GridLayout {
    id: root

    property int wished: 1

    readonly property real widest: {
        let most = 0;
        for (const child of visibleChildren)
            most = Math.max(most, child["leastWidth"] ?? 0);
        return most;
    }

    columnSpacing: Theme.targetGap
    columns: Math.max(1, Math.min(wished, Math.floor((width + columnSpacing) / Math.max(1, widest + columnSpacing))))
    rowSpacing: Theme.targetGap
    uniformCellWidths: true
}
