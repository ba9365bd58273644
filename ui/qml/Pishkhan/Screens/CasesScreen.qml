pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan.Controls
import Pishkhan.ViewModels

// The cases of the person who identified.
ScreenFrame {
    id: root

    required property CasesViewModel viewModel

    heading: viewModel.cases.length > 0 ? qsTr("Which request would you like to see?") : qsTr("No request was found")

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()

    Notice {
        Layout.fillWidth: true
        objectName: "none"
        text: qsTr("No request is filed under this card. If you have a receipt, go back and type its tracking code.")
        visible: root.viewModel.cases.length === 0
    }

    Repeater {
        model: root.viewModel.cases

        TileButton {
            required property var modelData

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, root.rowHeight(root.viewModel.cases.length, 1))
            iconName: "document"
            objectName: "case-" + modelData.code
            subtitle: modelData.summary
            title: modelData.title

            onActivated: root.viewModel.choose(modelData.code)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
