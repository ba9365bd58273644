pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.ViewModels

// The papers of a case before it begins: perhaps a question that decides which, then the list, then what is missing.
ScreenFrame {
    id: root

    required property PapersViewModel viewModel

    readonly property var noRow: ({
            "about": "",
            "here": "",
            "id": "",
            "name": ""
        })
    readonly property bool asking: viewModel.question !== ""
    readonly property bool telling: viewModel.missing.length > 0
    // Nothing can come of going on: then the checklist is what helps.
    readonly property bool hopeless: telling && viewModel.hopeless

    heading: viewModel.heading
    // Beside the content there is room for it in the usual sizes only.
    intro: headingBeside && Theme.largeWords ? "" : viewModel.intro
    primaryEnabled: hopeless ? !viewModel.slip.printing : viewModel.canGoOn
    primaryIcon: hopeless ? "printer" : "forward"
    primaryText: asking ? "" : hopeless ? qsTr("Print my checklist") : telling ? qsTr("Go on anyway") : qsTr("Continue")
    showHome: true

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: hopeless ? viewModel.printChecklist() : viewModel.goOn()

    ChoiceInput {
        Layout.fillWidth: true
        columns: root.landscape && root.viewModel.options.length > 4 ? 2 : 1
        name: root.viewModel.question
        options: root.viewModel.options
        rowHeight: root.rowHeight(Math.ceil(options.length / columns), 1.2)
        visible: root.asking

        onChosen: value => root.viewModel.decide(value)
    }

    ActionButton {
        Layout.fillWidth: true
        iconName: "check"
        objectName: "haveAll"
        text: qsTr("I have all of them")
        visible: root.viewModel.rows.length > 0

        onActivated: root.viewModel.haveAll()
    }

    Repeater {
        // By number: a tick must not make all cards anew, with the focus on one of them.
        model: root.viewModel.rows.length

        PaperCard {
            required property int index
            readonly property var row: root.viewModel.rows[index] ?? root.noRow

            Layout.fillWidth: true
            about: row.about
            buttonHeight: root.landscape ? 0 : root.rowHeight(root.viewModel.rows.length * 2 + 1, 0.8)
            here: row.here
            landscape: root.landscape
            name: row.name
            paper: row.id

            onMarked: here => root.viewModel.mark(row.id, here)
        }
    }

    Repeater {
        model: root.viewModel.missing

        Notice {
            required property var modelData

            Layout.fillWidth: true
            kind: "warning"
            objectName: "missing"
            text: modelData.about
            title: modelData.name
        }
    }

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        objectName: "consequence"
        text: root.viewModel.consequence
        visible: root.telling
    }

    ActionButton {
        Layout.fillWidth: true
        enabled: !root.viewModel.slip.printing
        iconName: "printer"
        objectName: "printChecklist"
        text: qsTr("Print my checklist")
        visible: root.telling && !root.hopeless

        onActivated: root.viewModel.printChecklist()
    }

    PaperState {
        Layout.fillWidth: true
        paper: root.viewModel.slip
    }

    ActionButton {
        Layout.fillWidth: true
        iconName: "end"
        objectName: "endHere"
        text: qsTr("End, and come back with the papers")
        visible: root.telling

        onActivated: root.viewModel.end()
    }

    ActionButton {
        Layout.fillWidth: true
        iconName: "forward"
        objectName: "goOnAnyway"
        text: qsTr("Go on anyway")
        visible: root.hopeless

        onActivated: root.viewModel.goOn()
    }

    Item {
        Layout.fillHeight: true
    }
}
