import QtQuick.Layouts
import Pishkhan.Fields

// A district, if wanted a mark on the map, then an address.
FieldQuestion {
    id: root

    property bool marking: false
    // Drawn again in another language only, not with every letter of the address.
    readonly property var map: viewModel.language === "" ? ({}) : viewModel.cityMap()

    function goOn(): void {
        if (root.marking)
            root.marking = false;
        else if (root.viewModel.canSkip)
            root.viewModel.skip();
        else
            root.viewModel.proceed();
    }

    keyboard: marking ? "" : viewModel.keyboard
    part: 1
    primaryText: marking ? (viewModel.control.x >= 0 ? qsTr("Use this place") : qsTr("Go on without a mark")) : viewModel.canSkip ? qsTr("Skip this question") : viewModel.district !== "" ? qsTr("Continue") : ""
    ready: marking || viewModel.canContinue || viewModel.canSkip

    LocationInput {
        Layout.fillWidth: true
        beside: root.viewModel.beside
        control: root.viewModel.control
        district: root.viewModel.district
        entry: root.viewModel.firstEntry
        landscape: root.frame.landscape
        map: root.map
        marking: root.marking
        name: root.viewModel.name
        options: root.viewModel.options
        room: root.frame.contentRoom

        onChooseAgain: root.viewModel.chooseAgain()
        onChosen: value => root.viewModel.choose(value)
        onMark: root.marking = true
        onTouched: (x, y) => root.viewModel.touchMap(x, y)
    }
}
