import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// One language on the attract screen: what this is, and how to begin, from that language's own side.
Item {
    id: root

    property string family
    property bool first
    property bool rightToLeft
    property string text
    property string touch

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.rightToLeft
    implicitHeight: words.implicitHeight + Theme.gap2 * 2

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !root.first
        width: parent.width
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            font.family: root.family
            font.pixelSize: root.first ? Theme.textHeading : Theme.textTitle
            text: root.text
        }

        BodyText {
            Layout.fillWidth: true
            color: Theme.primary
            font.family: root.family
            text: root.touch
        }
    }
}
