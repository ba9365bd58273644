pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A pad to sign on with the finger. Every finger draws a stroke of its own; what only rests on the glass draws none.
ColumnLayout {
    id: root

    property string path
    // The height that the pad may take.
    property real room: 0

    signal cleared
    // x and y of the points by turns, in units of the pad.
    signal drawn(stroke: var)

    spacing: Theme.gap3

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: pad.height

        Rectangle {
            id: pad

            Accessible.name: qsTr("Field for your signature")
            Accessible.role: Accessible.Graphic
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: touches.living ? Theme.primary : Theme.outline
            border.width: Theme.strokeWidth
            color: Theme.surface
            height: width * 0.4
            objectName: "pad"
            radius: Theme.radius
            width: Math.max(Theme.mm(60), Math.min(parent.width, root.room / 0.4))

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.line
                height: Theme.strokeWidth
                width: parent.width * 0.85
                y: parent.height * 0.74
            }

            BodyText {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.inkSoft
                text: qsTr("Sign here with your finger")
                visible: root.path === "" && !touches.living
                y: parent.height * 0.74 + Theme.gap2
            }

            SignaturePicture {
                anchors.fill: parent
                path: root.path
            }

            SignaturePicture {
                anchors.fill: parent
                path: touches.path
            }

            SignatureTouches {
                id: touches

                anchors.fill: parent

                onDrawn: stroke => root.drawn(stroke)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3

        ActionButton {
            enabled: root.path !== ""
            iconName: "refresh"
            objectName: "clear"
            text: qsTr("Clear and sign again")

            onActivated: root.cleared()
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
