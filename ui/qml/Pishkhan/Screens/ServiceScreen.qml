pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// The card of a service: everything one wants to know before starting, and what does not work here now.
ScreenFrame {
    id: root

    required property ServiceViewModel viewModel

    heading: root.viewModel.title
    primaryBusy: root.viewModel.busy
    primaryEnabled: root.viewModel.canBegin
    primaryText: qsTr("Begin")
    showHome: true

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()
    onHome: root.viewModel.home()
    onLanguage: root.viewModel.openLanguages()
    onPrimary: root.viewModel.begin()

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        text: root.viewModel.limits.join("\n")
        visible: text !== ""
    }

    RowsCard {
        Layout.fillWidth: true
        implicitHeight: facts.implicitHeight + Theme.gap3 * 2

        ColumnLayout {
            id: facts

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap4
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap4
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            Repeater {
                model: root.viewModel.rows

                FactRow {
                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    first: index === 0
                    iconName: modelData.icon
                    label: modelData.label
                    rowHeight: root.landscape ? 0 : root.rowHeight(root.viewModel.rows.length + 1, 1.4)
                    text: modelData.text
                }
            }
        }
    }

    ActionButton {
        Layout.fillWidth: true
        objectName: "practise"
        text: qsTr("Practise first, with invented data")
        visible: root.viewModel.canPractise

        onActivated: root.viewModel.practise()
    }

    Item {
        Layout.fillHeight: true
    }
}
