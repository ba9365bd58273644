pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.ViewModels

// What a register of the city said at once. It can be printed; there is no case and no receipt.
ScreenFrame {
    id: root

    required property AnswerViewModel viewModel

    component Part: BodyText {
        Layout.fillWidth: true
        color: Theme.primary
        font.bold: true
        font.pixelSize: Theme.textTitle
    }

    heading: root.viewModel.service
    primaryIcon: "check"
    primaryText: qsTr("Done")
    showHome: true

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()
    onHome: root.viewModel.home()
    onLanguage: root.viewModel.openLanguages()
    onPrimary: root.viewModel.finish()

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "invented"
        text: root.viewModel.invented
        visible: text !== ""
    }

    Repeater {
        model: root.viewModel.said

        KeyValueRow {
            required property var modelData

            Layout.fillWidth: true
            label: modelData.label
            value: modelData.value
        }
    }

    CaptionText {
        Layout.fillWidth: true
        font.pixelSize: Theme.textLabel
        objectName: "age"
        text: root.viewModel.age
    }

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        text: root.viewModel.proviso
        visible: text !== ""
    }

    BodyText {
        Layout.fillWidth: true
        text: root.viewModel.nextStep
        visible: text !== ""
    }

    ActionButton {
        enabled: !root.viewModel.paper.printing
        iconName: "printer"
        objectName: "printAnswer"
        text: qsTr("Print this answer")

        onActivated: root.viewModel.printAnswer()
    }

    PaperState {
        Layout.fillWidth: true
        paper: root.viewModel.paper
    }

    Part {
        Layout.topMargin: Theme.gap2
        text: qsTr("What you asked about")
    }

    Repeater {
        model: root.viewModel.asked

        KeyValueRow {
            required property var modelData

            Layout.fillWidth: true
            label: modelData.label
            value: modelData.value
        }
    }
}
