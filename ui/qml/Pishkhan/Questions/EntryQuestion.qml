import QtQuick.Layouts
import Pishkhan.Fields

// One answer to type.
FieldQuestion {
    id: root

    EntryInput {
        Layout.fillWidth: true
        beside: root.viewModel.beside
        entry: root.viewModel.firstEntry
        name: root.viewModel.name
        question: root.frame.heading
        unit: root.viewModel.unit
    }
}
