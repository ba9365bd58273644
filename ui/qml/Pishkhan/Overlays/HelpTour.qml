pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan
import Pishkhan.Controls

// How the kiosk works, for somebody who stands here for the first time: a picture and a few words on each page.
HelpPart {
    id: root

    readonly property int at: viewModel.tourPage
    readonly property var pages: [
        {
            "picture": "touch",
            "title": qsTr("Touch with one finger"),
            "text": qsTr("Touch a button lightly and lift your finger: only then something happens. If it was the wrong one, slide your finger off it before you lift it. Try it here.")
        },
        {
            "picture": "language",
            "title": qsTr("Your language at any time"),
            "text": qsTr("The button Language stands at the top of every screen. You can change the language in the middle: what you have entered stays.")
        },
        {
            "picture": "steps",
            "title": qsTr("One question on each screen"),
            "text": qsTr("Answer it, then touch the large button. Back goes one step back and loses nothing. Services takes you to all services. End leaves at once.")
        },
        {
            "picture": "data",
            "title": qsTr("What happens to your data"),
            "text": qsTr("It goes to the office only when you send it. When you end the visit, everything is wiped from this screen. If you go away, the kiosk asks whether you are still there, counts down and then wipes it.")
        },
        {
            "picture": "receipt",
            "title": qsTr("Your receipt and its tracking code"),
            "text": qsTr("At the end you get a receipt with a tracking code. Keep it: with the code you see who has your request and until when, here or on your phone. The QR code proves that the receipt is genuine.")
        },
        {
            "picture": "help",
            "title": qsTr("Help, and a person"),
            "text": qsTr("Help stands at the top of every screen. It explains the question in front of you, and it calls a member of staff to this kiosk. The screen says whether somebody is coming.")
        },
        {
            "picture": "comfort",
            "title": qsTr("Larger words and clearer colours"),
            "text": qsTr("Touch Easier at the top of any screen: larger words, stronger colours, buttons lower down, more time. Your choice ends with your visit.")
        }
    ]

    heading: pages[at].title

    RowLayout {
        spacing: Theme.gap3

        ProgressDots {
            Accessible.ignored: true
            count: root.viewModel.tourPages
            current: root.at
        }

        CaptionText {
            color: Theme.primary
            font.bold: true
            text: qsTr("Page %1 of %2").arg(Theme.digits(root.at + 1)).arg(Theme.digits(root.viewModel.tourPages))
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap5
        columns: root.landscape ? 2 : 1
        rowSpacing: Theme.gap4

        TourPicture {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            name: root.pages[root.at].picture
        }

        BodyText {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            objectName: "tourText"
            text: root.pages[root.at].text
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
