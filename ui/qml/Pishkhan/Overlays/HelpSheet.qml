pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// The same help on every screen: for the question, for the service, a person, and how all this works. What is longer
// than the sheet is turned, as on a screen. Nothing behind it can be touched or reached by keys.
FocusScope {
    id: root

    required property HelpViewModel viewModel

    readonly property bool holdsFocus: true

    readonly property string page: viewModel.page
    readonly property bool landscape: width > height
    readonly property real reach: Theme.lowReach ? Math.min(height, Theme.reachHeight) : height
    readonly property bool inTour: page === "tour"
    readonly property bool atTheEnd: viewModel.tourPage + 1 >= viewModel.tourPages

    signal dismissed

    function load(): void {
        if (root.visible)
            loader.setSource(Qt.resolvedUrl(`Help${root.page[0].toUpperCase()}${root.page.slice(1)}.qml`), {
                "viewModel": root.viewModel
            });
        else
            loader.source = "";
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog

    onPageChanged: root.load()
    onVisibleChanged: root.load()

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.72
    }

    MouseArea {
        anchors.fill: parent

        onClicked: root.dismissed()
    }

    Rectangle {
        id: card

        // From page to page of the tour its buttons stay where they are.
        readonly property real least: root.inTour ? Theme.mm(root.landscape ? 210 : 285) : 0
        readonly property real most: root.reach - Theme.gap4 * 2
        readonly property real wanted: heading.height + pages.contentHeight + foot.height + Theme.gap4 * 2 + Theme.gap5 * 2

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (root.reach - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.accent
        border.width: Theme.strokeWidth
        color: Theme.background
        height: Math.min(most, Math.max(wanted, least))
        objectName: "helpCard"
        radius: Theme.radius * 2
        width: Math.min(root.width - Theme.gap4 * 2, Theme.mm(root.landscape ? 340 : 290) * Math.max(1, Theme.scale))

        // Taps between the buttons stay here.
        MouseArea {
            anchors.fill: parent
        }

        HeadingText {
            id: heading

            anchors.left: parent.left
            anchors.margins: Theme.gap5
            anchors.right: parent.right
            anchors.top: parent.top
            objectName: "helpHeading"
            text: (loader.item as HelpPart)?.heading ?? ""
        }

        PageTurner {
            id: pages

            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.gap4
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap5
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap5
            anchors.top: heading.bottom
            anchors.topMargin: Theme.gap4
            moreText: qsTr("More")
            objectName: "helpPages"
            upText: qsTr("Previous part")

            Loader {
                id: loader

                Layout.fillWidth: true
            }

            Binding {
                property: "landscape"
                target: loader.item
                value: root.landscape
            }
        }

        GridLayout {
            id: foot

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.gap5
            anchors.right: parent.right
            columnSpacing: Theme.targetGap
            columns: root.landscape ? 3 : 2
            rowSpacing: Theme.targetGap

            ActionButton {
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
                Layout.fillWidth: true
                iconName: "cross"
                objectName: "closeHelp"
                text: root.inTour ? qsTr("Leave the tour") : qsTr("Close the help")
                visible: !root.inTour || !root.atTheEnd

                onActivated: root.dismissed()
            }

            ActionButton {
                Layout.columnSpan: root.landscape ? 1 : 2
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
}
