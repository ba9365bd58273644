pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan.Controls
import Pishkhan.Fields
import Pishkhan.ViewModels

// The bill that was found. The amount is the city's; the kiosk computes none.
ScreenFrame {
    id: root

    required property BillViewModel viewModel

    heading: viewModel.paid ? qsTr("This bill is already paid") : qsTr("Is this your bill?")
    intro: viewModel.service
    primaryBusy: viewModel.busy
    primaryText: viewModel.paid ? "" : qsTr("Pay this bill")
    showHome: viewModel.paid

    onBack: viewModel.back()
    onEnd: viewModel.end()
    onHelp: viewModel.help()
    onHome: viewModel.home()
    onLanguage: viewModel.openLanguages()
    onPrimary: viewModel.pay()

    Notice {
        Layout.fillWidth: true
        kind: "success"
        objectName: "paid"
        text: qsTr("The city has received the money. You do not need to pay again.")
        visible: root.viewModel.paid
    }

    Notice {
        Layout.fillWidth: true
        kind: "warning"
        text: root.viewModel.noticeText
        title: root.viewModel.noticeTitle
        visible: title !== ""
    }

    AmountPanel {
        Layout.fillWidth: true
        rials: root.viewModel.rials
        tomans: root.viewModel.tomans
    }

    WorkingBanner {
        Layout.fillWidth: true
        text: root.viewModel.working
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
}
