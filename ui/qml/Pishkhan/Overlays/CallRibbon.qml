pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Above every screen while somebody is called: how that stands, and the way to more about it.
Rectangle {
    id: root

    // See `ui/viewmodels/calling.py`.
    required property var call

    readonly property color inkColour: ({
            "success": Theme.success,
            "warning": Theme.warning,
            "danger": Theme.danger
        })[call.look] ?? Theme.primary

    // Beside large words on a low screen the title must do, unless there is something else to do.
    readonly property bool roomy: Theme.upright || Theme.scale < 1.3

    signal opened

    Accessible.name: [call.title, call.text].join(". ")
    Accessible.role: Accessible.AlertMessage
    color: ({
            "success": Theme.successSoft,
            "warning": Theme.warningSoft,
            "danger": Theme.dangerSoft
        })[call.look] ?? Theme.primarySoft
    implicitHeight: row.implicitHeight + Theme.gap2 * 2

    Rectangle {
        anchors.bottom: parent.bottom
        color: root.inkColour
        height: Theme.strokeWidth
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap4
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap3

        Icon {
            color: root.inkColour
            name: "person"
            size: Theme.mm(11) * Theme.textFactor
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: root.inkColour
                font.bold: true
                objectName: "ribbonTitle"
                text: root.call.title
            }

            CaptionText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.ink
                font.pixelSize: Theme.textLabel
                text: root.call.text
                visible: root.roomy || root.call.elsewhere
            }
        }

        ActionButton {
            objectName: "showCall"
            text: qsTr("See the call")
            // Up here it is out of reach for those who sit; Help leads to the call too.
            visible: !Theme.lowReach

            onActivated: root.opened()
        }
    }
}
