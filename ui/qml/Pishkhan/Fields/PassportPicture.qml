pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// The page of a passport with its photo, and a frame round the code lines at its foot; or the closed passport on its
// way onto the reader. A passport is the same everywhere: nothing here mirrors.
Item {
    id: root

    // Words in it are part of a drawing: they say nothing to who cannot see it.
    readonly property bool drawn: true
    property bool closed: false
    // The passport lies on the reader.
    property bool lying: false
    // One millimetre of the drawing.
    readonly property real unit: Theme.mm(Theme.spacious ? 1.5 : 1)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: root.unit * (root.closed ? 84 : 76)
    implicitWidth: root.unit * 125

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.primary
        border.width: Theme.strokeWidth
        color: Theme.primarySoft
        height: root.unit * 76
        radius: Theme.radius
        visible: !root.closed
        width: root.unit * 112

        Rectangle {
            border.color: Theme.outline
            border.width: Theme.hairline
            color: Theme.surface
            height: root.unit * 38
            width: root.unit * 30
            x: root.unit * 7
            y: root.unit * 7

            Icon {
                anchors.centerIn: parent
                color: Theme.outline
                name: "person"
                size: root.unit * 24
            }
        }

        Repeater {
            model: [56, 44, 52, 34]

            Rectangle {
                required property int index
                required property int modelData

                color: Theme.outline
                height: root.unit * 2.4
                opacity: 0.5
                radius: height / 2
                width: root.unit * modelData
                x: root.unit * 46
                y: root.unit * (10 + index * 9)
            }
        }

        Rectangle {
            border.color: Theme.warning
            border.width: Theme.strokeWidth * 1.6
            color: Theme.accentSoft
            height: root.unit * 20
            objectName: "codeLines"
            radius: Theme.radius
            width: root.unit * 106
            x: root.unit * 3
            y: root.unit * 53

            Column {
                anchors.centerIn: parent
                spacing: root.unit * 1.5

                Repeater {
                    model: ["P<UTOERIKSSON<<ANNA<MARIA<<<", "L898902C36UTO7408122F3404159"]

                    Text {
                        required property string modelData

                        Accessible.ignored: true
                        color: Theme.ink
                        font.family: "monospace"
                        font.pixelSize: root.unit * 5.6
                        fontSizeMode: Text.HorizontalFit
                        horizontalAlignment: Text.AlignHCenter
                        text: modelData
                        textFormat: Text.PlainText
                        width: root.unit * 100
                    }
                }
            }
        }
    }

    Rectangle {
        id: reader

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: root.unit * 12
        radius: Theme.radius
        visible: root.closed
        width: root.unit * 110

        Rectangle {
            anchors.centerIn: parent
            color: Theme.turquoise
            height: root.unit * 1.8
            radius: height / 2
            width: root.unit * 60
        }
    }

    Rectangle {
        property real travel: root.unit * 12

        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.primary
        border.width: Theme.strokeWidth
        color: Theme.primary
        height: root.unit * 56
        radius: Theme.radius
        visible: root.closed
        width: root.unit * 42
        y: root.lying ? root.unit * 15 : travel

        SequentialAnimation on travel {
            loops: Animation.Infinite
            running: root.visible && root.closed && !root.lying && !Theme.reducedMotion

            NumberAnimation {
                duration: 1400
                easing.type: Easing.InOutQuad
                from: root.unit * 2
                to: root.unit * 13
            }

            PauseAnimation {
                duration: 1600
            }
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.accent
            border.width: Theme.strokeWidth
            color: "transparent"
            height: width
            radius: width / 2
            width: root.unit * 18
            y: root.unit * 12
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accent
            height: root.unit * 2
            radius: height / 2
            width: root.unit * 24
            y: root.unit * 42
        }
    }
}
