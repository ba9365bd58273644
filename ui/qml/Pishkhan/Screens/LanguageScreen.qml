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

    showHome: false
    showLanguage: false

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()

    GridLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        columnSpacing: Theme.gap4
        columns: root.landscape ? root.viewModel.headings.length : 1
        rowSpacing: 0

        Repeater {
            model: root.viewModel.headings

            HeadingText {
                required property var modelData

                Layout.fillWidth: true
                font.family: modelData.family
                font.pixelSize: root.viewModel.headings.length > 2 ? Theme.textTitle : Theme.textHeading
                horizontalAlignment: Text.AlignHCenter
                text: modelData.text
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap3
        columnSpacing: Theme.gap3
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap3

        Repeater {
            model: root.viewModel.languages

            LanguageButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.rowHeight(root.viewModel.languages.length / (root.landscape ? 2 : 1) + 2, root.landscape ? 2 : 1.7))
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
}
