pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.Keyboard
import Pishkhan.Overlays
import Pishkhan.Questions
import Pishkhan.ViewModels

// One question. What it looks like depends on the type of its field: `Questions/<Layout>Question.qml`.
ScreenFrame {
    id: root

    required property QuestionViewModel viewModel

    readonly property string asked: viewModel.name
    readonly property FieldQuestion question: loader.item as FieldQuestion
    property bool findingOpen: false
    // The help stands below an entry, and above what takes all the room itself.
    readonly property bool findAside: headingBeside || keyboard === ""
    readonly property string keyboard: question?.keyboard ?? ""

    // Every question gets a fresh control: nothing of the last one is left in it.
    function load(): void {
        const layout = root.viewModel.layout;
        if (layout === "")
            return;
        loader.setSource(Qt.resolvedUrl(`../Questions/${layout[0].toUpperCase()}${layout.slice(1)}Question.qml`), {
            "frame": root,
            "viewModel": root.viewModel
        });
    }

    heading: viewModel.heading
    intro: viewModel.hint
    primaryBusy: viewModel.busy
    primaryEnabled: question?.ready ?? false
    primaryText: question?.primaryText ?? ""
    stepText: viewModel.step

    // The next question ignores taps for a moment, so that a double tap does not answer it too.
    onAskedChanged: {
        root.findingOpen = false;
        root.settled = Theme.settleTime === 0;
        root.load();
    }
    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: question?.goOn()

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

    // Above the control, so that it is in sight whatever the control is. Entries say it beside themselves.
    Notice {
        Layout.fillWidth: true
        kind: "danger"
        objectName: "error"
        text: root.viewModel.error
        visible: text !== ""
    }

    Loader {
        id: loader

        Layout.fillWidth: true
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "doubt"
        text: root.viewModel.doubt
        visible: text !== ""
    }

    FindButton {
        Layout.maximumWidth: parent.width
        objectName: "find"
        text: root.findAside ? "" : root.viewModel.finding.title

        onActivated: root.findingOpen = true
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

    aside: FindButton {
        Layout.maximumWidth: root.headingBeside ? root.width * 0.28 : root.width - root.margin * 2
        objectName: "findAside"
        text: root.findAside ? root.viewModel.finding.title : ""

        onActivated: root.findingOpen = true
    }
    overlay: FindingSheet {
        anchors.fill: parent
        picture: root.viewModel.finding.picture
        text: root.viewModel.finding.text
        title: root.viewModel.finding.title
        visible: root.findingOpen

        onDismissed: root.findingOpen = false
    }

    bottomPanel: VirtualKeyboard {
        height: visible ? implicitHeight : 0
        layoutName: root.keyboard === "" ? root.viewModel.language : root.keyboard
        objectName: "keyboard"
        submitText: root.viewModel.canSkip ? qsTr("Skip") : qsTr("Next")
        visible: root.keyboard !== ""

        // In large words the question may have filled the room. Whoever types has read it, and looks at the entry.
        onBackspace: {
            root.question.erase();
            root.reveal(loader);
        }
        onCleared: root.question.clear()
        onSubmitted: root.question.goOn()
        onTextTyped: text => {
            root.question.append(text);
            root.reveal(loader);
        }
    }
}
