pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan

// Content that never needs a swipe: when it is taller than the room, "More" turns to the next part of it.
Item {
    id: root

    // The buttons stand beside the content instead of below it, where height is scarce.
    property bool beside: false
    property bool fills: false
    property string moreText
    property string upText
    default property alias content: column.data

    readonly property real contentHeight: column.implicitHeight
    readonly property bool overflowing: column.implicitHeight > root.height + 1
    readonly property real end: Math.max(0, column.height - view.height)
    readonly property bool atEnd: view.contentY >= end - 1

    function turn(): void {
        let target = view.contentY + view.height * 0.8;
        const edge = view.contentY + view.height;
        for (const child of column.children)
            if (child.visible && child.y > view.contentY + 1 && child.y < edge && child.y + child.height > edge + 1) {
                target = child.y;
                break;
            }
        view.contentY = Math.min(root.end, target);
    }

    function turnBack(): void {
        view.contentY = Math.max(0, view.contentY - view.height * 0.8);
    }

    // Brings a field into sight; called again when the room changes because a keyboard came up.
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        const bottom = top + item.height;
        if (top < view.contentY || item.height > view.height)
            view.contentY = Math.max(0, Math.min(root.end, top));
        else if (bottom > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(root.end, bottom - view.height));
    }

    onEndChanged: view.contentY = Math.min(view.contentY, end)

    Flickable {
        id: view

        anchors.bottom: turnRow.visible && !root.beside ? turnRow.top : parent.bottom
        anchors.bottomMargin: turnRow.visible && !root.beside ? Theme.gap2 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.beside ? turnRow.width + Theme.gap3 : 0
        anchors.top: parent.top
        clip: true
        contentHeight: column.height
        contentWidth: width
        interactive: false
        // The software renderer draws a Shape that lies wholly outside a clip as if there were none; a layer cuts it off.
        layer.enabled: root.overflowing && GraphicsInfo.api === GraphicsInfo.Software

        // Such a layer is opaque.
        Rectangle {
            color: Theme.background
            height: Math.max(column.height, view.height)
            width: view.width
            z: -1
        }

        ColumnLayout {
            id: column

            height: root.fills && !root.overflowing ? view.height : implicitHeight
            spacing: Theme.gap3
            width: view.width
        }
    }

    GridLayout {
        id: turnRow

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        columnSpacing: Theme.targetGap
        columns: root.beside ? 1 : 2
        rowSpacing: Theme.targetGap
        visible: root.overflowing
        width: root.beside ? Theme.mm(52) : root.width

        ActionButton {
            Layout.fillWidth: true
            enabled: view.contentY > 0
            iconName: "up"
            opacity: enabled ? 1 : 0
            text: root.upText

            onActivated: root.turnBack()
        }

        ActionButton {
            Layout.fillWidth: true
            enabled: !root.atEnd
            iconName: "more"
            text: root.moreText

            onActivated: root.turn()
        }
    }
}
