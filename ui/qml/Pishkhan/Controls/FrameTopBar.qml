import QtQuick
import Pishkhan

// City mark at the start, help, language and end at the end: the one place that never moves.
Rectangle {
    id: root

    property string cityText
    property string endText
    property string helpText
    property string languageText
    property string serviceText
    property real margin: Theme.gap4
    property real minimumHeight: 0
    property bool showEnd: true
    property bool showHelp: true
    property bool showLanguage: true

    // Room for larger words beside the city's name.
    // Its buttons are on every screen: who moves by keys comes to them last.
    readonly property bool focusComesLast: true
    readonly property bool wide: width / Theme.scale > Theme.mm(250)

    signal end
    signal help
    signal language

    color: Theme.bar
    implicitHeight: Math.max(minimumHeight, Math.max(buttons.implicitHeight, names.implicitHeight) + Theme.gap2 * 2)

    GirihBand {
        anchors.fill: parent
        tile: Theme.mm(13)
        visible: Theme.ornamented
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.barMark
        name: "dome"
        size: Math.max(Theme.mm(16), names.implicitHeight * 0.9)
    }

    Column {
        id: names

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap2
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            color: Theme.barInk
            font.bold: true
            font.pixelSize: root.wide ? Theme.textTitle : Theme.textBody
            lineHeight: 0.9
            text: root.cityText
            width: parent.width
        }

        CaptionText {
            color: Theme.barInk
            font.pixelSize: Theme.textLabel
            text: root.serviceText
            visible: text !== "" && root.wide
            width: parent.width
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.targetGap

        TopBarButton {
            iconName: "help"
            large: root.wide
            text: root.helpText
            visible: root.showHelp

            onActivated: root.help()
        }

        TopBarButton {
            iconName: "language"
            large: root.wide
            text: root.languageText
            visible: root.showLanguage

            onActivated: root.language()
        }

        TopBarButton {
            iconName: "end"
            large: root.wide
            text: root.endText
            visible: root.showEnd

            onActivated: root.end()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.accent
        height: Math.max(2, Theme.mm(0.9))
        width: parent.width
    }
}
