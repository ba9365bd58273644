import QtQuick
import Pishkhan
import Pishkhan.Controls

// An amount of money: rials as the law counts, tomans as people do.
Rectangle {
    id: root

    property string rials
    property string tomans

    border.color: Theme.accent
    border.width: Theme.strokeWidth
    color: Theme.surface
    implicitHeight: column.implicitHeight + Theme.gap3 * 2
    radius: Theme.radius

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        HeadingText {
            Accessible.role: Accessible.StaticText
            objectName: "rials"
            text: root.rials
            width: parent.width
        }

        BodyText {
            objectName: "tomans"
            text: root.tomans
            width: parent.width
        }
    }
}
