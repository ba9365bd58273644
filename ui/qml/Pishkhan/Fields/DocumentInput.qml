import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// A paper that this kiosk cannot take: which one, where it goes, and a promise to hand it in.
ColumnLayout {
    id: root

    property bool acknowledged: false
    property string paper

    spacing: Theme.gap4

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap3

        Rectangle {
            Layout.preferredHeight: Theme.mm(30)
            Layout.preferredWidth: Theme.mm(30)
            color: Theme.primarySoft
            radius: Theme.radius

            Icon {
                anchors.centerIn: parent
                color: Theme.primary
                name: "document"
                size: Theme.mm(20)
            }
        }

        BodyText {
            Layout.fillWidth: true
            text: qsTr("This kiosk cannot take papers. Hand the original in at the service desk, together with the receipt that is printed at the end.")
        }
    }

    Notice {
        Layout.fillWidth: true
        kind: "success"
        text: qsTr("You have confirmed this already.")
        visible: root.acknowledged
    }
}
