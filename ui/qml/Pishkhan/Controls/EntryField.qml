pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan

// Shows what has been typed; the typing itself comes from VirtualKeyboard. A tap asks for the keyboard by activated().
Pressable {
    id: root

    property bool active: false
    property string errorText
    property string label
    property bool leftToRight: false
    property bool masked: false
    property string maskText: "\u2022"
    // Room for a longer text from the start; the field grows beyond it by itself.
    property int minimumLines: 1
    property string placeholder
    // What it is called where no label stands above it: the heading of the screen.
    property string question
    // A unit, at the end of the box.
    property string suffix
    property string text

    readonly property bool empty: text === ""
    // Digits of a number in the reader's own digits; a code with Latin letters stays as it is printed.
    property bool localDigits: leftToRight && !/[A-Za-z]/.test(text)
    readonly property string shownText: masked ? maskText.repeat(text.length) : localDigits ? Theme.digits(text) : text

    // Between Arabic digits a hyphen or a space runs from right to left with them, even in an isolate: a mark after it
    // keeps the groups in their order (as in `ui/formatting.py`).
    function inOrder(code: string): string {
        return /[\u0660-\u0669]/.test(code) ? code.replace(/[^0-9A-Za-z\u0660-\u0669]/g, "$&\u200e") : code;
    }

    Accessible.passwordEdit: masked
    Accessible.readOnly: true
    Accessible.role: Accessible.EditableText
    accessibleName: label !== "" ? label : question !== "" ? question : placeholder
    accessibleNote: [empty && accessibleName !== placeholder ? placeholder : "", errorText].filter(part => part !== "").join(". ")
    accessibleValue: empty || masked ? "" : [shownText, suffix].filter(part => part !== "").join(" ")
    implicitHeight: column.implicitHeight
    implicitWidth: Theme.mm(120)

    Column {
        id: column

        spacing: Theme.gap1
        width: parent.width

        BodyText {
            Accessible.ignored: true
            font.bold: true
            text: root.label
            visible: text !== ""
            width: parent.width
        }

        Rectangle {
            id: box

            border.color: root.errorText !== "" ? Theme.danger : root.active ? Theme.primary : Theme.outline
            border.width: root.active || root.errorText !== "" ? Theme.strokeWidth * 1.6 : Theme.hairline
            color: root.enabled ? Theme.surface : Theme.disabledSurface
            height: Math.max(Theme.spacious ? Theme.mm(26) : Theme.touchTarget, Math.max(shown.implicitHeight, line.height * root.minimumLines) + Theme.gap2)
            radius: Theme.radius
            width: parent.width

            TextEdit {
                id: shown

                // A code is typed from the left even on a mirrored screen.
                readonly property bool fromLeft: root.leftToRight && !root.empty || !Theme.rightToLeft

                Accessible.ignored: true
                LayoutMirroring.enabled: false
                activeFocusOnPress: false
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap3 + (Theme.rightToLeft ? unit.room : 0)
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap3 + (Theme.rightToLeft ? 0 : unit.room)
                anchors.top: root.minimumLines > 1 ? parent.top : undefined
                anchors.topMargin: Theme.gap1
                anchors.verticalCenter: root.minimumLines > 1 ? undefined : parent.verticalCenter
                anchors.verticalCenterOffset: font.pixelSize * Theme.labelShift
                color: root.empty ? Theme.inkSoft : Theme.ink
                // Behind the last character, but before the mark that closes a left-to-right run.
                cursorPosition: root.empty ? 0 : root.leftToRight ? length - 1 : length
                enabled: false
                font.bold: root.leftToRight && !root.empty
                font.family: Theme.fontFamily
                font.letterSpacing: root.leftToRight && !root.empty ? Theme.mm(0.6) : 0
                font.pixelSize: root.empty ? Theme.textBody : root.leftToRight && Theme.spacious ? Theme.textHeading : Theme.textTitle
                horizontalAlignment: fromLeft ? TextEdit.AlignLeft : TextEdit.AlignRight
                readOnly: true
                text: root.empty ? (root.active ? "" : root.placeholder) : root.leftToRight ? "\u200e\u2066" + root.inOrder(root.shownText) + "\u2069" : root.shownText
                textFormat: TextEdit.PlainText
                wrapMode: root.leftToRight ? TextEdit.WrapAnywhere : TextEdit.Wrap
            }

            BodyText {
                id: unit

                readonly property real room: visible ? width + Theme.gap2 : 0

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap3
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.suffix
                visible: text !== ""
                width: implicitWidth
            }

            Rectangle {
                LayoutMirroring.enabled: false
                color: Theme.primary
                height: shown.cursorRectangle.height * 0.8
                visible: root.active && blink.on
                width: Theme.strokeWidth * 1.4
                x: root.empty && root.leftToRight ? shown.x : shown.x + shown.cursorRectangle.x + (shown.fromLeft ? Theme.mm(0.4) : -width - Theme.mm(0.4))
                y: shown.y + shown.cursorRectangle.y + shown.cursorRectangle.height * 0.08
            }

            FontMetrics {
                id: line

                font: shown.font
            }

            Timer {
                id: blink

                property bool on: true

                interval: 600
                repeat: true
                running: root.active && !Theme.reducedMotion

                onRunningChanged: on = true
                onTriggered: on = !on
            }
        }

        Row {
            spacing: Theme.gap1
            visible: root.errorText !== ""
            width: parent.width

            Icon {
                id: errorIcon

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.danger
                name: "warning"
                size: Theme.mm(8)
            }

            BodyText {
                Accessible.ignored: true
                color: Theme.danger
                font.bold: true
                text: root.errorText
                width: parent.width - errorIcon.width - parent.spacing
            }
        }
    }
}
