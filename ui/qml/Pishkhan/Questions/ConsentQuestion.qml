import QtQuick.Layouts
import Pishkhan.Fields

// A consent: full text and an explicit tick.
FieldQuestion {
    id: root

    ConsentInput {
        Layout.fillWidth: true
        text: root.viewModel.control.text ?? ""
        ticked: root.viewModel.control.ticked ?? false

        onTouched: root.viewModel.choose("yes")
    }
}
