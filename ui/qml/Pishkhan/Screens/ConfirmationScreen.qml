pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.ViewModels

// What came of it. The code is the largest thing on the screen: it must be readable from a photograph.
ScreenFrame {
    id: root

    required property ConfirmationViewModel viewModel

    // Larger words leave no room for the code beside them.
    readonly property bool beside: landscape && Theme.scale < 1.2 && viewModel.symbol.length > 0

    heading: viewModel.heading
    headingBeside: false
    primaryIcon: "check"
    primaryText: viewModel.paper.waiting ? qsTr("Finish without a receipt") : qsTr("Finish")
    showBack: false
    showHome: true

    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: viewModel.finish()

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "provisional"
        text: qsTr("The city's system cannot be reached now. Your request is sent as soon as it can be. Legal deadlines start only then.")
        title: qsTr("Not yet registered")
        visible: root.viewModel.provisional
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap5
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.gap3

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap3

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: codeColumn.implicitHeight + Theme.gap3 * 2
                border.color: Theme.accent
                border.width: Theme.strokeWidth
                color: Theme.surface
                radius: Theme.radius

                Column {
                    id: codeColumn

                    anchors.left: parent.left
                    anchors.margins: Theme.gap3
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter

                    BodyText {
                        text: root.viewModel.codeLabel
                        width: parent.width
                    }

                    CodeText {
                        font.pixelSize: Theme.textDisplay
                        objectName: "code"
                        text: root.viewModel.code
                        width: parent.width
                    }
                }
            }

            PaperState {
                Layout.fillWidth: true
                paper: root.viewModel.paper

                onPrintAgain: root.viewModel.printAgain()
            }

            Repeater {
                model: root.viewModel.rows

                KeyValueRow {
                    required property var modelData

                    Layout.fillWidth: true
                    label: modelData.label
                    value: modelData.value
                }
            }

            BodyText {
                Layout.fillWidth: true
                text: root.viewModel.nextStep
                visible: text !== ""
            }

            Notice {
                Layout.fillWidth: true
                objectName: "proviso"
                text: root.viewModel.proviso
                visible: text !== ""
            }

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                objectName: "due"
                text: root.viewModel.due
                visible: text !== ""
            }

            BodyText {
                Layout.fillWidth: true
                objectName: "ask"
                text: root.viewModel.ask
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.beside
            Layout.preferredWidth: Theme.mm(92)
            spacing: Theme.gap2
            visible: root.viewModel.symbol.length > 0

            QrView {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: Math.max(Theme.mm(50), Math.min(Theme.mm(root.landscape ? 88 : 100), root.contentRoom - Theme.touchTarget - Theme.gap3))
                Layout.preferredWidth: Layout.preferredHeight
                matrix: root.viewModel.symbol
                objectName: "qr"
            }

            BodyText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Scan it with your phone to keep this receipt.")
            }
        }
    }
}
