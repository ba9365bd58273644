import QtQuick.Layouts
import Pishkhan
import Pishkhan.Fields

// A day, chosen from a calendar of the reader's own.
FieldQuestion {
    id: root

    property string level: viewModel.control.level ?? "days"
    property string page: viewModel.control.page ?? ""
    // Looked up again when anything of the question changes.
    readonly property var sheet: viewModel.control && page !== "" ? viewModel.calendar(level, page) : ({})

    DateInput {
        Layout.fillWidth: true
        // Seven days want the width of a wide screen.
        beside: root.frame.landscape && root.frame.width > Theme.mm(430)
        control: root.viewModel.control
        room: root.frame.contentRoom - (beside ? 0 : root.frame.height * 0.14)
        sheet: root.sheet

        onChosen: day => {
            root.level = "days";
            root.page = day;
            root.viewModel.choose(day);
        }
        onOpened: (level, page) => {
            root.level = level;
            root.page = page;
        }
    }
}
