pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan

// One answer on the check-your-answers screen, with its own way back to the question.
Item {
    id: root

    property string changeText
    // A signature, shown small instead of the value in words.
    property string drawing
    property string label
    property string value
    property bool valueLeftToRight: false

    signal change

    implicitHeight: row.implicitHeight + Theme.gap2
    implicitWidth: Theme.mm(140)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap3

        ColumnLayout {
            Accessible.name: root.label + ": " + root.value
            Accessible.role: Accessible.ListItem
            Layout.fillWidth: true
            spacing: 0

            CaptionText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: Theme.textLabel
                text: root.label
            }

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                text: root.valueLeftToRight ? "\u2066" + root.value + "\u2069" : root.value
                visible: root.drawing === ""
            }

            SignaturePicture {
                Layout.preferredHeight: width * 0.4
                Layout.preferredWidth: Math.min(parent.width, Theme.mm(60))
                objectName: "drawing"
                path: root.drawing
                visible: root.drawing !== ""
                weight: Theme.mm(0.6)
            }
        }

        ActionButton {
            accessibleName: root.changeText + ": " + root.label
            kind: "quiet"
            text: root.changeText
            visible: text !== ""

            onActivated: root.change()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
}
