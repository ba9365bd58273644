import QtQuick.Layouts
import Pishkhan.Fields

// One answer of several: the tap is the answer, so there is nothing to continue with before.
FieldQuestion {
    id: root

    primaryText: viewModel.canSkip ? qsTr("Skip this question") : viewModel.canContinue ? qsTr("Continue") : ""

    ChoiceInput {
        Layout.fillWidth: true
        columns: root.frame.landscape && root.viewModel.options.length > 4 ? 2 : 1
        name: root.viewModel.name
        options: root.viewModel.options
        rowHeight: root.frame.rowHeight(Math.ceil(options.length / columns), 1.2)

        onChosen: value => root.viewModel.choose(value)
    }
}
