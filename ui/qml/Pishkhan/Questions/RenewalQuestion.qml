import QtQuick.Layouts
import Pishkhan.Fields

// The code of a property in its groups.
FieldQuestion {
    id: root

    RenewalInput {
        Layout.fillWidth: true
        groups: root.viewModel.control.groups ?? []
        question: root.frame.heading
    }
}
