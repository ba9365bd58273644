pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// The days of a month under the names of their weekdays, the months of a year, or years.
ColumnLayout {
    id: root

    // Height for the cells, and whether the sheet is wider than high.
    property real room: 0
    property var sheet: ({})
    property bool wide: false

    readonly property bool days: sheet.level === "days"
    readonly property int across: days ? 7 : sheet.level === "months" ? 3 : wide ? 5 : 4
    readonly property int down: days ? 6 : Math.ceil((sheet.cells ?? []).length / across)
    readonly property real cellHeight: Math.floor(Math.max(least, Math.min(Theme.mm(days ? 26 : 30), (room - (days ? Theme.textLabel * 1.8 : 0) - ((sheet.beside ?? "") === "" ? 0 : Theme.textCaption * 2)) / Math.max(1, down) - Theme.targetGap)))

    // Large figures need higher cells.
    readonly property real least: Math.max(Theme.touchTarget, Theme.textTitle * ((sheet.beside ?? "") === "" ? 1.8 : 2.4))

    signal touched(string value)

    spacing: Theme.gap1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.targetGap
        uniformCellSizes: true
        visible: root.days

        Repeater {
            model: root.days ? root.sheet.weekdays : []

            CaptionText {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                font.bold: true
                font.pixelSize: Theme.textLabel
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: Theme.textCaption * 0.7
                text: modelData
                wrapMode: Text.NoWrap
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: root.across
        rowSpacing: Theme.targetGap
        uniformCellWidths: true

        Repeater {
            model: root.sheet.cells ?? []

            CalendarCell {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredHeight: root.cellHeight
                beside: modelData.beside
                enabled: modelData.enabled
                name: root.days ? `${modelData.label} ${root.sheet.title}` : modelData.label
                objectName: "cell-" + modelData.value
                opacity: modelData.value === "" ? 0 : 1
                selected: modelData.selected
                text: modelData.label
                today: modelData.today

                onActivated: root.touched(modelData.value)
            }
        }
    }

    CaptionText {
        Layout.fillWidth: true
        objectName: "hijri"
        text: qsTr("Small figures: %1, which can differ from the sighted month. The Gregorian day counts.").arg(root.sheet.beside)
        visible: root.days && (root.sheet.beside ?? "") !== ""
    }
}
