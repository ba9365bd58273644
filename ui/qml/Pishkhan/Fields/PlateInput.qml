pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A plate, drawn like one and read from left to right in every language: band, two digits, letter, three digits, series.
// Motorcycles have two rows of digits; plates of free zones and other countries are free text.
ColumnLayout {
    id: root

    property int activePart: 0
    property var boxes: []
    property string kind: "car"
    property var sizes: []

    readonly property bool car: kind === "car"
    readonly property real unit: Math.min(Theme.mm(Theme.spacious ? 20 : car ? 16 : 13), (width - Theme.mm(6)) / 11)

    signal kindChosen(string kind)

    spacing: Theme.gap3

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Accessible.name: qsTr("Plate")
        Accessible.role: Accessible.Grouping
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        border.color: Theme.ink
        border.width: Theme.strokeWidth * 1.4
        color: Theme.surface
        implicitHeight: root.car ? root.unit * 2 : root.unit * 3
        implicitWidth: root.car ? root.unit * 11 : root.unit * 6
        objectName: "plate"
        radius: Theme.radius
        visible: root.kind !== "other"

        // The blue band with the flag.
        Rectangle {
            id: band

            anchors.bottom: root.car ? parent.bottom : undefined
            anchors.left: parent.left
            anchors.margins: parent.border.width
            anchors.top: parent.top
            color: Theme.plain ? Theme.paperInk : "#1a3a8a"
            height: root.car ? undefined : root.unit * 1.5 - anchors.margins
            width: root.unit * 1.1

            Column {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: parent.top
                anchors.topMargin: root.unit * 0.15

                Repeater {
                    model: ["#239f40", "#ffffff", "#da0000"]

                    Rectangle {
                        required property string modelData

                        color: modelData
                        height: root.unit * 0.14
                        width: root.unit * 0.7
                    }
                }
            }

            Text {
                readonly property bool drawn: true

                Accessible.ignored: true
                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.unit * 0.1
                anchors.horizontalCenter: parent.horizontalCenter
                color: "#ffffff"
                font.bold: true
                font.family: "Vazirmatn"
                font.pixelSize: root.unit * 0.28
                lineHeight: 0.8
                text: "I.R.\nIRAN"
                textFormat: Text.PlainText
            }
        }

        PlateBox {
            id: first

            active: root.activePart === 0
            anchors.left: band.right
            anchors.top: parent.top
            anchors.topMargin: parent.border.width
            height: root.car ? parent.height - parent.border.width * 2 : root.unit * 1.5
            name: root.car ? qsTr("First two digits") : qsTr("Upper row of digits")
            objectName: "plateBox0"
            size: root.sizes[0] ?? 2
            text: root.boxes[0] ?? ""
            width: root.car ? root.unit * 2.4 : parent.width - band.width - parent.border.width * 2

            onActivated: root.activePart = 0
        }

        PlateBox {
            id: letter

            active: root.activePart === 1
            anchors.left: first.right
            anchors.top: first.top
            height: first.height
            name: qsTr("Letter")
            objectName: "plateBox1"
            size: 1
            text: root.car ? root.boxes[1] ?? "" : ""
            visible: root.car
            width: root.unit * 2

            onActivated: root.activePart = 1
        }

        PlateBox {
            id: second

            readonly property int part: root.car ? 2 : 1

            active: root.activePart === part
            anchors.left: root.car ? letter.right : parent.left
            anchors.leftMargin: root.car ? 0 : parent.border.width
            anchors.top: root.car ? first.top : first.bottom
            height: root.car ? first.height : root.unit * 1.5 - parent.border.width * 2
            name: root.car ? qsTr("Three digits after the letter") : qsTr("Lower row of digits")
            objectName: "plateBox" + part
            size: root.sizes[part] ?? 3
            text: root.boxes[part] ?? ""
            width: root.car ? root.unit * 3 : parent.width - parent.border.width * 2

            onActivated: root.activePart = part
        }

        Rectangle {
            id: divider

            anchors.bottom: parent.bottom
            anchors.left: second.right
            anchors.top: parent.top
            color: Theme.ink
            visible: root.car
            width: Theme.strokeWidth * 1.4
        }

        Text {
            id: country

            readonly property bool drawn: true

            Accessible.ignored: true
            anchors.left: divider.right
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: parent.border.width
            color: Theme.ink
            font.bold: true
            font.family: "Vazirmatn"
            font.pixelSize: root.unit * 0.38
            horizontalAlignment: Text.AlignHCenter
            text: "ایران"
            textFormat: Text.PlainText
            visible: root.car
        }

        PlateBox {
            active: root.activePart === 3
            anchors.bottom: parent.bottom
            anchors.bottomMargin: parent.border.width
            anchors.left: divider.right
            anchors.right: parent.right
            anchors.rightMargin: parent.border.width
            anchors.top: country.bottom
            anchors.topMargin: -root.unit * 0.04
            name: qsTr("Two digits under the word Iran")
            objectName: "plateBox3"
            size: root.sizes[3] ?? 2
            text: root.boxes[3] ?? ""
            visible: root.car

            onActivated: root.activePart = 3
        }
    }

    EntryField {
        Layout.fillWidth: true
        active: true
        label: qsTr("Write the plate as it stands on the vehicle.")
        objectName: "plateText"
        text: root.boxes[0] ?? ""
        visible: root.kind === "other"
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: 3
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: [
                {
                    "kind": "car",
                    "label": qsTr("Car")
                },
                {
                    "kind": "motorcycle",
                    "label": qsTr("Motorcycle")
                },
                {
                    "kind": "other",
                    "label": qsTr("Another plate")
                }
            ]

            ChoiceButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "plate-" + modelData.kind
                selected: modelData.kind === root.kind
                text: modelData.label

                onActivated: root.kindChosen(modelData.kind)
            }
        }
    }
}
