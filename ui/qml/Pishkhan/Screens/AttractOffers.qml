pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// What can be done here: a drawing with a few words in Persian and English. Nothing to press.
GridLayout {
    id: root

    required property var offers
    property bool large: true

    columnSpacing: Theme.gap3
    layoutDirection: Qt.RightToLeft
    rowSpacing: root.large ? Theme.gap3 : Theme.gap2
    uniformCellWidths: true

    Repeater {
        model: root.offers

        ColumnLayout {
            id: offer

            required property var modelData

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap1

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.barMark
                name: offer.modelData.icon
                size: Theme.mm(root.large ? 18 : 13) * Theme.spread
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                text: offer.modelData.text
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.pixelSize: Theme.textLabel
                horizontalAlignment: Text.AlignHCenter
                text: offer.modelData.english
            }
        }
    }
}
