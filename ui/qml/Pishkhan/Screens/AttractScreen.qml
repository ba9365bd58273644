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

    signal comfort

    readonly property bool landscape: width > height
    // All of it is in sight on every glass: on a small one everything is smaller, down to words of 4 mm.
    readonly property real fit: {
        const unit = Theme.mm(1) * Theme.spread;
        const room = landscape ? Math.min(height / (285 * unit), width / (490 * unit)) : height / (520 * unit);
        return Math.max(0.7, Math.min(1, room));
    }

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
        anchors.margins: Theme.gap6 * root.fit * root.fit
        columnSpacing: Theme.gap6 * root.fit
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap5 * root.fit

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
                size: Math.min(root.width, root.height) * 0.22 * root.fit * (root.landscape && root.viewModel.hints.length > 0 ? 0.5 : 1)
                weight: 1.2
            }

            HeadingText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.pixelSize: Theme.textSize(11, 0) * 1.25 * root.fit
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.city
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.pixelSize: Theme.textSize(7.5, 0) * root.fit
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.cityEnglish
            }

            // What does not work now is said before anybody begins, and quietly.
            Repeater {
                model: root.viewModel.hints

                BodyText {
                    required property var modelData

                    Layout.fillWidth: true
                    color: Theme.barInk
                    font.family: modelData.family
                    font.pixelSize: Theme.textSize(4.8, 0) * root.fit
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
                fit: root.fit
                offers: root.viewModel.offers
                visible: root.landscape && root.height > Theme.mm(250)
            }

            Item {
                Layout.fillHeight: true
                visible: root.landscape
            }

            ComfortCall {
                Layout.fillWidth: true
                brief: root.fit < 0.9 || root.viewModel.hints.length > 0
                letters: Theme.textSize(4.1, 0)
                calls: root.viewModel.calls
                ground: Theme.bar
                inkColour: Theme.barInk
                visible: root.landscape

                onActivated: root.comfort()
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: welcome.implicitHeight + Theme.gap5 * root.fit * 2
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
                spacing: Theme.gap3 * root.fit

                Repeater {
                    model: root.viewModel.greetings

                    AttractGreeting {
                        required property int index
                        required property var modelData

                        Layout.fillWidth: true
                        family: modelData.family
                        first: index === 0
                        fit: root.fit
                        text: modelData.text
                    }
                }

                AttractCall {
                    focused: root.activeFocus
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap3
                    greetings: root.viewModel.greetings
                    fit: root.fit
                }
            }
        }

        AttractOffers {
            Layout.fillWidth: true
            columns: 4
            fit: root.fit
            offers: root.viewModel.offers
            visible: !root.landscape
        }

        ComfortCall {
            Layout.fillWidth: true
            brief: root.fit < 0.85 || root.viewModel.hints.length > 0
            letters: Theme.textSize(4.1, 0)
            calls: root.viewModel.calls
            ground: Theme.bar
            inkColour: Theme.barInk
            visible: !root.landscape

            onActivated: root.comfort()
        }
    }
}
