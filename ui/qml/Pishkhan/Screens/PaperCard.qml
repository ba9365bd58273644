import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// One paper that a case needs: what it is, and whether it is here.
Rectangle {
    id: root

    property string about
    // The buttons grow up to this height where the screen has room.
    property real buttonHeight: 0
    // "yes", "no", or empty while nothing was said.
    property string here
    property bool landscape: false
    property string name
    property string paper

    signal marked(bool here)

    Accessible.name: root.name
    Accessible.role: Accessible.Grouping
    border.color: root.here === "yes" ? Theme.success : root.here === "no" ? Theme.warning : Theme.line
    border.width: root.here === "" ? Theme.hairline : Theme.strokeWidth
    color: root.here === "yes" ? Theme.successSoft : root.here === "no" ? Theme.warningSoft : Theme.surface
    implicitHeight: body.implicitHeight + Theme.gap2 * 2
    radius: Theme.radius

    GridLayout {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap3
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap4
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                text: root.name
            }

            CaptionText {
                Layout.fillWidth: true
                font.pixelSize: Theme.textLabel
                text: root.about
                visible: text !== ""
            }
        }

        RowLayout {
            Layout.fillWidth: !root.landscape
            Layout.preferredWidth: root.landscape ? root.width * 0.5 : -1
            spacing: Theme.targetGap
            uniformCellSizes: true

            ChoiceButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.buttonHeight)
                accessibleName: root.name + ": " + text
                objectName: "have-" + root.paper
                selected: root.here === "yes"
                text: qsTr("I have it")

                onActivated: root.marked(true)
            }

            ChoiceButton {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.buttonHeight)
                accessibleName: root.name + ": " + text
                objectName: "lack-" + root.paper
                selected: root.here === "no"
                text: qsTr("Not yet")

                onActivated: root.marked(false)
            }
        }
    }
}
