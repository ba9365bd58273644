import QtQuick.Layouts
import Pishkhan
import Pishkhan.ViewModels

// What the pages of the help sheet have in common.
ColumnLayout {
    required property HelpViewModel viewModel
    property bool landscape: false
    property string heading

    spacing: Theme.gap3
}
