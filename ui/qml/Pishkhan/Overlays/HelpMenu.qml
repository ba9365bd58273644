pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// What there is to help with here.
HelpPart {
    id: root

    heading: qsTr("How can we help?")

    // Nobody has chosen a language yet.
    FittingGrid {
        Layout.fillWidth: true
        visible: root.viewModel.languages.length > 0
        wished: root.landscape ? 5 : 3

        Repeater {
            model: root.viewModel.languages

            ComfortSample {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                family: modelData.family
                objectName: "help-language-" + modelData.code
                text: modelData.name

                onActivated: root.viewModel.chooseLanguage(modelData.code)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.viewModel.entries

            TileButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: modelData.icon
                objectName: "help-" + modelData.page
                subtitle: modelData.subtitle
                title: modelData.title

                onActivated: root.viewModel.open(modelData.page)
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap2
        color: Theme.inkSoft
        text: qsTr("%1. Telephone: %2").arg(root.viewModel.counter).arg("\u2066" + root.viewModel.phone + "\u2069")
    }
}
