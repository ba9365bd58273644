pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import "layouts.js" as Data

// The on-screen keyboard. Docked in the page, it never covers a field. Key order is physical: it does not mirror.
Rectangle {
    id: root

    readonly property bool takesTyping: true
    property string layoutName: Theme.language
    property list<string> languages: Array.from(new Set([Theme.language, "fa", "en"])).filter(name => Data.layouts[name])
    property bool shifted: false
    property bool symbols: false
    property real heightBudget: Window.height > 0 ? Window.height * 0.42 : Infinity
    property string submitText: qsTr("Next")
    property string clearText: qsTr("Clear")
    property string spaceText: qsTr("Space")

    // The language key goes on from the layout that the field asked for; another field starts afresh.
    property string switchedTo
    readonly property string current: switchedTo === "" ? layoutName : switchedTo
    readonly property var layoutData: Data.layouts[symbols ? "symbols" : current] ?? Data.layouts["en"]
    readonly property var rows: layoutData.rows
    readonly property bool pad: layoutData.pad === true
    readonly property string nextLanguage: languages.length > 0 ? languages[(languages.indexOf(current) + 1) % languages.length] : current
    readonly property real gap: Theme.targetGap
    readonly property real keyHeight: Math.max(Theme.keyTargetFloor, Math.min(Theme.mm(Theme.spacious ? 28 : 21), heightBudget / rows.length - gap))
    readonly property real keysWidth: Math.min(width - gap * 2, pad ? Theme.mm(Theme.spacious ? 210 : 150) : Theme.mm(380))

    signal backspace
    signal cleared
    signal submitted
    signal textTyped(string text)

    function typedBy(key: var): string {
        const text = typeof key === "string" ? key : key.text ?? "";
        return shifted && key.upper ? key.upper : text;
    }

    function labelOf(key: var): string {
        switch (key.type) {
        case "space":
            return spaceText;
        case "submit":
            return submitText;
        case "clear":
            return clearText;
        case "language":
            return Data.layouts[nextLanguage].name;
        case "letters":
            return (Data.layouts[current] ?? Data.layouts["en"]).name;
        }
        if (pad && key.label === "decimal")
            return Theme.language === "fa" || Theme.language === "ar" ? "\u066b" : ".";
        return key.label ?? (pad ? Theme.digits(typedBy(key)) : typedBy(key));
    }

    function press(key: var): void {
        switch (key.type) {
        case "backspace":
            return root.backspace();
        case "clear":
            return root.cleared();
        case "submit":
            return root.submitted();
        case "shift":
            root.shifted = !root.shifted;
            return;
        case "language":
            root.switchedTo = root.nextLanguage;
            root.shifted = false;
            return;
        case "symbols":
        case "letters":
            root.symbols = key.type === "symbols";
            return;
        }
        root.textTyped(root.typedBy(key));
        root.shifted = false;
    }

    Accessible.name: qsTr("Keyboard")
    Accessible.role: Accessible.Grouping
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.surfaceSunken
    implicitHeight: rows.length * (keyHeight + gap) + gap
    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.mm(300)
    height: visible ? implicitHeight : 0

    onLayoutNameChanged: {
        root.shifted = false;
        root.switchedTo = "";
        root.symbols = false;
    }

    Column {
        anchors.centerIn: parent
        spacing: root.gap

        Repeater {
            model: root.rows

            Row {
                id: keyRow

                required property var modelData
                readonly property real units: modelData.reduce((sum, key) => sum + (key.width ?? 1), 0)
                readonly property real unit: (root.keysWidth - root.gap * (modelData.length - 1)) / units

                spacing: root.gap

                Repeater {
                    model: keyRow.modelData

                    KeyButton {
                        id: keyItem

                        required property var modelData
                        readonly property string typed: root.typedBy(modelData)
                        readonly property string type: modelData.type ?? "text"

                        accessibleName: type === "backspace" ? qsTr("Backspace") : type === "shift" ? qsTr("Shift") : label
                        checkable: type === "shift"
                        enabled: type !== "gap"
                        height: root.keyHeight
                        iconName: type === "backspace" || type === "shift" ? type : ""
                        label: root.labelOf(modelData)
                        lit: type === "shift" && root.shifted
                        objectName: `key-${type === "text" ? typed : type}`
                        opacity: enabled ? 1 : 0
                        repeats: type === "backspace"
                        strong: type === "submit"
                        width: keyRow.unit * (modelData.width ?? 1)

                        onFired: root.press(modelData)
                    }
                }
            }
        }
    }
}
