pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Five faces with words, in one row if the words have the width; 1 is worst, 5 is best.
FittingGrid {
    id: root

    property int value: 0
    property list<string> words: [qsTr("Very bad"), qsTr("Bad"), qsTr("Fair"), qsTr("Good"), qsTr("Very good")]

    signal rated(int value)

    wished: 5

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
