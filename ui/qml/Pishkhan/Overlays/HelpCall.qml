pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A person: how the call stands, and where else to go. Nothing is said that the hub did not say.
HelpPart {
    id: root

    readonly property var call: viewModel.call

    heading: qsTr("Call someone")

    Notice {
        Layout.fillWidth: true
        kind: root.call.look
        objectName: "callNotice"
        text: root.call.text
        title: root.call.title
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touchTarget * 1.3
        iconName: "person"
        kind: "primary"
        objectName: "callSomeone"
        text: root.call.button
        visible: text !== ""

        onActivated: root.viewModel.callSomeone()
    }

    ActionButton {
        Layout.fillWidth: true
        iconName: "reach"
        objectName: "callForAccess"
        text: qsTr("Call someone: I cannot use this screen alone")
        visible: root.call.button !== "" && !root.call.can_cancel && !root.call.practice

        onActivated: root.viewModel.callForAccess()
    }

    ActionButton {
        Layout.fillWidth: true
        iconName: "cross"
        objectName: "cancelCall"
        text: qsTr("Take the call back: I need nobody any more")
        visible: root.call.can_cancel

        onActivated: root.viewModel.cancelCall()
    }

    RowsCard {
        Layout.fillWidth: true
        implicitHeight: elsewhere.implicitHeight + Theme.gap3 * 2

        GridLayout {
            id: elsewhere

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap4
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap4
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.gap3
            columns: 2
            rowSpacing: Theme.gap2

            Icon {
                color: Theme.primary
                name: "location"
                size: Theme.mm(9)
            }

            BodyText {
                Layout.fillWidth: true
                font.bold: root.call.elsewhere
                text: qsTr("Go to: %1").arg(root.viewModel.counter)
            }

            Icon {
                color: Theme.primary
                name: "phone"
                size: Theme.mm(9)
            }

            BodyText {
                Layout.fillWidth: true
                font.bold: root.call.elsewhere
                objectName: "callPhone"
                text: qsTr("Telephone: %1").arg("\u2066" + root.viewModel.phone + "\u2069")
            }
        }
    }
}
