import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A place in steps on one screen: the district from the map or the list; if wanted a mark on the map; the address.
ColumnLayout {
    id: root

    property string beside
    property int columns: 3
    required property var control
    property string district
    required property var entry
    property bool landscape: false
    required property var map
    property bool marking: false
    required property string name
    required property var options
    property real room: 0

    readonly property bool hasMap: map.districts !== undefined
    readonly property bool marked: (control.x ?? -1) >= 0
    // The list is as high as fingers need it; the map takes the rest.
    readonly property real listHeight: landscape || marking || Theme.largeWords ? 0 : list.implicitHeight + Theme.gap3
    readonly property real mapHeight: Math.max(Theme.mm(70), Math.floor(room - note.implicitHeight - Theme.gap3 * 2 - listHeight))

    signal chosen(string value)
    signal chooseAgain
    signal mark
    signal touched(x: real, y: real)

    spacing: Theme.gap3

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap3
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap3
        visible: root.district === "" || root.marking

        CityMap {
            Layout.fillWidth: true
            Layout.preferredHeight: root.mapHeight
            district: root.control.district ?? ""
            map: root.map
            markX: root.control.x ?? -1
            markY: root.control.y ?? -1
            near: root.marking
            objectName: "map"
            view: root.control.view ?? ({})
            // Beside large words the map would be too small to read; the list has the same districts.
            visible: root.hasMap && (root.marking || !Theme.largeWords)

            onTouched: (x, y) => root.touched(x, y)
        }

        ChoiceInput {
            id: list

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: root.landscape && root.hasMap ? Math.floor(root.width * 0.5) : Number.POSITIVE_INFINITY
            Layout.preferredWidth: root.landscape && root.hasMap ? Math.floor(root.width * 0.5) : -1
            columns: root.columns
            name: root.name
            options: root.options
            visible: !root.marking

            onChosen: value => root.chosen(value)
        }
    }

    CaptionText {
        id: note

        Layout.fillWidth: true
        color: Theme.inkSoft
        text: root.marking ? qsTr("Touch the place on the map. It is a sketch with north at the top: your written address is what counts.") : qsTr("The map is a sketch with north at the top; its borders are rough.")
        visible: root.hasMap && (root.district === "" && !Theme.largeWords || root.marking)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.targetGap
        columns: Theme.largeWords ? 1 : 3
        rowSpacing: Theme.targetGap
        visible: root.district !== "" && !root.marking

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.targetGap

            Icon {
                name: "location"
            }

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                objectName: "district"
                text: root.district
            }
        }

        ActionButton {
            Layout.fillWidth: Theme.largeWords
            iconName: root.marked ? "check" : "location"
            objectName: "mark"
            text: root.marked ? qsTr("Marked on the map") : qsTr("Mark on the map")
            visible: root.hasMap

            onActivated: root.mark()
        }

        ActionButton {
            Layout.fillWidth: Theme.largeWords
            kind: "quiet"
            objectName: "chooseAgain"
            text: qsTr("Another district")

            onActivated: root.chooseAgain()
        }
    }

    EntryInput {
        Layout.fillWidth: true
        beside: root.beside
        entry: root.entry
        name: root.name
        visible: root.district !== "" && !root.marking
    }
}
