pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// Something the reader must know: an icon and words, never colour alone.
Rectangle {
    id: root

    property string kind: "info"
    property string text
    property string title

    readonly property color inkColour: ({
            "info": Theme.primary,
            "success": Theme.success,
            "warning": Theme.warning,
            "danger": Theme.danger
        })[kind] ?? Theme.primary
    readonly property color faceColour: ({
            "info": Theme.primarySoft,
            "success": Theme.successSoft,
            "warning": Theme.warningSoft,
            "danger": Theme.dangerSoft
        })[kind] ?? Theme.primarySoft
    readonly property string iconName: ({
            "info": "info",
            "success": "check-circle",
            "warning": "warning",
            "danger": "stop"
        })[kind] ?? "info"

    Accessible.name: [title, text].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.AlertMessage
    border.color: inkColour
    border.width: Theme.hairline
    color: faceColour
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + Theme.gap3 * 2)
    implicitWidth: Theme.mm(100)
    radius: Theme.radius

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: root.inkColour
        radius: Theme.radius
        width: Theme.mm(2)
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3 + Theme.mm(1)
        anchors.top: parent.top
        anchors.topMargin: Math.min(Theme.gap3, (root.height - height) / 2)
        color: root.inkColour
        name: root.iconName
        size: Theme.mm(10) * Theme.pictureFactor
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap1 / 2

        BodyText {
            Accessible.ignored: true
            color: root.inkColour
            font.bold: true
            text: root.title
            visible: text !== ""
            width: parent.width
        }

        BodyText {
            Accessible.ignored: true
            text: root.text
            visible: text !== ""
            width: parent.width
        }
    }
}
