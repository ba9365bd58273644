pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// A page that only informs: a table of times, or paragraphs.
ScreenFrame {
    id: root

    required property InformationViewModel viewModel

    heading: root.viewModel.title
    primaryIcon: root.viewModel.leaf.last ? "check" : "forward"
    primaryText: root.viewModel.leaf.last ? qsTr("Done") : qsTr("Next page")
    showHome: true
    stepText: root.viewModel.leaf.step

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()
    onHome: root.viewModel.home()
    onLanguage: root.viewModel.openLanguages()
    onPrimary: root.viewModel.goOn()

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.textTitle
        text: root.viewModel.date
        visible: text !== ""
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gap2
        color: Theme.inkSoft
        text: root.viewModel.otherDate
        visible: text !== ""
    }

    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        implicitHeight: table.implicitHeight
        radius: Theme.radius
        visible: root.viewModel.lines.length > 0

        ColumnLayout {
            id: table

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            Repeater {
                model: root.viewModel.lines

                TimeRow {
                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    first: index === 0
                    name: modelData.name
                    next: modelData.next
                    time: modelData.time
                }
            }
        }
    }

    Repeater {
        model: root.viewModel.paragraphs

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    Leaf {
        Layout.fillWidth: true
        landscape: root.landscape
        leaf: root.viewModel.leaf
        paper: root.viewModel.paper
        room: root.contentRoom
        symbol: root.viewModel.symbol
        visible: root.viewModel.leaf.heading !== ""

        onPrintPage: root.viewModel.printPage()
    }

    CaptionText {
        Layout.fillWidth: true
        text: root.viewModel.source
        visible: text !== ""
    }

    Item {
        Layout.fillHeight: true
    }
}
