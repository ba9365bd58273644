pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan

// A sheet over the whole window. Nothing behind it can be touched or reached by keys; a tap beside it says `dismissed`.
FocusScope {
    id: root

    default property alias content: column.data
    readonly property bool holdsFocus: true

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
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.lowReach ? (root.height - Theme.reachHeight) / 2 : 0
        border.color: Theme.accent
        border.width: Theme.strokeWidth
        color: Theme.surface
        height: column.implicitHeight + Theme.gap5 * 2
        radius: Theme.radius * 2
        width: Math.min(root.width - Theme.gap5 * 2, Theme.mm(230))

        // Taps between the buttons stay here.
        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.gap5
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap4
        }
    }
}
