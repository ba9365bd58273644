pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan

// Five faces with words; 1 is worst, 5 is best.
GridLayout {
    id: root

    property int value: 0
    property list<string> words: [qsTr("Very bad"), qsTr("Bad"), qsTr("Fair"), qsTr("Good"), qsTr("Very good")]

    signal rated(int value)

    columnSpacing: Theme.targetGap
    // Large words need the width.
    columns: Theme.largeWords && Theme.upright ? 3 : 5
    rowSpacing: Theme.targetGap
    uniformCellWidths: true

    Repeater {
        model: root.words

        RatingFace {
            required property int index
            required property string modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            selected: root.value === value
            value: index + 1
            word: modelData

            onActivated: root.rated(value)
        }
    }
}
