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
    width: 440

    component DockButton: Rectangle {
        id: button

        property bool chosen: false
        property string text

        signal activated

        Accessible.name: text
        Accessible.role: Accessible.Button
        Accessible.onPressAction: button.activated()
        color: tap.pressed ? "#4f6470" : button.chosen ? "#6b5423" : "#34414a"
        implicitHeight: 30
        radius: 4

        Text {
            anchors.centerIn: parent
            color: "white"
            font.family: "Vazirmatn"
            font.pixelSize: 13
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

        RowLayout {
            Layout.fillWidth: true
            spacing: 4

            Repeater {
                model: root.viewModel.groups

                DockButton {
                    required property var modelData

                    Layout.fillWidth: true
                    chosen: modelData.group === root.viewModel.group
                    objectName: "group-" + modelData.group
                    text: modelData.title

                    onActivated: root.viewModel.open(modelData.group)
                }
            }
        }

        Flickable {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.height * 0.62)
            clip: true
            contentHeight: buttons.implicitHeight
            contentWidth: width

            GridLayout {
                id: buttons

                columnSpacing: 4
                columns: 2
                rowSpacing: 4
                uniformCellWidths: true
                width: parent.width

                Repeater {
                    model: root.viewModel.deeds

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
