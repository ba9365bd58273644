import QtQuick

// How wide the longest of some words is: less room than that would break it.
Item {
    id: root

    property alias font: measured.font
    property string words

    readonly property real room: Math.ceil(measured.advanceWidth) + 2

    Accessible.ignored: true
    visible: false

    TextMetrics {
        id: measured

        text: root.words.split(/[\s\u200b]+/).reduce((longest, word) => word.length > longest.length ? word : longest, "")
    }
}
