import QtQuick.Layouts
import Pishkhan.Fields

// A district, then an address.
FieldQuestion {
    id: root

    part: 1
    primaryText: viewModel.canSkip ? qsTr("Skip this question") : viewModel.district !== "" ? qsTr("Continue") : ""

    LocationInput {
        Layout.fillWidth: true
        beside: root.viewModel.beside
        columns: root.frame.landscape ? 3 : 2
        district: root.viewModel.district
        entry: root.viewModel.firstEntry
        name: root.viewModel.name
        options: root.viewModel.options
        rowHeight: root.frame.rowHeight(Math.ceil(options.length / columns), 1.2)

        onChooseAgain: root.viewModel.chooseAgain()
        onChosen: value => root.viewModel.choose(value)
    }
}
