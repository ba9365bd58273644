pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// What can be done here: categories, and the services of one.
ScreenFrame {
    id: root

    required property HomeViewModel viewModel

    headingBeside: false
    heading: root.viewModel.heading
    intro: root.viewModel.inside ? "" : qsTr("You can also hold a bill or a receipt under the scanner.")
    showHome: false

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()
    onLanguage: root.viewModel.openLanguages()

    Repeater {
        model: root.viewModel.sections

        ColumnLayout {
            id: section

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap2

            BodyText {
                Layout.fillWidth: true
                color: Theme.primary
                font.bold: true
                text: section.modelData.title
                visible: text !== ""
            }

            GridLayout {
                id: grid

                Layout.fillWidth: true
                columnSpacing: Theme.gap2
                columns: root.landscape ? 3 : 2
                rowSpacing: Theme.gap2
                uniformCellWidths: true

                Repeater {
                    model: section.modelData.tiles

                    TileButton {
                        required property var modelData

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        iconName: modelData.icon
                        objectName: "tile-" + modelData.category + modelData.service
                        subtitle: modelData.subtitle
                        title: modelData.title

                        onActivated: root.viewModel.choose(modelData.category, modelData.service)
                    }
                }

                // A row with few tiles keeps the width of the others.
                Repeater {
                    model: Math.max(0, grid.columns - section.modelData.tiles.length)

                    Item {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
