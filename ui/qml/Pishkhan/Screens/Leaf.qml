pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields

// One page of an information service: words, a drawing with the names of its places, its age, and how to take it away.
ColumnLayout {
    id: root

    // heading, text, age, drawing, places: see `ui/viewmodels/information.py`.
    required property bool landscape
    required property var leaf
    required property var paper
    required property real room
    required property var symbol

    readonly property bool drawn: leaf.drawing !== ""
    // The words stand beside the drawing.
    readonly property bool beside: landscape && drawn && Theme.scale < 1.2

    signal printPage

    component LeafHeading: SectionText {
        Layout.fillWidth: true
        color: Theme.primary
        font.pixelSize: Theme.textTitle
        text: root.leaf.heading
    }

    spacing: Theme.gap3

    LeafHeading {
        visible: !root.beside
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap4
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.gap3

        PlanPicture {
            id: plan

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.landscape
            Layout.preferredHeight: root.beside ? root.room - Theme.touchTarget - Theme.gap3 : Math.min(root.width, root.room * 0.5)
            Layout.preferredWidth: Layout.preferredHeight
            drawing: root.leaf.drawing
            objectName: "plan"
            places: root.leaf.places
            visible: root.drawn
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap3

            LeafHeading {
                visible: root.beside
            }

            GridLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                columnSpacing: Theme.gap4
                columns: root.landscape ? 1 : 2
                rowSpacing: Theme.gap1
                uniformCellWidths: true
                visible: root.leaf.places.length > 0

                Repeater {
                    model: root.leaf.places

                    RowLayout {
                        id: place

                        required property var modelData

                        Accessible.name: modelData.number + ". " + modelData.name
                        Accessible.role: Accessible.ListItem
                        Layout.alignment: Qt.AlignTop
                        Layout.fillWidth: true
                        spacing: Theme.gap2

                        NumberDisc {
                            Layout.alignment: Qt.AlignTop
                            number: place.modelData.number
                        }

                        BodyText {
                            Accessible.ignored: true
                            Layout.fillWidth: true
                            font.pixelSize: Theme.textLabel
                            text: place.modelData.name
                        }
                    }
                }
            }

            BodyText {
                Layout.fillWidth: true
                lineHeight: 1.15
                objectName: "leafText"
                text: root.leaf.text
            }

            CaptionText {
                Layout.fillWidth: true
                font.pixelSize: Theme.textLabel
                objectName: "age"
                text: root.leaf.age
                visible: text !== ""
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap2
        spacing: Theme.gap4

        QrView {
            Layout.preferredHeight: Math.min(Theme.mm(95), root.room * 0.5)
            Layout.preferredWidth: Layout.preferredHeight
            matrix: root.symbol
            objectName: "leafQr"
            visible: root.symbol.length > 0
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap3

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Scan the code with your phone to keep these words. You need no network.")
            }

            ActionButton {
                enabled: !root.paper.printing
                iconName: "printer"
                objectName: "printPage"
                text: qsTr("Print this page")

                onActivated: root.printPage()
            }

            PaperState {
                Layout.fillWidth: true
                paper: root.paper
            }
        }
    }
}
