pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// Closed, in every language. Nothing can be pressed and nothing moves.
Rectangle {
    id: root

    required property OutOfServiceViewModel viewModel

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.background

    GirihBand {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        ground: "sand"
        height: Theme.mm(34)
        tile: Theme.mm(17)
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gap4
        width: Math.min(parent.width - Theme.gap6 * 2, Theme.mm(300))

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.gap4
            color: Theme.warning
            name: "pause"
            size: Theme.mm(44)
            weight: 1.4
        }

        Repeater {
            model: root.viewModel.sentences

            BodyText {
                required property int index
                required property var modelData

                Layout.fillWidth: true
                font.bold: index === 0
                font.family: modelData.family
                font.pixelSize: Theme.textSize(index === 0 ? 7.5 : 6, 0)
                horizontalAlignment: Text.AlignHCenter
                text: modelData.text
            }
        }
    }
}
