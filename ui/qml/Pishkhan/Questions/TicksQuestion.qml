import QtQuick.Layouts
import Pishkhan.Fields

// Several answers of several.
FieldQuestion {
    id: root

    TicksInput {
        Layout.fillWidth: true
        beside: root.viewModel.beside
        columns: root.frame.landscape && root.viewModel.options.length > 4 ? 2 : 1
        options: root.viewModel.options
        rowHeight: root.frame.rowHeight(Math.ceil(options.length / columns), 1.1)

        onChosen: value => root.viewModel.choose(value)
    }
}
