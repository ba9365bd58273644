pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields

// Every control in every state, to be looked at by whoever makes one. Whoever takes its picture presses what is called
// "pressed" and gives the focus to what is called "focused".
Rectangle {
    id: root

    // A row: what it is, then the same control in its states.
    component States: ColumnLayout {
        id: states

        required property string name
        default property alias content: cells.data

        Layout.fillWidth: true
        spacing: Theme.gap1

        CaptionText {
            color: Theme.primary
            font.bold: true
            text: states.name
        }

        RowLayout {
            id: cells

            Layout.fillWidth: true
            spacing: Theme.gap3
            uniformCellSizes: true
        }
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.background
    implicitHeight: column.implicitHeight + Theme.gap4 * 2

    function say(persian: string, english: string): string {
        return Theme.rightToLeft ? persian : english;
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap4
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap3

        Repeater {
            model: ["primary", "secondary", "quiet", "danger"]

            States {
                id: kinds

                required property string modelData

                name: `ActionButton · ${modelData}`

                Repeater {
                    model: ["", "pressed", "focused", "busy", "disabled"]

                    ActionButton {
                        required property string modelData

                        Layout.fillWidth: true
                        busy: modelData === "busy"
                        enabled: modelData !== "disabled"
                        iconName: kinds.modelData === "primary" ? "forward" : "printer"
                        kind: kinds.modelData
                        objectName: modelData
                        text: root.say("ادامه", "Continue")
                    }
                }
            }
        }

        States {
            name: "TileButton"

            Repeater {
                model: ["", "pressed", "selected", "disabled"]

                TileButton {
                    required property string modelData

                    Layout.fillWidth: true
                    enabled: modelData !== "disabled"
                    iconName: "building"
                    objectName: modelData
                    selected: modelData === "selected"
                    subtitle: root.say("پروانه، پایان کار", "Permit, completion")
                    title: root.say("ساختمان", "Buildings")
                    upright: false
                }
            }
        }

        States {
            name: "ChoiceButton"

            Repeater {
                model: ["", "pressed", "selected", "disabled"]

                ChoiceButton {
                    required property string modelData

                    Layout.fillWidth: true
                    enabled: modelData !== "disabled"
                    objectName: modelData
                    selected: modelData === "selected"
                    text: root.say("مالک هستم", "I am the owner")
                }
            }
        }

        States {
            name: "TickButton"

            Repeater {
                model: ["", "pressed", "ticked", "disabled"]

                TickButton {
                    required property string modelData

                    Layout.fillWidth: true
                    enabled: modelData !== "disabled"
                    objectName: modelData
                    text: root.say("خواندم", "I have read it")
                    ticked: modelData === "ticked"
                }
            }
        }

        States {
            name: "EntryField"

            Repeater {
                model: ["", "active", "wrong", "masked", "disabled"]

                EntryField {
                    required property string modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    active: modelData === "active"
                    enabled: modelData !== "disabled"
                    errorText: modelData === "wrong" ? root.say("۱۰ رقم لازم است.", "10 digits are needed.") : ""
                    label: root.say("کد ملی", "National ID")
                    leftToRight: true
                    masked: modelData === "masked"
                    placeholder: root.say("۱۰ رقم", "10 digits")
                    text: modelData === "" || modelData === "disabled" ? "" : "04993708"
                }
            }
        }

        States {
            name: "Notice"

            Repeater {
                model: ["info", "success", "warning", "danger"]

                Notice {
                    required property string modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    kind: modelData
                    text: root.say("پرونده شما ثبت شد.", "Your case is filed.")
                    title: root.say("بدانید", "Please note")
                }
            }
        }

        States {
            name: "CodeBoxes · Countdown · BusyIndicator · ProgressDots"

            CodeBoxes {
                Layout.minimumWidth: Theme.mm(110)
                count: 5
                digits: "482"
            }

            Countdown {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumHeight: Theme.mm(30)
                Layout.maximumWidth: Theme.mm(30)
                seconds: 14
            }

            BusyIndicator {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: implicitWidth
            }

            ProgressDots {
                Layout.alignment: Qt.AlignHCenter
                count: 5
                current: 1
            }
        }

        States {
            name: "RatingRow"

            RatingRow {
                Layout.fillWidth: true
                value: 4
            }
        }

        States {
            name: "PlateInput"

            PlateInput {
                Layout.fillWidth: true
                activePart: 2
                boxes: ["12", "ب", "34", ""]
                sizes: [2, 1, 3, 2]
            }
        }

        States {
            name: "KeyValueRow · StepRow · CodeText"

            KeyValueRow {
                Layout.fillWidth: true
                changeText: root.say("تغییر", "Change")
                label: root.say("کد نوسازی", "Renewal code")
                value: Theme.digits("2-5-31-14")
                valueLeftToRight: true
            }

            StepRow {
                Layout.fillWidth: true
                text: root.say("کد را اسکن کنید.", "Scan the code.")
            }

            CodeText {
                Layout.fillWidth: true
                text: "K7WM-3XQP-9X"
            }
        }

        States {
            name: "Timeline"

            Timeline {
                Layout.fillWidth: true
                model: [["done", "ثبت درخواست", "Filed"], ["active", "استعلام گاز", "Gas company"], ["stopped", "نقشه", "Drawings"], ["refused", "عوارض", "Levy"], ["waiting", "صدور پروانه", "Permit"]].map(stage => ({
                            "status": stage[0],
                            "title": root.say(stage[1], stage[2]),
                            "overdue": stage[0] === "active"
                        }))
            }
        }
    }
}
