pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// One tap, or none.
ScreenFrame {
    id: root

    required property RatingViewModel viewModel

    heading: qsTr("How was this visit?")
    headingBeside: false
    intro: qsTr("One touch is enough. Nobody can see who gave which answer.")
    primaryIcon: "forward"
    primaryText: qsTr("Skip")
    showBack: false
    showHelp: false
    showLanguage: false

    onEnd: root.viewModel.end()
    onPrimary: root.viewModel.skip()

    RatingRow {
        readonly property int lines: Math.ceil(5 / columns)

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, lines * root.rowHeight(lines, root.landscape ? 2.6 : 2.2))
        Layout.topMargin: root.landscape || lines > 1 ? Theme.gap5 : root.roomyRow
        objectName: "rating"

        onRated: value => root.viewModel.rate(value)
    }

    Item {
        Layout.fillHeight: true
    }
}
