pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// Waits for somebody. Says the same in every language and does not move: stillness costs nothing and burns nothing in.
Rectangle {
    id: root

    required property AttractViewModel viewModel

    readonly property bool landscape: width > height
    readonly property bool spacious: landscape ? height > Theme.mm(250) : height > Theme.mm(430)

    function activate(): void {
        root.viewModel.start();
    }

    activeFocusOnTab: true

    Accessible.focusable: true
    Accessible.name: root.viewModel.greetings.map(greeting => greeting.touch).join(", ")
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.viewModel.start()
    // The screen belongs to no language, so it has one layout of its own.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.bar

    GirihBand {
        anchors.fill: parent
        tile: Theme.mm(34)
        visible: Theme.ornamented
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.viewModel.start()
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: root.landscape && root.spacious ? Theme.gap6 : Theme.gap5
        columnSpacing: Theme.gap6
        columns: root.landscape ? 2 : 1
        rowSpacing: root.spacious ? Theme.gap6 : Theme.gap4

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gap2

            Item {
                Layout.fillHeight: true
            }

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.barMark
                name: "dome"
                size: Math.min(root.width, root.height) * (root.spacious ? root.landscape ? 0.28 : 0.32 : root.landscape ? 0.16 : 0.2)
                weight: 1.2
            }

            HeadingText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.pixelSize: root.spacious ? Theme.textDisplay * 1.25 : Theme.textDisplay
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.city
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.pixelSize: root.spacious ? Theme.textHeading : Theme.textTitle
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.cityEnglish
            }

            // What does not work now is said before anybody begins, and quietly.
            Repeater {
                model: root.viewModel.hints

                BodyText {
                    required property var modelData

                    Layout.fillWidth: true
                    color: Theme.barMark
                    font.family: modelData.family
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData.text
                }
            }

            Item {
                Layout.fillHeight: true
            }

            AttractOffers {
                Layout.fillWidth: true
                columns: root.landscape ? 2 : 4
                large: root.spacious
                offers: root.viewModel.offers
                visible: root.landscape
            }

            Item {
                Layout.fillHeight: true
                visible: root.landscape
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: welcome.implicitHeight + (root.spacious ? Theme.gap6 : Theme.gap4) * 2
            Layout.preferredWidth: 1
            border.color: Theme.accent
            border.width: Theme.strokeWidth
            color: Theme.background
            radius: Theme.radius * 2

            ColumnLayout {
                id: welcome

                anchors.left: parent.left
                anchors.margins: Theme.gap5
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: root.viewModel.greetings.length > 3 ? Theme.gap3 : Theme.gap4

                Repeater {
                    model: root.viewModel.greetings

                    AttractGreeting {
                        required property int index
                        required property var modelData

                        Layout.fillWidth: true
                        family: modelData.family
                        first: index === 0
                        text: modelData.text
                    }
                }

                AttractCall {
                    focused: root.activeFocus
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap3
                    greetings: root.viewModel.greetings
                    large: root.spacious
                }
            }
        }

        AttractOffers {
            Layout.bottomMargin: root.spacious ? Theme.gap5 : 0
            Layout.fillWidth: true
            columns: 4
            large: root.spacious
            offers: root.viewModel.offers
            visible: !root.landscape
        }
    }
}
