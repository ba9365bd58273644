pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.ViewModels

// Everything that was answered, before it is sent.
ScreenFrame {
    id: root

    required property CheckViewModel viewModel

    heading: qsTr("Please check your answers")
    intro: viewModel.service
    primaryBusy: viewModel.busy
    primaryIcon: "check"
    primaryText: qsTr("Send the request")

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: viewModel.submit()

    WorkingBanner {
        Layout.fillWidth: true
        text: root.viewModel.working
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "notice"
        text: root.viewModel.noticeText
        title: root.viewModel.noticeTitle
        visible: title !== ""
    }

    Notice {
        Layout.fillWidth: true
        kind: "danger"
        objectName: "errors"
        text: qsTr("Touch a line to correct it.")
        title: qsTr("Some answers need a correction")
        visible: root.viewModel.errors.length > 0
    }

    Repeater {
        model: root.viewModel.errors

        ActionButton {
            required property var modelData

            Layout.fillWidth: true
            iconName: "warning"
            objectName: "error-" + modelData.name
            text: modelData.label + ": " + modelData.error

            onActivated: root.viewModel.change(modelData.name)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap5
        columns: root.width > Theme.mm(450) ? 2 : 1
        rowSpacing: Theme.gap3
        uniformCellWidths: true

        Repeater {
            model: root.viewModel.rows

            KeyValueRow {
                required property var modelData

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                changeText: modelData.changeable ? qsTr("Change") : ""
                drawing: modelData.drawing
                enabled: !root.viewModel.busy
                label: modelData.label
                objectName: "row-" + modelData.name
                value: modelData.value

                onChange: root.viewModel.change(modelData.name)
            }
        }
    }
}
