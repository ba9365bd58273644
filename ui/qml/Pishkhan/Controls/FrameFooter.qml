import QtQuick
import QtQuick.Layouts
import Pishkhan

// Back at the start, the one primary action at the end.
Rectangle {
    id: root

    property bool armed: true
    property string backText
    property string homeText
    property real margin: Theme.gap4
    property bool primaryBusy: false
    property bool primaryEnabled: true
    property string primaryIcon: "forward"
    property string primaryText
    property bool showBack: true
    property bool showHome: true

    signal back
    signal home
    signal primary

    color: Theme.surface
    implicitHeight: Math.max(Theme.touchTarget, row.implicitHeight) + Theme.gap2 * 2

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.targetGap

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Theme.mm(30)
            armed: root.armed
            iconName: "back"
            text: root.backText
            visible: root.showBack

            onActivated: root.back()
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Theme.mm(30)
            armed: root.armed
            iconName: "home"
            kind: "quiet"
            text: root.homeText
            visible: root.showHome

            onActivated: root.home()
        }

        Item {
            Layout.fillWidth: true
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Layout.preferredWidth
            Layout.minimumWidth: Theme.mm(40)
            Layout.preferredWidth: Math.max(implicitWidth, Math.min(root.width * 0.42, Theme.mm(130)))
            armed: root.armed && !busy
            busy: root.primaryBusy
            enabled: root.primaryEnabled
            iconName: root.primaryIcon
            kind: "primary"
            text: root.primaryText
            visible: text !== ""

            onActivated: root.primary()
        }
    }
}
