pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// What the service is, how long it takes, what to bring, what it costs, what happens next.
HelpPart {
    id: root

    heading: viewModel.service

    Repeater {
        model: root.viewModel.rows

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap3

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.primary
                name: line.modelData.icon
                size: Theme.mm(11)
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                CaptionText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.textLabel
                    text: line.modelData.label
                }

                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData.text
                }
            }
        }
    }
}
