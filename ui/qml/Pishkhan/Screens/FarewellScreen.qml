pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// Goodbye. A touch lets the next person begin at once.
Rectangle {
    id: root

    required property FarewellViewModel viewModel

    function activate(): void {
        root.viewModel.done();
    }

    activeFocusOnTab: true
    color: Theme.bar

    Accessible.focusable: true
    Accessible.name: farewell.text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.activate()

    GirihBand {
        anchors.fill: parent
        tile: Theme.mm(34)
        visible: Theme.ornamented
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.viewModel.done()
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.accent
        border.width: Theme.strokeWidth
        color: Theme.background
        height: words.implicitHeight + Theme.gap6 * 2
        radius: Theme.radius * 2
        width: Math.min(parent.width - Theme.gap6 * 2, Theme.mm(240))

        FocusRing {
            shown: root.activeFocus
        }

        ColumnLayout {
            id: words

            anchors.centerIn: parent
            spacing: Theme.gap4
            width: parent.width - Theme.gap6 * 2

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.success
                name: "check-circle"
                size: Theme.mm(34)
                weight: 1.5
            }

            HeadingText {
                id: farewell

                Layout.fillWidth: true
                font.pixelSize: Theme.textDisplay
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Thank you. Goodbye!")
            }

            Notice {
                Layout.fillWidth: true
                kind: "warning"
                text: qsTr("Your card is still in the reader.")
                title: qsTr("Please take your card.")
                visible: root.viewModel.cardLeft
            }

            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.textTitle
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Please take your card and your receipt with you.")
                visible: !root.viewModel.cardLeft
            }

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: words.width
                spacing: Theme.gap2

                Icon {
                    color: Theme.inkSoft
                    name: "lock"
                    size: Theme.mm(9)
                }

                BodyText {
                    Layout.fillWidth: true
                    color: Theme.inkSoft
                    text: qsTr("Everything you entered has been wiped from this screen.")
                }
            }
        }
    }
}
