pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// The same help on every screen: how this works, and where to find a person.
Sheet {
    id: root

    Accessible.name: heading.text

    HeadingText {
        id: heading

        Layout.fillWidth: true
        text: qsTr("How this works")
    }

    Repeater {
        model: [
            {
                "icon": "check-circle",
                "text": qsTr("Every screen asks one thing. Answer it, then touch the large button.")
            },
            {
                "icon": "back",
                "text": qsTr("Back never loses what you have entered.")
            },
            {
                "icon": "receipt",
                "text": qsTr("At the end you get a receipt with a tracking code.")
            },
            {
                "icon": "lock",
                "text": qsTr("When you end the visit, everything you entered is wiped from this screen.")
            },
            {
                "icon": "person",
                "text": qsTr("If you would rather talk to a person, go to the service desk or call 137.")
            }
        ]

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap3

            Icon {
                Layout.alignment: Qt.AlignVCenter
                color: Theme.primary
                name: line.modelData.icon
                size: Theme.mm(11)
            }

            BodyText {
                Layout.fillWidth: true
                text: Theme.digits(line.modelData.text)
            }
        }
    }

    ActionButton {
        Layout.fillWidth: true
        iconName: "cross"
        kind: "primary"
        objectName: "closeHelp"
        text: qsTr("Close")

        onActivated: root.dismissed()
    }
}
