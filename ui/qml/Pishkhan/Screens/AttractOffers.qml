pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// What can be done here: a drawing with a few words in Persian and English. Nothing to press.
GridLayout {
    id: root

    required property var offers
    property real fit: 1

    columnSpacing: Theme.gap3
    layoutDirection: Qt.RightToLeft
    rowSpacing: Theme.gap3 * fit
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
                size: Theme.mm(18) * Theme.spread * root.fit
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.bold: true
                font.pixelSize: Theme.textSize(4.8, 0) * root.fit
                horizontalAlignment: Text.AlignHCenter
                text: offer.modelData.text
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.barInk
                font.pixelSize: Theme.textSize(4.1, 0) * root.fit
                horizontalAlignment: Text.AlignHCenter
                text: offer.modelData.english
            }
        }
    }
}
