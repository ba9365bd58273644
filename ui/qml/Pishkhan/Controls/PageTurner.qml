pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
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
    property alias spacing: column.spacing
    // What stands before the content, on the first page.
    property alias head: before

    readonly property real contentHeight: column.implicitHeight
    readonly property bool overflowing: column.implicitHeight > root.height + 1
    // What the buttons leave of the height; where the next page begins: never within a row; and how far this one is shown.
    readonly property real room: turnRow.visible && !beside ? turnRow.y - Theme.gap2 : height
    // Not bound: the places of the rows are known only when they are laid out.
    property real pageEnd: 0
    property real shownEnd: Infinity
    // What the keys are on.
    readonly property Item focused: Window.activeFocusItem
    readonly property bool atEnd: pageEnd >= column.height - 1

    // Rows of a column, a grid or a card of rows may part; everything else stays in one piece unless it is longer than
    // a page.
    function parts(item: Item): bool {
        return item instanceof RowsCard || item instanceof ColumnLayout || item instanceof GridLayout || item instanceof Column || item instanceof Loader;
    }

    // The top of the uppermost row that crosses `edge`; a page begins at `start`.
    function cutIn(item: Item, top: real, start: real, edge: real): real {
        let cut = edge;
        let heading = null;
        for (const child of item.children) {
            const begin = top + child.y;
            if (child.visible && begin < cut && begin + child.height > edge + 1) {
                const within = root.parts(child) || begin <= start + 1;
                cut = Math.min(cut, within ? root.cutIn(child, begin, start, edge) : begin);
                // A heading goes with what it heads.
                if (heading && cut <= begin + 1 && top + heading.y > start + 1)
                    cut = top + heading.y;
            }
            if (child.visible)
                heading = child instanceof SectionText ? child : null;
        }
        return cut;
    }

    // Whether a page that could reach to `edge` but ends at `cut` loses the foot of something that stands beside its last row.
    function splits(item: Item, top: real, cut: real, edge: real): bool {
        for (const child of item.children) {
            const begin = top + child.y;
            if (!child.visible || begin >= cut - 1 || begin + child.height <= cut + 1)
                continue;
            const whole = !root.parts(child) && begin + child.height <= edge + 1;
            if (whole || root.splits(child, begin, cut, edge))
                return true;
        }
        return false;
    }

    function endOfPage(start: real, room: real, all: real): real {
        if (start + room >= all - 1)
            return all;
        const first = root.cutIn(column, 0, start, start + room);
        // What stands beside the last row must not be cut by its end either.
        let cut = first;
        for (let next = root.cutIn(column, 0, start, cut); next < cut - 1; next = root.cutIn(column, 0, start, cut))
            cut = next;
        return cut > start + 1 ? cut : first > start + 1 ? first : start + room;
    }

    function paginate(): void {
        root.pageEnd = root.overflowing ? root.endOfPage(view.contentY, root.room, column.height) : column.height;
        const edge = view.contentY + root.room;
        root.shownEnd = root.splits(column, 0, root.pageEnd, edge) ? edge : root.pageEnd;
        if (GraphicsInfo.api === GraphicsInfo.Software)
            root.hideShapesOutside(column);
    }

    // The software renderer draws a Shape that lies wholly outside a clip as if there were none. A layer would cut it off,
    // and be drawn anew as a whole for each button that is pressed.
    function hideShapesOutside(item: Item): void {
        for (const child of item.children) {
            if (child instanceof Shape) {
                const top = child.mapToItem(column, 0, 0).y;
                child.opacity = top < view.contentY + view.height && top + child.height > view.contentY ? 1 : 0;
            } else {
                root.hideShapesOutside(child);
            }
        }
    }

    function turn(): void {
        root.paginate();
        if (!root.atEnd)
            view.contentY = root.pageEnd;
    }

    function turnBack(): void {
        let start = 0;
        for (let next = 0; next < view.contentY - 1; next = root.endOfPage(next, root.room, column.height))
            start = next;
        view.contentY = start;
    }

    // Turns to the page on which `item` stands.
    function turnTo(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        if (top >= view.contentY - 1 && top + item.height <= view.contentY + view.height + 1)
            return;
        let start = 0;
        for (let end = 0; start < column.height - 1; start = end) {
            end = root.endOfPage(start, root.room, column.height);
            if (top < end - 1 || end >= column.height - 1)
                break;
        }
        view.contentY = start;
    }

    function holds(item: Item): bool {
        while (item && item !== column)
            item = item.parent;
        return item === column;
    }

    // Brings a field into sight; called again when the room changes because a keyboard came up.
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        const bottom = top + item.height;
        if (top < view.contentY || item.height > root.room)
            view.contentY = Math.max(0, top);
        else if (bottom > view.contentY + root.room)
            view.contentY = Math.max(0, bottom - root.room);
    }

    onFocusedChanged: {
        if (root.overflowing && root.holds(root.focused))
            root.turnTo(root.focused);
    }
    onOverflowingChanged: {
        if (!root.overflowing)
            view.contentY = 0;
        settle.start();
    }
    onRoomChanged: settle.start()
    // What cannot be seen has no place yet.
    onVisibleChanged: settle.start()

    // Qt.callLater would still call when the screen has gone.
    Timer {
        id: settle

        interval: 0

        onTriggered: root.paginate()
    }

    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.beside ? turnRow.width + Theme.gap3 : 0
        anchors.top: parent.top
        clip: true
        // The last page may be short, but begins with a whole row like the others.
        contentHeight: column.height + (root.overflowing ? root.height : 0)
        contentWidth: width
        height: root.overflowing ? Math.max(0, Math.min(root.room, root.shownEnd - contentY)) : root.height
        interactive: false
        onContentYChanged: root.paginate()

        ColumnLayout {
            id: column

            height: root.fills && !root.overflowing ? root.height : implicitHeight
            spacing: Theme.gap3
            width: view.width

            onChildrenRectChanged: settle.start()
            onHeightChanged: settle.start()

            ColumnLayout {
                id: before

                Layout.fillWidth: true
                visible: children.length > 0
            }
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
        width: root.beside ? Math.max(Theme.mm(52), turnMore.implicitWidth) : root.width

        ActionButton {
            Layout.fillWidth: true
            enabled: view.contentY > 0
            iconName: "up"
            opacity: enabled ? 1 : 0
            text: root.upText

            onActivated: root.turnBack()
        }

        ActionButton {
            id: turnMore

            Layout.fillWidth: true
            enabled: !root.atEnd
            iconName: "more"
            text: root.moreText

            onActivated: root.turn()
        }
    }
}
