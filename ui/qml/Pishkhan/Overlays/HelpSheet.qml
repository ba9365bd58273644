pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// The same help on every screen: for the question, for the service, a person, and how all this works.
Sheet {
    id: root

    required property HelpViewModel viewModel

    readonly property string page: viewModel.page
    readonly property bool landscape: width > height
    readonly property bool inTour: page === "tour"
    readonly property bool atTheEnd: viewModel.tourPage + 1 >= viewModel.tourPages

    function load(): void {
        if (root.visible)
            loader.setSource(Qt.resolvedUrl(`Help${root.page[0].toUpperCase()}${root.page.slice(1)}.qml`), {
                "viewModel": root.viewModel
            });
        else
            loader.source = "";
    }

    Accessible.name: heading.text
    greatestWidth: Theme.mm(root.landscape ? Theme.largeWords ? 440 : 340 : Theme.largeWords ? 330 : 290)

    onPageChanged: root.load()
    onVisibleChanged: root.load()

    HeadingText {
        id: heading

        Layout.fillWidth: true
        font.pixelSize: root.narrow ? Theme.textTitle : Theme.textHeading
        objectName: "helpHeading"
        text: (loader.item as HelpPart)?.heading ?? ""
    }

    Loader {
        id: loader

        Layout.fillWidth: true
        // From page to page of the tour its buttons stay where they are.
        Layout.minimumHeight: root.inTour && !Theme.largeWords ? Theme.mm(root.landscape ? 125 : 190) : 0
    }

    Binding {
        property: "landscape"
        target: loader.item
        value: root.landscape
    }

    actions: FittingGrid {
        id: foot

        Layout.fillWidth: true
        wished: root.landscape && root.inTour ? 3 : root.page === "menu" ? 1 : 2

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: "back"
            objectName: "helpBack"
            text: root.inTour && root.viewModel.tourPage > 0 ? qsTr("Previous page") : qsTr("Show all help")
            visible: root.page !== "menu"

            onActivated: {
                if (root.inTour && root.viewModel.tourPage > 0)
                    root.viewModel.turnTour(-1);
                else
                    root.viewModel.menu();
            }
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: "cross"
            objectName: "closeHelp"
            text: root.inTour ? qsTr("Leave the tour") : qsTr("Close the help")
            visible: !root.inTour || !root.atTheEnd

            onActivated: root.dismissed()
        }

        ActionButton {
            Layout.columnSpan: foot.columns === 2 ? 2 : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: root.atTheEnd ? "check" : "forward"
            kind: "primary"
            objectName: "nextTourPage"
            text: root.atTheEnd ? qsTr("Finish the tour") : qsTr("Next page")
            visible: root.inTour

            onActivated: {
                if (root.atTheEnd)
                    root.dismissed();
                else
                    root.viewModel.turnTour(1);
            }
        }
    }
}
