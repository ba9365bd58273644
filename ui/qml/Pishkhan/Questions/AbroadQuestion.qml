import QtQuick.Layouts
import Pishkhan.Fields

// A mobile number, perhaps of another country.
FieldQuestion {
    id: root

    keyboard: number.choosing ? "" : viewModel.keyboard
    primaryText: number.choosing ? "" : viewModel.canSkip ? qsTr("Skip this question") : qsTr("Continue")

    AbroadInput {
        id: number

        Layout.fillWidth: true
        columns: root.frame.landscape ? 3 : 2
        control: root.viewModel.control
        entry: root.viewModel.firstEntry
        question: root.frame.heading
        rowHeight: root.frame.rowHeight(12 / columns, 1)

        onChosen: prefix => root.viewModel.choose(prefix)
    }
}
