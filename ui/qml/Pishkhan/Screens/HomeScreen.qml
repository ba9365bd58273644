pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Keyboard
import Pishkhan.ViewModels

// What can be done here: categories, the services of one, and what a search finds.
ScreenFrame {
    id: root

    required property HomeViewModel viewModel

    // "Done" puts the keys away, so that all that was found can be seen.
    property bool keysAway: false

    readonly property int columns: landscape ? 3 : 2
    readonly property int rows: viewModel.sections.reduce((sum, section) => sum + Math.ceil(section.tiles.length / columns), 0)
    // The names of categories take their part of the height.
    readonly property int titles: viewModel.sections.filter(section => section.title !== "").length
    readonly property real tileHeight: Math.max(0, rowHeight(rows, landscape ? 1.5 : Theme.spacious ? 2.15 : 1.5) - (titles > 0 ? Theme.mm(12) : 0))

    headingBeside: false
    // Beside a keyboard on a wide screen there is room for the field and what it finds, and for nothing else.
    heading: landscape && root.viewModel.searching ? "" : root.viewModel.heading
    intro: root.viewModel.intro
    showHome: false

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()
    onLanguage: root.viewModel.openLanguages()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.targetGap

        EntryField {
            Layout.fillWidth: true
            active: root.viewModel.searching && !root.keysAway
            objectName: "search"
            placeholder: qsTr("Find a service")
            text: root.viewModel.searchText
            visible: root.viewModel.canSearch || root.viewModel.searching

            onActivated: {
                root.keysAway = false;
                if (!root.viewModel.searching)
                    root.viewModel.openSearch();
            }
        }

        // For whoever stands here for the first time.
        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: !root.viewModel.canSearch
            Layout.maximumWidth: root.viewModel.canSearch ? root.width * 0.36 : -1
            iconName: "touch"
            objectName: "tour"
            text: qsTr("Show me how this works")
            visible: !root.viewModel.searching

            onActivated: root.viewModel.tour()
        }
    }

    Repeater {
        model: root.viewModel.hints

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            color: Theme.warning
            objectName: "hint"
            text: modelData
        }
    }

    Repeater {
        model: root.viewModel.sections

        ColumnLayout {
            id: section

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap2

            SectionText {
                Layout.fillWidth: true
                color: Theme.primary
                text: section.modelData.title
                visible: text !== ""
            }

            GridLayout {
                id: grid

                Layout.fillWidth: true
                columnSpacing: Theme.gap2
                columns: root.columns
                rowSpacing: Theme.gap2
                uniformCellWidths: true

                Repeater {
                    model: section.modelData.tiles

                    TileButton {
                        required property var modelData

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredHeight: root.viewModel.searching ? implicitHeight : Math.max(implicitHeight, root.tileHeight)
                        iconName: modelData.icon
                        large: Theme.spacious || root.landscape && root.tileHeight >= Theme.mm(38)
                        objectName: "tile-" + modelData.category + modelData.service
                        subtitle: modelData.subtitle
                        title: modelData.title
                        upright: Theme.spacious

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

    bottomPanel: VirtualKeyboard {
        height: visible ? implicitHeight : 0
        layoutName: root.viewModel.language
        objectName: "keyboard"
        submitText: qsTr("Done")
        visible: root.viewModel.searching && !root.keysAway

        onBackspace: root.viewModel.erase()
        onCleared: root.viewModel.clear()
        onSubmitted: root.keysAway = true
        onTextTyped: text => root.viewModel.append(text)
    }
}
