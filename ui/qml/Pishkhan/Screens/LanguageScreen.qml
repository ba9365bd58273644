pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// The question in every language, the answers each in its own script.
ScreenFrame {
    id: root

    required property LanguageViewModel viewModel

    // Where there is room for the names and not for a sentence each.
    readonly property bool brief: contentRoom < Theme.mm(flat ? 150 : 300)

    // Whoever has large words found the way to them, and needs the room for the languages.
    readonly property bool calling: !Theme.largeWords || Theme.tall && Theme.shortSideMillimetres > 240

    showHome: false
    showLanguage: false

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()

    GridLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        columnSpacing: Theme.gap4
        columns: root.flat ? root.viewModel.headings.length : 1
        rowSpacing: 0
        visible: !(root.brief && Theme.largeWords)

        Repeater {
            model: root.viewModel.headings

            HeadingText {
                required property var modelData

                Layout.fillWidth: true
                font.family: modelData.family
                font.pixelSize: root.brief ? Theme.textBody : root.viewModel.headings.length > 2 ? Theme.textTitle : Theme.textHeading
                horizontalAlignment: Text.AlignHCenter
                text: modelData.text
            }
        }
    }

    FittingGrid {
        id: choices

        Layout.fillWidth: true
        Layout.topMargin: root.brief ? 0 : Theme.gap3
        columnSpacing: Theme.gap3
        rowSpacing: root.brief ? Theme.targetGap : Theme.gap3
        wished: root.flat ? 3 : 1

        Repeater {
            model: root.viewModel.languages

            LanguageButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.rowHeight(Math.ceil(root.viewModel.languages.length / choices.columns) + (root.flat ? 1 : 2), root.flat ? 2 : 1.7))
                brief: root.brief
                chosen: modelData.chosen
                family: modelData.family
                hint: modelData.hint
                name: modelData.name
                objectName: "language-" + modelData.code
                rightToLeft: modelData.rightToLeft

                onActivated: root.viewModel.choose(modelData.code)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    bottomPanel: Item {
        height: root.calling ? call.height + Theme.gap3 : 0
        width: root.width

        ComfortCall {
            id: call

            anchors.left: parent.left
            anchors.leftMargin: root.margin
            anchors.right: parent.right
            anchors.rightMargin: root.margin
            brief: !Theme.spacious
            calls: root.viewModel.calls
            height: implicitHeight
            objectName: "comfortCall"
            visible: root.calling

            onActivated: root.comfort()
        }
    }
}
