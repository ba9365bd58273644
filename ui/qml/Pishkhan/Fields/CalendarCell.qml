import QtQuick
import Pishkhan
import Pishkhan.Controls

// A day, a month or a year to touch. Today has a ring, what is chosen is filled, what cannot be chosen is pale.
Pressable {
    id: root

    property string beside
    // What it is in full: the day with its month and year.
    property string name: text
    property bool selected: false
    property string text
    property bool today: false

    readonly property color inkColour: !enabled ? Theme.disabledInk : selected ? Theme.inkOnPrimary : Theme.ink

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.ignored: text === ""
    accessibleName: name
    accessibleNote: [today ? qsTr("Today") : "", beside !== "" ? qsTr("Day %1 of the lunar month").arg(beside) : ""].filter(part => part !== "").join(". ")
    implicitHeight: Theme.touchTarget
    implicitWidth: Theme.touchTarget

    Rectangle {
        anchors.fill: parent
        border.color: root.pressed || root.selected ? Theme.primary : root.today ? Theme.focus : Theme.outline
        border.width: root.pressed || root.today ? Theme.strokeWidth * 1.6 : Theme.hairline
        color: !root.enabled ? "transparent" : root.selected ? Theme.primary : root.pressed ? Theme.primarySoft : Theme.surface
        opacity: root.enabled || root.today ? 1 : 0.25
        radius: Theme.radius
    }

    Text {
        Accessible.ignored: true
        anchors.centerIn: parent
        anchors.verticalCenterOffset: font.pixelSize * Theme.labelShift - (root.beside === "" ? 0 : root.height * 0.2)
        color: root.inkColour
        font.bold: root.enabled
        font.family: Theme.fontFamily
        font.pixelSize: Math.min(Theme.textTitle, root.height * (root.beside === "" ? 0.45 : 0.34))
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.textCaption * 0.7
        text: root.text
        textFormat: Text.PlainText
        width: root.width - Theme.gap1
    }

    Text {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(0.8)
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.inkColour
        font.family: Theme.fontFamily
        font.pixelSize: Math.min(Theme.textCaption, root.height * 0.25)
        text: root.beside
        textFormat: Text.PlainText
        visible: text !== ""
    }
}
