pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A sheet over the whole window. Nothing behind it can be touched or reached by keys; a tap beside it says `dismissed`.
// What does not fit waits behind "More"; its buttons are always in sight, and in low reach all of it is.
FocusScope {
    id: root

    property real greatestWidth: Theme.mm(Theme.largeWords ? 330 : 230)
    property alias actions: buttons.data
    default property alias content: pages.content
    readonly property bool holdsFocus: true

    // Where height is scarce the sheet takes all the width, and "More" stands at its side.
    readonly property bool low: reachable < Theme.mm(Theme.largeWords ? 280 : 230) && width > reachable
    readonly property bool narrow: low || width < Theme.mm(230) || Theme.largeWords
    readonly property real border: narrow ? Theme.gap3 : Theme.gap5
    readonly property real reachable: Theme.lowReach ? Math.min(height, Theme.reachHeight) : height

    signal dismissed

    Accessible.role: Accessible.Dialog

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: 0.72
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.dismissed()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (root.reachable - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.accent
        border.width: Theme.strokeWidth
        color: Theme.surface
        height: Math.min(root.reachable - root.border, pages.contentHeight + buttons.height + (buttons.height > 0 ? Theme.gap4 : 0) + root.border * 2)
        objectName: "sheetCard"
        radius: Theme.radius * 2
        width: Math.min(root.width - root.border, root.low ? Infinity : root.greatestWidth)

        // Taps between the buttons stay here.
        MouseArea {
            anchors.fill: parent
        }

        PageTurner {
            id: pages

            anchors.bottom: buttons.top
            anchors.bottomMargin: buttons.height > 0 ? Theme.gap4 : 0
            anchors.left: parent.left
            anchors.margins: root.border
            anchors.right: parent.right
            anchors.top: parent.top
            beside: root.low
            moreText: qsTr("More")
            objectName: "sheetPages"
            spacing: Theme.gap4
            upText: qsTr("Previous part")
        }

        ColumnLayout {
            id: buttons

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: root.border
            anchors.right: parent.right
            height: implicitHeight
            spacing: Theme.targetGap
        }
    }
}
