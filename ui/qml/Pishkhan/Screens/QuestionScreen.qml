pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.Keyboard
import Pishkhan.ViewModels

// One question. What it looks like depends on the type of its field.
ScreenFrame {
    id: root

    required property QuestionViewModel viewModel

    readonly property string layout: viewModel.layout
    readonly property var firstEntry: viewModel.entries[0] ?? {
        "text": "",
        "label": "",
        "placeholder": "",
        "error": "",
        "leftToRight": false
    }
    readonly property int part: layout === "pair" ? pair.activePart : layout === "location" ? 1 : 0
    readonly property bool tapAnswers: (layout === "choice" && !viewModel.canContinue) || (layout === "location" && viewModel.district === "")

    function go(): void {
        if (root.layout === "document")
            root.viewModel.acknowledge();
        else if (root.layout === "pair" && pair.activePart === 0)
            pair.activePart = 1;
        else if (root.viewModel.canSkip)
            root.viewModel.skip();
        else
            root.viewModel.proceed();
    }

    heading: viewModel.heading
    intro: viewModel.hint
    primaryBusy: viewModel.busy
    primaryEnabled: viewModel.canContinue || viewModel.canSkip || layout === "document" || (layout === "pair" && pair.activePart === 0)
    primaryText: layout === "document" ? qsTr("I will hand it in") : tapAnswers && !viewModel.canSkip ? "" : viewModel.canSkip ? qsTr("Skip this question") : qsTr("Continue")
    stepText: viewModel.step

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: root.go()

    Connections {
        function onNameChanged(): void {
            pair.activePart = 0;
            root.settled = Theme.settleTime === 0;
        }

        target: choice
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "notice"
        text: root.viewModel.noticeText
        title: root.viewModel.noticeTitle
        visible: title !== ""
    }

    WorkingBanner {
        Layout.fillWidth: true
        text: root.viewModel.working
    }

    EntryInput {
        Layout.fillWidth: true
        beside: root.viewModel.beside
        entry: root.firstEntry
        name: root.viewModel.name
        visible: root.layout === "entry"
    }

    PairInput {
        id: pair

        Layout.fillWidth: true
        columns: root.landscape ? 2 : 1
        entries: root.layout === "pair" ? root.viewModel.entries : []
        visible: root.layout === "pair"
    }

    ChoiceInput {
        id: choice

        Layout.fillWidth: true
        columns: root.landscape && root.viewModel.options.length > 4 ? 2 : 1
        error: root.viewModel.error
        name: root.viewModel.name
        options: root.layout === "choice" ? root.viewModel.options : []
        rowHeight: root.rowHeight(Math.ceil(options.length / columns), 1.2)
        visible: root.layout === "choice"

        onChosen: value => root.viewModel.choose(value)
    }

    LocationInput {
        Layout.fillWidth: true
        beside: root.viewModel.beside
        columns: root.landscape ? 3 : 2
        district: root.viewModel.district
        entry: root.firstEntry
        error: root.viewModel.error
        name: root.viewModel.name
        options: root.layout === "location" ? root.viewModel.options : []
        rowHeight: root.rowHeight(Math.ceil(options.length / columns), 1.2)
        visible: root.layout === "location"

        onChooseAgain: root.viewModel.chooseAgain()
        onChosen: value => root.viewModel.choose(value)
    }

    DocumentInput {
        Layout.fillWidth: true
        acknowledged: root.viewModel.acknowledged
        error: root.viewModel.error
        visible: root.layout === "document"
    }

    OtherWay {
        Layout.fillWidth: true
        iconName: root.viewModel.otherWayIcon
        objectName: "otherWay"
        text: root.viewModel.otherWay
    }

    Item {
        Layout.fillHeight: true
    }

    bottomPanel: VirtualKeyboard {
        height: visible ? implicitHeight : 0
        languages: root.viewModel.language === "fa" ? ["fa", "en"] : [root.viewModel.language, "fa"]
        layoutName: root.viewModel.keyboard === "" ? root.viewModel.language : root.viewModel.keyboard
        objectName: "keyboard"
        submitText: root.viewModel.canSkip ? qsTr("Skip") : qsTr("Next")
        visible: root.viewModel.keyboard !== ""

        onBackspace: root.viewModel.erase(root.part)
        onCleared: root.viewModel.clear(root.part)
        onSubmitted: root.go()
        onTextTyped: text => root.viewModel.append(root.part, text)
    }
}
