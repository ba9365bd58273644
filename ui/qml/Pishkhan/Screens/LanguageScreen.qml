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
        columns: root.landscape ? 5 : 1
        rowSpacing: 0

        Repeater {
            model: root.viewModel.headings

            HeadingText {
                required property var modelData

                Layout.fillWidth: true
                font.family: modelData.family
                font.pixelSize: root.landscape ? Theme.textBody : Theme.textTitle
                horizontalAlignment: Text.AlignHCenter
                text: modelData.text
            }
        }
    }

    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        columnSpacing: Theme.gap3
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap3

        Repeater {
            model: root.viewModel.languages

            LanguageButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.mm(46)
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
