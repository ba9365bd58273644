pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// One thing to do. A screen has at most one of kind "primary".
Pressable {
    id: root

    property bool busy: false
    property string iconName
    // The icon stands after the words, as for "forward".
    property bool iconTrails: iconName === "forward"
    property string kind: "secondary"
    property string text

    readonly property bool solid: kind === "primary" || kind === "danger"
    readonly property color inkColour: {
        if (!enabled)
            return Theme.disabledInk;
        if (solid)
            return Theme.inkOnPrimary;
        return Theme.primary;
    }
    readonly property color faceColour: {
        if (kind === "quiet")
            return pressed ? Theme.primarySoft : "transparent";
        if (!enabled)
            return Theme.disabledSurface;
        if (kind === "danger")
            return pressed ? Theme.dangerPressed : Theme.danger;
        if (kind === "primary")
            return pressed ? Theme.primaryPressed : Theme.primary;
        return pressed ? Theme.primarySoft : Theme.surface;
    }

    readonly property real leastWidth: longest.room + Theme.gap3 * 2 + (glyph.visible ? glyph.width + row.spacing : 0)

    accessibleName: text
    accessibleNote: busy ? qsTr("Working") : ""
    armed: !busy
    implicitHeight: Math.max(Theme.touchTarget, label.implicitHeight + Theme.gap2 * 2)
    // From the words in one line, never from the room that they got: a width that follows itself never comes to rest.
    implicitWidth: Math.max(Theme.mm(36), label.implicitWidth + (glyph.visible ? glyph.width + row.spacing : 0) + Theme.gap4 * 2)

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed ? Theme.accent : root.enabled && root.kind !== "quiet" ? Theme.primary : Theme.outline
        border.width: root.kind === "quiet" ? Theme.hairline : root.solid && root.enabled && !root.pressed ? 0 : Theme.strokeWidth
        color: root.faceColour
        radius: Theme.radius
    }

    LongestWord {
        id: longest

        font: label.font
        words: root.text
    }

    Row {
        id: row

        readonly property real textRoom: root.width - Theme.gap3 * 2 - (glyph.visible ? glyph.width + spacing : 0)

        anchors.centerIn: parent
        layoutDirection: root.iconTrails ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.gap2

        Item {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            height: Theme.mm(8) * Theme.pictureFactor
            visible: root.iconName !== "" || root.busy
            width: height

            Icon {
                color: root.inkColour
                name: root.iconName
                size: parent.height
                visible: !root.busy
            }

            BusyIndicator {
                color: root.inkColour
                height: parent.height
                running: root.busy
                visible: root.busy
                width: height
            }
        }

        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: font.pixelSize * Theme.labelShift
            color: root.inkColour
            font.bold: true
            font.family: Theme.fontFamily
            font.pixelSize: root.kind === "primary" ? Theme.textTitle : Theme.textBody
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 0.9
            text: root.text
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, Math.max(0, row.textRoom))
            wrapMode: Text.Wrap
        }
    }
}
