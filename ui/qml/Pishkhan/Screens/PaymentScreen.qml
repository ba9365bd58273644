pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.ViewModels

// Pay with one's own phone. The screen goes on by itself when the money is there.
ScreenFrame {
    id: root

    required property PaymentViewModel viewModel

    heading: viewModel.heading
    primaryIcon: "refresh"
    primaryText: viewModel.over ? qsTr("Try to pay again") : ""

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: viewModel.again()

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        objectName: "over"
        text: qsTr("If your bank says that money has left your account, do not pay again: ask at the service desk.")
        title: root.viewModel.status
        visible: root.viewModel.over
    }

    // Upright: amount, code, steps below one another. On a low screen the code stands beside the other two.
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap5
        rowSpacing: Theme.gap4

        AmountPanel {
            Layout.column: root.landscape ? 1 : 0
            Layout.fillWidth: true
            Layout.row: 0
            rials: root.viewModel.rials
            tomans: root.viewModel.tomans
        }

        QrView {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.column: 0
            Layout.preferredHeight: Math.max(Theme.mm(50), Math.min(Theme.mm(root.landscape ? 88 : 100), root.contentRoom - Theme.touchTarget - Theme.gap3))
            Layout.preferredWidth: Layout.preferredHeight
            Layout.row: root.landscape ? 0 : 1
            Layout.rowSpan: root.landscape ? 2 : 1
            matrix: root.viewModel.code
            objectName: "qr"
            visible: !root.viewModel.over
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.column: root.landscape ? 1 : 0
            Layout.fillWidth: true
            Layout.row: root.landscape ? 1 : 2
            spacing: Theme.gap3
            visible: !root.viewModel.over

            Repeater {
                model: [qsTr("Scan this code with the camera of your phone."), qsTr("Pay on the page that opens. Check that it shows the same amount."), qsTr("Come back to this screen: it goes on by itself.")]

                StepRow {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    number: index + 1
                    text: modelData
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3
        visible: !root.viewModel.over

        BusyIndicator {
            running: parent.visible
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                objectName: "status"
                text: root.viewModel.status
            }

            BodyText {
                Layout.fillWidth: true
                text: root.viewModel.until
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
