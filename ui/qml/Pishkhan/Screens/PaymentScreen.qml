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

    AmountPanel {
        Layout.fillWidth: true
        rials: root.viewModel.rials
        tomans: root.viewModel.tomans
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap5
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap4
        visible: !root.viewModel.over

        QrView {
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
            Layout.preferredHeight: Theme.mm(root.landscape ? 78 : 92)
            Layout.preferredWidth: Layout.preferredHeight
            matrix: root.viewModel.code
            objectName: "qr"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap3

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
