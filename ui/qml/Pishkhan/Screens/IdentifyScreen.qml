pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.Keyboard
import Pishkhan.ViewModels

// Who stands here: choose a way, then the phone, the card or the passport.
ScreenFrame {
    id: root

    required property IdentifyViewModel viewModel

    readonly property string page: viewModel.page
    readonly property string goOnText: page === "mobile" ? qsTr("Send the code") : page === "passport-entry" ? qsTr("Next") : ""

    function goOn(): void {
        if (page === "passport-entry")
            viewModel.goOn();
        else
            viewModel.sendCode();
    }

    heading: viewModel.heading
    intro: viewModel.hint
    primaryBusy: viewModel.busy
    primaryEnabled: viewModel.canContinue
    primaryText: goOnText

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: goOn()

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "notice"
        text: root.viewModel.noticeText
        title: root.viewModel.noticeTitle
        visible: title !== ""
    }

    Repeater {
        model: root.page === "ways" ? root.viewModel.ways : []

        TileButton {
            required property var modelData

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.mm(38), root.rowHeight(root.viewModel.ways.length, 1.2))
            enabled: modelData.usable
            iconName: modelData.icon
            large: Theme.spacious
            objectName: "way-" + modelData.method
            subtitle: modelData.note
            title: modelData.title

            onActivated: root.viewModel.choose(modelData.method)
        }
    }

    EntryField {
        id: mobile

        Layout.fillWidth: true
        active: true
        errorText: root.viewModel.error
        leftToRight: true
        objectName: "mobile"
        question: root.heading
        text: root.viewModel.shown
        visible: root.page === "mobile"
    }

    EntryField {
        id: passport

        Layout.fillWidth: true
        active: true
        errorText: root.viewModel.error
        leftToRight: true
        objectName: "passport"
        question: root.heading
        text: root.viewModel.shown
        visible: root.page === "passport-entry"
    }

    CodeBoxes {
        id: code

        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(parent.width, count * Theme.mm(Theme.spacious ? 30 : 20) + (count - 1) * spacing)
        count: root.viewModel.length
        digits: root.viewModel.shown
        objectName: "code"
        visible: root.page === "code"
    }

    CardPicture {
        Layout.fillWidth: true
        inside: root.viewModel.busy
        visible: root.page === "card" && root.viewModel.readerWorks
    }

    PassportPicture {
        Layout.fillWidth: true
        closed: root.page === "passport-lay"
        lying: root.viewModel.busy
        objectName: "passportPicture"
        visible: root.page === "passport-scan" || root.page === "passport-lay" && root.viewModel.readerWorks
    }

    WorkingBanner {
        Layout.fillWidth: true
        objectName: "working"
        text: root.viewModel.working
    }

    BodyText {
        Layout.fillWidth: true
        objectName: "resendIn"
        text: root.viewModel.resendText
        visible: root.page === "code" && !root.viewModel.canResend && text !== ""
    }

    ActionButton {
        Layout.maximumWidth: parent.width
        iconName: "refresh"
        objectName: "resend"
        text: root.viewModel.resendText
        visible: root.page === "code" && root.viewModel.canResend

        onActivated: root.viewModel.resend()
    }

    ActionButton {
        Layout.maximumWidth: parent.width
        iconName: "touch"
        objectName: "typePassport"
        text: root.viewModel.typeInstead
        visible: text !== ""

        onActivated: root.viewModel.typePassport()
    }

    ActionButton {
        Layout.maximumWidth: parent.width
        iconName: "mobile"
        objectName: "usePhone"
        text: root.viewModel.otherWay
        visible: text !== ""

        onActivated: root.viewModel.usePhone()
    }

    Item {
        Layout.fillHeight: true
    }

    bottomPanel: VirtualKeyboard {
        height: visible ? implicitHeight : 0
        layoutName: root.viewModel.keyboard === "" ? "phone" : root.viewModel.keyboard
        objectName: "keyboard"
        submitText: root.goOnText
        visible: root.viewModel.keyboard !== ""

        onBackspace: root.viewModel.erase()
        onCleared: root.viewModel.clear()
        onSubmitted: root.goOn()
        // In large words the heading may fill the room. Whoever types has read it, and looks at the entry.
        onTextTyped: text => {
            root.viewModel.append(text);
            root.reveal(root.page === "code" ? code : root.page === "mobile" ? mobile : passport);
        }
    }
}
