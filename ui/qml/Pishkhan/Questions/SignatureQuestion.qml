import QtQuick.Layouts
import Pishkhan.Fields

// A signature, drawn on the glass.
FieldQuestion {
    id: root

    SignatureInput {
        Layout.fillWidth: true
        path: root.viewModel.control.path ?? ""
        room: root.frame.contentRoom - root.frame.height * 0.14

        onCleared: root.viewModel.clear(0)
        onDrawn: stroke => root.viewModel.draw(stroke)
    }
}
