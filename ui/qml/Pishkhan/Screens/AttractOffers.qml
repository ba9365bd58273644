pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// What can be done here: a drawing with a few words in Persian and English. Nothing to press.
GridLayout {
    id: root

    required property var offers

    columnSpacing: Theme.gap3
    layoutDirection: Qt.RightToLeft
    rowSpacing: Theme.gap3
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
                color: Theme.accent
                name: offer.modelData.icon
                size: Theme.mm(15)
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.inkOnPrimary
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                text: offer.modelData.text
            }

            CaptionText {
                Layout.fillWidth: true
                color: Theme.inkOnPrimary
                horizontalAlignment: Text.AlignHCenter
                text: offer.modelData.english
            }
        }
    }
}
