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
    readonly property real bandHeight: landscape ? 0 : height * 0.16

    Accessible.name: root.viewModel.greetings.map(greeting => greeting.touch).join(", ")
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.viewModel.start()
    // The screen belongs to no language, so it has one layout of its own.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.primary

    GirihBand {
        anchors.fill: parent
        lineColour: Qt.tint(Theme.primary, Qt.rgba(0.1, 0.61, 0.61, 0.3))
        tile: Theme.mm(34)
        visible: !Theme.highContrast
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.viewModel.start()
    }

    GridLayout {
        anchors.bottomMargin: Theme.gap6
        anchors.fill: parent
        anchors.leftMargin: Theme.gap6
        anchors.rightMargin: Theme.gap6
        anchors.topMargin: root.landscape ? Theme.gap5 : Theme.gap6
        columnSpacing: Theme.gap6
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap5

        ColumnLayout {
            Layout.fillHeight: root.landscape
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gap2

            Item {
                Layout.fillHeight: true
            }

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.accent
                name: "dome"
                size: Theme.mm(root.landscape ? 46 : 58)
                weight: 1.3
            }

            HeadingText {
                Layout.fillWidth: true
                color: Theme.inkOnPrimary
                font.pixelSize: Theme.textDisplay
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.city
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.inkOnPrimary
                font.pixelSize: Theme.textTitle
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.cityEnglish
            }

            Item {
                Layout.fillHeight: true
            }

            AttractOffers {
                Layout.fillWidth: true
                columns: root.landscape || root.width > root.height ? 2 : 4
                offers: root.viewModel.offers
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            border.color: Theme.accent
            border.width: Theme.strokeWidth
            color: Theme.background
            radius: Theme.radius * 2

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap5
                spacing: 0

                Repeater {
                    model: root.viewModel.greetings

                    AttractGreeting {
                        required property int index
                        required property var modelData

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        family: modelData.family
                        first: index === 0
                        rightToLeft: modelData.rightToLeft
                        text: modelData.text
                        touch: modelData.touch
                    }
                }
            }
        }
    }
}
