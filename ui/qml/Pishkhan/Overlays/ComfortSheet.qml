pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// How the screen should be for this reader. Everything here and behind it changes at the touch: it is its own preview.
Sheet {
    id: root

    required property ListeningViewModel listening
    required property ComfortViewModel viewModel

    readonly property bool wide: width - border * 4 > Theme.mm(170) * (Theme.largeWords ? 1.7 : 1)

    Accessible.name: heading.text
    greatestWidth: Theme.mm(Theme.largeWords ? 330 : 270)

    HeadingText {
        id: heading

        Layout.fillWidth: true
        font.pixelSize: root.narrow ? Theme.textTitle : Theme.textHeading
        text: qsTr("Make this screen easier for you")
    }

    // Nobody has chosen a language yet.
    FittingGrid {
        Layout.fillWidth: true
        visible: root.viewModel.languages.length > 0
        wished: 5

        Repeater {
            model: root.viewModel.languages

            ComfortSample {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                family: modelData.family
                objectName: "comfort-language-" + modelData.code
                text: modelData.name

                onActivated: root.viewModel.chooseLanguage(modelData.code)
            }
        }
    }

    ComfortSection {
        Layout.fillWidth: true
        columns: 4
        iconName: "text-size"
        title: qsTr("Size of words")

        Repeater {
            model: [
                {
                    "name": "normal",
                    "scale": 1,
                    "text": qsTr("Usual")
                },
                {
                    "name": "large",
                    "scale": 1.25,
                    "text": qsTr("Large")
                },
                {
                    "name": "larger",
                    "scale": 1.5,
                    "text": qsTr("Larger")
                },
                {
                    "name": "largest",
                    "scale": 1.8,
                    "text": qsTr("Largest")
                }
            ]

            ComfortSample {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "text-" + modelData.name
                sample: Theme.language === "az" || Theme.language === "en" ? "Aa" : "\u0627\u0628"
                sampleSize: Theme.textSize(4.8 * modelData.scale / Theme.scale, 1)
                selected: root.viewModel.textSize === modelData.name
                text: modelData.text

                onActivated: root.viewModel.chooseText(modelData.name)
            }
        }
    }

    ComfortSection {
        Layout.fillWidth: true
        columns: root.wide ? 4 : 2
        iconName: "contrast"
        title: qsTr("Colours")

        Repeater {
            model: [
                {
                    "name": "standard",
                    "text": qsTr("Usual colours")
                },
                {
                    "name": "strong",
                    "text": qsTr("Strong colours")
                },
                {
                    "name": "black-on-white",
                    "text": qsTr("Black on white")
                },
                {
                    "name": "white-on-black",
                    "text": qsTr("White on black")
                }
            ]

            ComfortSample {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "palette-" + modelData.name
                colourName: modelData.name
                selected: root.viewModel.palette === modelData.name
                text: modelData.text

                onActivated: root.viewModel.choosePalette(modelData.name)
            }
        }
    }

    ComfortSection {
        Layout.fillWidth: true
        columns: root.wide && !Theme.largeWords ? 2 : 1
        iconName: "reach"
        title: qsTr("Reach and movement")

        TickButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "lowReach"
            text: qsTr("Move everything down, within reach of a seat")
            ticked: root.viewModel.lowReach

            onActivated: root.viewModel.chooseLowReach(!root.viewModel.lowReach)
        }

        TickButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            objectName: "still"
            text: qsTr("Stop all movement on the screen")
            ticked: root.viewModel.still

            onActivated: root.viewModel.chooseStill(!root.viewModel.still)
        }
    }

    ComfortSection {
        Layout.fillWidth: true
        columns: 1
        iconName: "sound"
        title: qsTr("Sound")
        visible: root.listening.available

        TickButton {
            Layout.fillWidth: true
            objectName: "readAloud"
            text: qsTr("Read the screen aloud, best with a headset")
            ticked: root.listening.on

            onActivated: root.listening.toggle()
        }
    }

    ComfortSection {
        Layout.fillWidth: true
        columns: root.wide && !Theme.largeWords ? 3 : 1
        iconName: "clock"
        title: qsTr("Time to read and answer")

        Repeater {
            model: [
                {
                    "factor": 1,
                    "text": qsTr("Wait as usual")
                },
                {
                    "factor": 3,
                    "text": qsTr("Wait three times as long")
                },
                {
                    "factor": 10,
                    "text": qsTr("Wait ten times as long")
                }
            ]

            ChoiceButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "patience-" + modelData.factor
                selected: root.viewModel.patience === modelData.factor
                text: modelData.text

                onActivated: root.viewModel.choosePatience(modelData.factor)
            }
        }
    }

    actions: FittingGrid {
        Layout.fillWidth: true
        wished: root.wide ? 2 : 1

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: !root.viewModel.usual
            iconName: "refresh"
            objectName: "resetComfort"
            text: qsTr("Show everything as usual")

            onActivated: root.viewModel.reset()
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: "check"
            kind: "primary"
            objectName: "closeComfort"
            text: qsTr("Close and go on")

            onActivated: root.dismissed()
        }
    }
}
