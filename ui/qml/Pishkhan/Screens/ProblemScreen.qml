pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls
import Pishkhan.ViewModels

// What happened and what to do now. Retrying is offered only where it can help.
ScreenFrame {
    id: root

    required property ProblemViewModel viewModel

    heading: root.viewModel.title
    headingBeside: false
    primaryBusy: root.viewModel.busy
    primaryIcon: "refresh"
    primaryText: root.viewModel.canRetry ? qsTr("Try again") : ""
    showHome: true

    onBack: root.viewModel.back()
    onEnd: root.viewModel.end()
    onHelp: root.viewModel.help()
    onHome: root.viewModel.home()
    onLanguage: root.viewModel.openLanguages()
    onPrimary: root.viewModel.retry()

    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.warning
        border.width: Theme.hairline
        color: Theme.warningSoft
        implicitHeight: told.implicitHeight + Theme.gap5 * 2
        radius: Theme.radius

        RowLayout {
            id: told

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap4
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap4

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.warning
                name: root.viewModel.icon
                size: Theme.mm(22)
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap3

                BodyText {
                    Layout.fillWidth: true
                    text: root.viewModel.happened
                }

                BodyText {
                    Layout.fillWidth: true
                    font.bold: true
                    text: root.viewModel.action
                }

                BodyText {
                    Layout.fillWidth: true
                    text: root.viewModel.wait
                    visible: text !== ""
                }
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        text: qsTr("What you entered is still here until you end the visit.")
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("For the staff: %1").arg("\u2066" + root.viewModel.reference + "\u2069")
    }

    Item {
        Layout.fillHeight: true
    }
}
