pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// "Are you still there?" One touch on its button, or beside the sheet, keeps the visit; only its own button ends it.
Sheet {
    id: root

    required property IdleWarningViewModel viewModel

    Accessible.name: heading.text
    visible: root.viewModel.warned

    onDismissed: root.viewModel.keepGoing()

    HeadingText {
        id: heading

        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Are you still there?")
    }

    Countdown {
        Layout.alignment: Qt.AlignHCenter
        seconds: root.viewModel.seconds
        total: root.viewModel.total
    }

    BodyText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("To protect you, the visit ends soon and everything you entered is wiped from this screen.")
    }

    actions: [
        ActionButton {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Theme.touchTarget * 1.4)
            iconName: "check"
            kind: "primary"
            objectName: "keepGoing"
            text: qsTr("I am still here")

            onActivated: root.viewModel.keepGoing()
        },
        ActionButton {
            Layout.fillWidth: true
            iconName: "end"
            objectName: "endVisit"
            text: qsTr("End the visit")

            onActivated: root.viewModel.end()
        }
    ]
}
