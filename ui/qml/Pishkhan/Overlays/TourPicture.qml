pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// The picture of one page of the tour: the controls of the kiosk themselves, which do nothing here. Only the first can be
// tried.
Rectangle {
    id: root

    property string name
    // Words in it are part of a drawing: they say nothing to who cannot see it.
    readonly property bool drawn: true

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surfaceSunken
    implicitHeight: Math.max(Theme.mm(80), content.implicitHeight + Theme.gap4 * 2)
    radius: Theme.radius

    ColumnLayout {
        id: content

        anchors.centerIn: parent
        spacing: Theme.gap4
        width: parent.width - Theme.gap4 * 2

        TourTouch {
            Layout.fillWidth: true
            visible: root.name === "touch"
        }

        TourTopBar {
            Layout.fillWidth: true
            lit: root.name
            visible: ["language", "steps", "help", "comfort"].includes(root.name)
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.targetGap
            visible: root.name === "language"

            Repeater {
                model: ["فارسی", "العربية", "اردو", "Azərbaycanca", "English"]

                Rectangle {
                    id: language

                    required property string modelData

                    border.color: Theme.outline
                    border.width: Theme.hairline
                    color: Theme.surface
                    height: word.implicitHeight + Theme.gap2 * 2
                    radius: Theme.radius
                    width: word.implicitWidth + Theme.gap4 * 2

                    BodyText {
                        id: word

                        anchors.centerIn: parent
                        font.bold: true
                        font.family: language.modelData === "اردو" ? "Noto Naskh Arabic" : "Vazirmatn"
                        text: language.modelData
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.targetGap
            visible: root.name === "steps"

            TourButton {
                Layout.fillWidth: true
                iconName: "back"
                text: qsTr("Back")
            }

            TourButton {
                Layout.fillWidth: true
                iconName: "home"
                text: qsTr("Services")
            }

            TourButton {
                Layout.fillWidth: true
                iconName: "forward"
                solid: true
                text: qsTr("Continue")
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gap5
            visible: root.name === "data"

            Icon {
                color: Theme.primary
                name: "lock"
                size: Theme.mm(40)
                weight: 1.4
            }

            Countdown {
                Accessible.ignored: true
                seconds: 20
                total: 30
            }
        }

        TourReceipt {
            Layout.alignment: Qt.AlignHCenter
            visible: root.name === "receipt"
        }

        TourButton {
            Layout.fillWidth: true
            iconName: "person"
            solid: true
            text: qsTr("Call someone now")
            visible: root.name === "help"
        }

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.gap5
            visible: root.name === "comfort"

            Repeater {
                model: ["text-size", "contrast", "reach"]

                Icon {
                    required property string modelData

                    color: Theme.primary
                    name: modelData
                    size: Theme.mm(30)
                    weight: 1.6
                }
            }
        }
    }
}
