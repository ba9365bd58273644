pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// An appointment: the days that have free times, then the free times of one day. What is full is not shown.
ColumnLayout {
    id: root

    required property var control
    property bool landscape: false

    readonly property string page: control.page ?? "loading"

    signal dayChosen(string day)
    signal timeChosen(string slot)
    signal again

    spacing: Theme.gap3

    Notice {
        Layout.fillWidth: true
        kind: "success"
        objectName: "kept"
        text: root.control.kept?.until ?? ""
        title: root.control.kept?.words ?? ""
        visible: title !== ""
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "trouble"
        text: root.page === "none" ? qsTr("All times of the next weeks are taken. New ones may become free: please come back another day or ask at the service desk.") : root.control.text ?? ""
        title: root.page === "none" ? qsTr("No time is free") : root.control.title ?? ""
        visible: root.page === "trouble" || root.page === "none"
    }

    ActionButton {
        Layout.maximumWidth: parent.width
        iconName: "refresh"
        objectName: "again"
        text: qsTr("Look again")
        visible: root.page === "trouble" || root.page === "none"

        onActivated: root.again()
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        text: qsTr("Choose a day.")
        visible: root.page === "days"
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.landscape ? 4 : 3
        rowSpacing: Theme.targetGap
        uniformCellWidths: true
        visible: root.page === "days"

        Repeater {
            model: root.page === "days" ? root.control.days : []

            DayButton {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                date: modelData.date
                free: modelData.free
                objectName: "day-" + modelData.value
                weekday: modelData.weekday

                onActivated: root.dayChosen(modelData.value)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.targetGap
        visible: root.page === "times"

        Icon {
            name: "calendar"
        }

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            objectName: "day"
            text: root.control.day ?? ""
        }

        ActionButton {
            kind: "quiet"
            objectName: "otherDay"
            text: qsTr("Another day")

            onActivated: root.dayChosen("")
        }
    }

    Repeater {
        model: root.page === "times" ? root.control.groups : []

        ColumnLayout {
            id: group

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap2

            BodyText {
                Layout.fillWidth: true
                text: group.modelData.place
                visible: text !== ""
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.targetGap
                columns: root.landscape ? 6 : 4
                rowSpacing: Theme.targetGap
                uniformCellWidths: true

                Repeater {
                    model: group.modelData.times

                    ActionButton {
                        required property var modelData

                        Layout.fillWidth: true
                        objectName: "time-" + modelData.value
                        text: modelData.label

                        onActivated: root.timeChosen(modelData.value)
                    }
                }

                // A lonely time is as wide as one of many.
                Repeater {
                    model: Math.max(0, parent.columns - group.modelData.times.length)

                    Item {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
