import QtQuick.Layouts
import Pishkhan.Fields

// An appointment: a day, then a time. The touch on a time is the answer, once the hub keeps it.
FieldQuestion {
    id: root

    primaryText: viewModel.canSkip ? qsTr("Skip this question") : viewModel.canContinue ? qsTr("Continue") : ""

    SlotInput {
        Layout.fillWidth: true
        control: root.viewModel.control
        landscape: root.frame.landscape

        onAgain: root.viewModel.lookAgain()
        onDayChosen: day => root.viewModel.choose(day)
        onTimeChosen: slot => root.viewModel.hold(slot)
    }
}
