pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.ViewModels

// One case: who has it now on top, then the whole road.
ScreenFrame {
    id: root

    required property CaseViewModel viewModel

    heading: viewModel.title
    intro: viewModel.dates
    primaryIcon: "check"
    primaryText: qsTr("Finish")

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: viewModel.finish()

    // Under the heading where that stands beside the content: there it is always in sight.
    aside: [
        PrintThis {
            visible: root.headingBeside
        },
        PaperState {
            Layout.fillWidth: true
            paper: root.viewModel.slip
            visible: paper.title !== "" && root.headingBeside
        }
    ]

    component PrintThis: ActionButton {
        Layout.fillWidth: true
        enabled: !root.viewModel.slip.printing
        iconName: "printer"
        objectName: "printThis"
        text: qsTr("Print this")

        onActivated: root.viewModel.printThis()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3

        CodeText {
            Layout.fillWidth: true
            objectName: "code"
            text: root.viewModel.code
        }

        BodyText {
            // Not of the row's own width: that would arrange it again and again.
            Layout.maximumWidth: root.width * 0.3
            color: Theme.primary
            font.bold: true
            text: root.viewModel.status
        }
    }

    Repeater {
        model: root.viewModel.calls

        Notice {
            required property var modelData

            Layout.fillWidth: true
            kind: modelData.look
            objectName: "call"
            text: modelData.text
            title: modelData.title
        }
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        text: root.viewModel.noticeText
        title: root.viewModel.noticeTitle
        visible: title !== ""
    }

    ActionButton {
        Layout.fillWidth: true
        busy: root.viewModel.busy
        iconName: "money"
        kind: "primary"
        objectName: "payCase"
        text: qsTr("See the amount and pay")
        visible: root.viewModel.canPay

        onActivated: root.viewModel.pay()
    }

    Notice {
        Layout.fillWidth: true
        kind: "info"
        objectName: "place"
        text: root.viewModel.place
        title: qsTr("Your appointment")
        visible: text !== "" && !root.viewModel.asksBack
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "askedBack"
        text: qsTr("%1\nSomebody else can have this place at once, and you may not get it again. If you paid for it, the money goes back to you.").arg(root.viewModel.place)
        title: qsTr("Give this place back?")
        visible: root.viewModel.asksBack
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "askPlaceBack"
        text: qsTr("Give this place back")
        visible: root.viewModel.place !== "" && !root.viewModel.asksBack

        onActivated: root.viewModel.askPlaceBack()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: 2
        uniformCellWidths: true
        visible: root.viewModel.asksBack

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            busy: root.viewModel.busy
            objectName: "givePlaceBack"
            text: qsTr("Yes, give it back")

            onActivated: root.viewModel.givePlaceBack()
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            kind: "primary"
            objectName: "keepPlace"
            text: qsTr("No, keep it")

            onActivated: root.viewModel.keepPlace()
        }
    }

    PaperState {
        Layout.fillWidth: true
        paper: root.viewModel.paper

        onPrintAgain: root.viewModel.printAgain()
    }

    SectionText {
        Layout.fillWidth: true
        text: qsTr("Who has it now")
        visible: root.viewModel.holders.length > 0
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.landscape && root.viewModel.holders.length > 1 ? 2 : 1
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.viewModel.holders

            HolderCard {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                due: modelData.due
                late: modelData.late
                objectName: "holder"
                since: modelData.since
                what: modelData.what
                who: modelData.who
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.headingBeside ? 1 : 2
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        PrintThis {
            Layout.fillHeight: true
            visible: !root.headingBeside
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "object"
            text: qsTr("Object to how this is treated")

            onActivated: root.viewModel.openObjection()
        }
    }

    PaperState {
        Layout.fillWidth: true
        paper: root.viewModel.slip
        visible: paper.title !== "" && !root.headingBeside
    }

    SectionText {
        id: allSteps

        Layout.fillWidth: true
        text: qsTr("All steps")
    }

    Timeline {
        Layout.fillWidth: true
        model: root.viewModel.stages
        name: allSteps.text
        objectName: "timeline"
    }
}
