pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Which sheet of the calendar is open, and the ways to the others: the title leads from the days to the months of the
// year, and from these to the years.
GridLayout {
    id: root

    // The steps stand below the title instead of around it.
    property bool narrow: false
    property var sheet: ({})

    readonly property string level: sheet.level ?? "days"
    readonly property bool days: level === "days"

    signal opened(string level, string page)

    columnSpacing: Theme.targetGap
    rowSpacing: Theme.targetGap

    CalendarStep {
        Layout.column: 0
        Layout.fillWidth: root.narrow
        Layout.row: root.narrow ? 1 : 0
        accessibleName: qsTr("One year back")
        iconName: "much-earlier"
        objectName: "yearBefore"
        page: root.sheet.year_before ?? ""
        visible: root.days

        onActivated: root.opened(root.level, page)
    }

    CalendarStep {
        Layout.column: 1
        Layout.fillWidth: root.narrow
        Layout.row: root.narrow ? 1 : 0
        accessibleName: qsTr("Earlier")
        iconName: "earlier"
        objectName: "before"
        page: root.sheet.before ?? ""

        onActivated: root.opened(root.level, page)
    }

    ActionButton {
        Layout.column: root.narrow ? 0 : 2
        Layout.columnSpan: root.narrow ? 4 : 1
        Layout.fillWidth: true
        Layout.row: 0
        iconName: "down"
        iconTrails: true
        objectName: "title"
        text: root.sheet.title ?? ""
        visible: root.level !== "years"

        onActivated: root.opened(root.days ? "months" : "years", (root.sheet.cells ?? []).find(cell => cell.value !== "").value)
    }

    BodyText {
        Layout.column: root.narrow ? 0 : 2
        Layout.columnSpan: root.narrow ? 4 : 1
        Layout.fillWidth: true
        Layout.row: 0
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: root.sheet.title ?? ""
        visible: root.level === "years"
    }

    CalendarStep {
        Layout.column: root.narrow ? 2 : 3
        Layout.fillWidth: root.narrow
        Layout.row: root.narrow ? 1 : 0
        accessibleName: qsTr("Later")
        iconName: "later"
        objectName: "after"
        page: root.sheet.after ?? ""

        onActivated: root.opened(root.level, page)
    }

    CalendarStep {
        Layout.column: root.narrow ? 3 : 4
        Layout.fillWidth: root.narrow
        Layout.row: root.narrow ? 1 : 0
        accessibleName: qsTr("One year forward")
        iconName: "much-later"
        objectName: "yearAfter"
        page: root.sheet.year_after ?? ""
        visible: root.days

        onActivated: root.opened(root.level, page)
    }
}
