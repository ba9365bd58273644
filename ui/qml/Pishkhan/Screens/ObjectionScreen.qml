pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.Keyboard
import Pishkhan.ViewModels

// Objecting: what it is about, then the citizen's own words, which may stay away.
ScreenFrame {
    id: root

    required property ObjectionViewModel viewModel

    readonly property bool writing: viewModel.chosen !== ""

    heading: writing ? viewModel.chosen : qsTr("What do you object to?")
    intro: writing ? qsTr("Tell in your own words what happened. You may also leave this empty.") : qsTr("Your objection goes to the city’s inspection office, not to the office that has your case.")
    primaryBusy: viewModel.busy
    primaryEnabled: writing
    primaryText: writing ? qsTr("Send the objection") : ""

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: viewModel.send()

    ChoiceInput {
        Layout.fillWidth: true
        name: root.viewModel.code
        options: root.viewModel.options
        visible: !root.writing

        onChosen: value => root.viewModel.choose(value)
    }

    EntryField {
        Layout.fillWidth: true
        active: true
        minimumLines: root.landscape ? 1 : 4
        objectName: "words"
        placeholder: qsTr("Write here")
        question: root.heading
        text: root.viewModel.words
        visible: root.writing
    }

    CaptionText {
        Layout.fillWidth: true
        font.pixelSize: Theme.textLabel
        text: root.viewModel.count
        visible: root.writing
    }

    Item {
        Layout.fillHeight: true
    }

    bottomPanel: VirtualKeyboard {
        height: visible ? implicitHeight : 0
        layoutName: root.viewModel.language
        objectName: "keyboard"
        submitText: qsTr("Send")
        visible: root.writing

        onBackspace: root.viewModel.erase()
        onSubmitted: root.viewModel.send()
        onTextTyped: text => root.viewModel.append(text)
    }
}
