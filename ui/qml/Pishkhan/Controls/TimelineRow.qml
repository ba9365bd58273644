pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// One stage of a case: mark on the rail, what, who holds it, since when.
Item {
    id: root

    required property var stage
    required property bool first
    required property bool last
    // Runs beside the stage before it, so its mark is set in and shares the rail.
    property bool parallel: stage.parallel === true

    readonly property string status: stage.status ?? "waiting"
    readonly property bool overdue: stage.overdue === true
    readonly property color colour: {
        if (status === "refused" || overdue)
            return Theme.danger;
        if (status === "done")
            return Theme.success;
        if (status === "stopped")
            return Theme.warning;
        return status === "active" ? Theme.primary : Theme.inkSoft;
    }
    readonly property string statusWord: ({
            "done": qsTr("Done"),
            "active": qsTr("In progress"),
            "waiting": qsTr("Not started"),
            "stopped": qsTr("Clock stopped"),
            "refused": qsTr("Refused"),
            "skipped": qsTr("Not needed")
        })[status] ?? ""
    readonly property string markIcon: ({
            "done": "check",
            "active": "clock",
            "stopped": "pause",
            "refused": "cross",
            "skipped": "skip"
        })[status] ?? ""

    Accessible.name: [stage.title, parallel ? qsTr("At the same time") : "", statusWord, overdue ? qsTr("Overdue") : "", stage.holder, stage.since, stage.note].filter(part => part).join(". ")
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(Theme.mm(16), words.implicitHeight + Theme.gap3)
    implicitWidth: Theme.mm(120)

    Rectangle {
        id: rail

        anchors.left: parent.left
        anchors.leftMargin: mark.width / 2
        color: Theme.outline
        height: root.last ? mark.height / 2 : root.height - y
        visible: !(root.first && root.last)
        width: Theme.strokeWidth
        y: root.first ? mark.height / 2 : 0
    }

    Rectangle {
        anchors.left: rail.left
        anchors.right: mark.left
        color: Theme.outline
        height: Theme.strokeWidth
        visible: root.parallel
        y: mark.height / 2
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.parallel ? Theme.gap5 : 0
        border.color: root.colour
        border.width: Theme.strokeWidth * 1.3
        color: root.status === "done" || root.status === "active" || root.status === "refused" ? root.colour : Theme.surface
        height: Theme.mm(11)
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            color: mark.color === Theme.surface ? root.colour : Theme.inkOnPrimary
            name: root.markIcon
            size: Theme.mm(6.5)
            weight: 2.4
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        spacing: 0

        BodyText {
            Accessible.ignored: true
            color: root.status === "waiting" || root.status === "skipped" ? Theme.inkSoft : Theme.ink
            font.bold: root.status !== "waiting" && root.status !== "skipped"
            text: root.stage.title ?? ""
            width: parent.width
        }

        Flow {
            spacing: Theme.mm(2.2)
            width: parent.width

            CaptionText {
                Accessible.ignored: true
                color: root.colour
                font.bold: true
                font.pixelSize: Theme.textLabel
                text: [root.parallel ? qsTr("At the same time") : "", root.statusWord, root.overdue ? qsTr("Overdue") : ""].filter(part => part).join(" \u00b7 ")
                width: Math.min(implicitWidth, words.width)
            }

            CaptionText {
                Accessible.ignored: true
                font.pixelSize: Theme.textLabel
                text: [root.stage.holder, root.stage.since].filter(part => part).join(" \u00b7 ")
                visible: text !== ""
                width: Math.min(implicitWidth, words.width)
            }
        }

        CaptionText {
            Accessible.ignored: true
            color: Theme.ink
            font.pixelSize: Theme.textLabel
            text: root.stage.note ?? ""
            visible: text !== ""
            width: parent.width
        }
    }
}
