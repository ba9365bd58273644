pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A renewal code as it stands on the levy bill: its groups from left to right with hyphens between them, and below each
// what it counts. A full group goes on to the next by itself, the hyphen key does it for a shorter one.
ColumnLayout {
    id: root

    property var groups: []
    property string question

    readonly property string accessibleValue: root.groups.map(group => group.text).filter(text => text !== "").join("-")
    readonly property string accessibleNote: root.groups.find(group => group.active)?.name ?? ""

    readonly property real gap: Theme.mm(5)
    // Large words need the width: the groups go on in a second row then.
    readonly property int across: Math.max(1, Theme.largeWords ? Math.ceil(groups.length / 2) : groups.length)
    readonly property real box: Math.floor((width - gap * (across - 1)) / across) - 1

    Accessible.description: [accessibleValue, accessibleNote].filter(part => part !== "").join(". ")
    Accessible.name: root.question
    Accessible.role: Accessible.EditableText
    spacing: Theme.gap2

    Grid {
        id: row

        Layout.fillWidth: true
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        columns: root.across
        layoutDirection: Qt.LeftToRight
        objectName: "renewal"
        columnSpacing: root.gap
        rowSpacing: Theme.gap2

        Repeater {
            model: root.groups.length

            Column {
                id: group

                required property int index
                readonly property var of: root.groups[index] ?? {
                    "text": "",
                    "name": "",
                    "active": false
                }

                spacing: Theme.gap1
                width: root.box

                Rectangle {
                    border.color: group.of.active ? Theme.primary : Theme.outline
                    border.width: group.of.active ? Theme.strokeWidth * 1.6 : Theme.hairline
                    color: group.of.active || group.of.text !== "" ? Theme.surface : Theme.surfaceSunken
                    height: Math.max(Theme.mm(Theme.spacious ? 26 : 20), Theme.textTitle * 1.9)
                    radius: Theme.radius
                    width: parent.width

                    Text {
                        Accessible.ignored: true
                        anchors.fill: parent
                        anchors.margins: Theme.gap1
                        color: Theme.ink
                        font.bold: true
                        font.family: Theme.fontFamily
                        font.pixelSize: Theme.textTitle
                        fontSizeMode: Text.HorizontalFit
                        horizontalAlignment: Text.AlignHCenter
                        text: group.of.text
                        textFormat: Text.PlainText
                        verticalAlignment: Text.AlignVCenter
                    }

                    Rectangle {
                        anchors.left: parent.right
                        anchors.leftMargin: Theme.mm(1)
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.ink
                        height: Theme.strokeWidth * 1.4
                        visible: group.index < root.groups.length - 1
                        width: root.gap - Theme.mm(2)
                    }
                }

                CaptionText {
                    font.bold: group.of.active
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    minimumPixelSize: Theme.textCaption * 0.6
                    text: group.of.name
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
