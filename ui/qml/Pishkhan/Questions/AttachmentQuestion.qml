import QtQuick.Layouts
import Pishkhan.Fields

// A document: from the phone of the citizen, or at the counter.
FieldQuestion {
    id: root

    primaryText: viewModel.canSkip ? qsTr("Skip this question") : viewModel.canContinue ? qsTr("Continue") : ""

    AttachmentInput {
        Layout.fillWidth: true
        control: root.viewModel.control
        landscape: root.frame.landscape
        room: root.frame.contentRoom

        onCounter: root.viewModel.handInAtCounter()
        onFileRemoved: file => root.viewModel.removeFile(file)
        onUpload: root.viewModel.openUpload()
    }
}
