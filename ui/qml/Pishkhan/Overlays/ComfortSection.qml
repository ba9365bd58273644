pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// Choices of one kind under their name. An item and not a layout, so that no page ends between the name and its choices.
Item {
    id: root

    property int columns: 4
    property string iconName
    property string title
    default property alias content: choices.data

    implicitHeight: all.implicitHeight
    implicitWidth: all.implicitWidth

    ColumnLayout {
        id: all

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap2

            Icon {
                Layout.alignment: Qt.AlignVCenter
                color: Theme.primary
                name: root.iconName
            }

            SectionText {
                Layout.fillWidth: true
                text: root.title
            }
        }

        FittingGrid {
            id: choices

            Layout.fillWidth: true
            wished: root.columns
        }
    }
}
