pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan.ViewModels

// For developers, in their English: small, plain, and not part of the kiosk.
Window {
    id: root

    required property DevDockViewModel viewModel

    color: "#20262b"
    height: 900
    title: "Pishkhan: devices"
    width: 330

    component DockButton: Rectangle {
        id: button

        property string text

        signal activated

        Accessible.name: text
        Accessible.role: Accessible.Button
        Accessible.onPressAction: button.activated()
        color: tap.pressed ? "#4f6470" : "#34414a"
        implicitHeight: 34
        radius: 4

        Text {
            anchors.centerIn: parent
            color: "white"
            font.family: "Vazirmatn"
            font.pixelSize: 14
            text: button.text
        }

        TapHandler {
            id: tap

            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: button.activated()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 14
        spacing: 6

        Repeater {
            model: root.viewModel.groups

            ColumnLayout {
                id: group

                required property var modelData

                Layout.bottomMargin: 8
                Layout.fillWidth: true
                spacing: 4

                Text {
                    color: "#d9a441"
                    font.bold: true
                    font.family: "Vazirmatn"
                    font.pixelSize: 14
                    text: group.modelData.title
                }

                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: 4
                    columns: 2
                    rowSpacing: 4
                    uniformCellWidths: true

                    Repeater {
                        model: group.modelData.deeds

                        DockButton {
                            required property var modelData

                            Layout.fillWidth: true
                            objectName: "deed-" + modelData.index
                            text: modelData.text

                            onActivated: root.viewModel.do(modelData.index)
                        }
                    }
                }
            }
        }

        DockButton {
            Layout.fillWidth: true
            objectName: "showPaper"
            text: "Show the last paper"

            onActivated: root.viewModel.showPaper()
        }

        Text {
            Layout.fillWidth: true
            color: "#9fb0b8"
            font.family: "Vazirmatn"
            font.pixelSize: 13
            text: root.viewModel.done
            wrapMode: Text.Wrap
        }

        Flickable {
            Layout.fillHeight: true
            Layout.fillWidth: true
            clip: true
            contentHeight: paper.height
            contentWidth: width

            Image {
                id: paper

                cache: false
                fillMode: Image.PreserveAspectFit
                height: sourceSize.width > 0 ? width * sourceSize.height / sourceSize.width : 0
                source: root.viewModel.paper
                width: parent.width
            }
        }
    }
}
