import QtQuick.Layouts
import Pishkhan.Fields

// A paper that is handed in at the service desk.
FieldQuestion {
    id: root

    function goOn(): void {
        root.viewModel.acknowledge();
    }

    primaryText: qsTr("I will hand it in")
    ready: true

    DocumentInput {
        Layout.fillWidth: true
        acknowledged: root.viewModel.acknowledged
    }
}
