import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// What one consents to, in full, and the tick that says so. Nothing is ticked beforehand.
ColumnLayout {
    id: root

    property bool ticked: false
    property string text

    signal touched

    spacing: Theme.gap4

    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        implicitHeight: words.implicitHeight + Theme.gap4 * 2
        radius: Theme.radius

        BodyText {
            id: words

            anchors.left: parent.left
            anchors.margins: Theme.gap4
            anchors.right: parent.right
            anchors.top: parent.top
            objectName: "consentText"
            text: root.text
        }
    }

    TickButton {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, Theme.mm(Theme.spacious ? 32 : 24))
        objectName: "consent"
        text: qsTr("I have read this and I agree.")
        ticked: root.ticked

        onActivated: root.touched()
    }
}
