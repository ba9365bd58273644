pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A document: brought to the counter, or sent from one's own phone. Files show up as they come.
ColumnLayout {
    id: root

    required property var control
    property bool landscape: false
    property real room: 0

    readonly property var files: control.files ?? []
    readonly property bool phone: control.page === "phone"

    signal counter
    signal fileRemoved(string file)
    signal upload

    spacing: Theme.gap3

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "trouble"
        text: root.control.trouble ?? ""
        visible: text !== ""
    }

    WayButton {
        Layout.fillWidth: true
        iconName: "mobile"
        objectName: "way-phone"
        text: qsTr("You scan a code with the camera and choose a photo or a file. Nothing is kept on this kiosk.")
        title: qsTr("Send it from my phone")
        visible: !root.phone

        onActivated: root.upload()
    }

    WayButton {
        Layout.fillWidth: true
        iconName: "document"
        objectName: "way-counter"
        selected: root.control.counter ?? false
        text: qsTr("Hand it in at the service desk, together with the receipt that is printed at the end.")
        title: qsTr("Bring the paper to the counter")
        visible: !root.phone

        onActivated: root.counter()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap5
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap3
        visible: root.phone

        QrView {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.preferredHeight: Math.max(Theme.mm(50), Math.min(Theme.mm(root.landscape ? 80 : 90), root.room * 0.6))
            Layout.preferredWidth: Layout.preferredHeight
            matrix: root.control.code ?? []
            objectName: "qr"
            visible: root.control.open ?? false
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap3

            Repeater {
                model: root.control.open ? [qsTr("Scan this code with the camera of your phone."), qsTr("Choose the photo or file on the page that opens, and send it."), qsTr("Wait until it shows up here, then go on.")] : []

                StepRow {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    number: index + 1
                    text: modelData
                }
            }

            Notice {
                Layout.fillWidth: true
                kind: "info"
                objectName: "ended"
                text: root.control.ended ?? ""
                visible: text !== ""
            }

            ActionButton {
                Layout.fillWidth: Theme.largeWords
                iconName: "refresh"
                objectName: "newCode"
                text: qsTr("Ask for a new code")
                visible: root.phone && !(root.control.open ?? false)

                onActivated: root.upload()
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        objectName: "limits"
        text: [root.control.limits ?? "", root.control.until ?? ""].filter(part => part !== "").join("\n")
    }

    Repeater {
        model: root.files

        FileRow {
            required property var modelData

            Layout.fillWidth: true
            name: modelData.name
            objectName: "file-" + modelData.value
            size: modelData.size
            value: modelData.value

            onRemoved: root.fileRemoved(modelData.value)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap3
        columns: Theme.largeWords ? 1 : 3
        rowSpacing: Theme.gap3
        visible: root.phone && root.files.length === 0

        BusyIndicator {
            running: parent.visible && (root.control.open ?? false)
            visible: running
        }

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            text: root.control.open ? qsTr("Waiting for your file.") : ""
        }

        ActionButton {
            Layout.fillWidth: Theme.largeWords
            iconName: "document"
            Layout.maximumWidth: root.width * 0.55
            objectName: "counterInstead"
            text: qsTr("Bring the paper to the counter")

            onActivated: root.counter()
        }
    }
}
