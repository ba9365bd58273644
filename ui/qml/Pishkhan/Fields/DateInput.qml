pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A calendar to choose a day from. A birth is three taps away: year, month, day.
GridLayout {
    id: root

    // Head and foot stand beside the sheet, where height is what is short.
    property bool beside: false
    property var control: ({})
    property real room: 0
    property var sheet: ({})

    readonly property string level: sheet.level ?? "days"
    readonly property real side: Theme.mm(96)

    signal chosen(string day)
    signal opened(string level, string page)

    columnSpacing: Theme.gap4
    rowSpacing: Theme.gap3

    CalendarHead {
        Layout.alignment: Qt.AlignTop
        Layout.column: 0
        Layout.fillWidth: !root.beside
        Layout.preferredWidth: root.beside ? root.side : -1
        Layout.row: 0
        narrow: root.beside
        sheet: root.sheet

        onOpened: (level, page) => root.opened(level, page)
    }

    CalendarSheet {
        Layout.alignment: Qt.AlignTop
        Layout.column: root.beside ? 1 : 0
        Layout.fillWidth: true
        Layout.row: root.beside ? 0 : 1
        Layout.rowSpan: root.beside ? 2 : 1
        room: root.room
        sheet: root.sheet
        wide: root.beside

        onTouched: value => {
            if (root.level === "days")
                root.chosen(value);
            else
                root.opened(root.level === "years" ? "months" : "days", value);
        }
    }

    GridLayout {
        Layout.alignment: Qt.AlignTop
        Layout.column: 0
        Layout.fillWidth: !root.beside
        Layout.preferredWidth: root.beside ? root.side : -1
        Layout.fillHeight: root.beside
        Layout.row: root.beside ? 1 : 2
        columnSpacing: Theme.gap3
        columns: root.beside ? 1 : 2
        rowSpacing: Theme.gap3

        Notice {
            Layout.fillWidth: true
            kind: "success"
            objectName: "chosenDay"
            text: root.control.beside ?? ""
            title: root.control.words ?? ""
            visible: title !== ""
        }

        ActionButton {
            Layout.fillWidth: root.beside
            iconName: "calendar"
            objectName: "today"
            text: qsTr("Today")
            visible: root.level === "days" && (root.control.today ?? "") !== ""

            onActivated: root.chosen(root.control.today)
        }

        Item {
            Layout.fillHeight: true
            visible: root.beside
        }
    }
}
