import QtQuick
import QtQuick.Layouts
import Pishkhan

// City mark at the start, help, language, comfort and end at the end: the one place that never moves. Where large words
// need the room, the buttons take all of it, in two rows if they must, and the city's name makes way.
Rectangle {
    id: root

    property string cityText
    property string comfortNote
    property string comfortText
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
    readonly property var shown: [helpButton, languageButton, comfortButton, endButton].filter(button => button.visible)
    readonly property real widest: shown.reduce((most, button) => Math.max(most, button.implicitWidth), 0)
    readonly property real inRow: shown.reduce((sum, button) => sum + button.implicitWidth + Theme.targetGap, 0)
    readonly property real room: width - margin * 2
    readonly property real nameRoom: room - inRow - Theme.gap2
    readonly property bool named: nameRoom >= longestWord.advanceWidth + 2
    readonly property bool marked: nameRoom - mark.width - Theme.gap2 >= longestWord.advanceWidth + 2
    readonly property bool inTwoRows: !named && (widest + Theme.targetGap) * shown.length - Theme.targetGap > room

    signal comfort
    signal end
    signal help
    signal language

    color: Theme.bar
    implicitHeight: Math.max(minimumHeight, Math.max(buttons.implicitHeight, named ? names.implicitHeight : 0) + Theme.gap2 * 2)

    GirihBand {
        anchors.fill: parent
        tile: Theme.mm(13)
        visible: Theme.ornamented
    }

    TextMetrics {
        id: longestWord

        font: city.font
        text: root.cityText.split(" ").reduce((longest, word) => word.length > longest.length ? word : longest, "")
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.barMark
        name: "dome"
        size: Theme.mm(root.wide ? 20 : 16)
        visible: root.marked
    }

    Column {
        id: names

        anchors.left: root.marked ? mark.right : parent.left
        anchors.leftMargin: root.marked ? Theme.gap2 : root.margin
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        visible: root.named

        BodyText {
            id: city

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

    GridLayout {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.targetGap
        columns: root.inTwoRows ? 2 : 4
        rowSpacing: Theme.targetGap
        uniformCellWidths: !root.named
        width: root.named ? implicitWidth : root.room

        TopBarButton {
            id: helpButton

            Layout.fillWidth: !root.named
            iconName: "help"
            large: root.wide
            text: root.helpText
            visible: root.showHelp

            onActivated: root.help()
        }

        TopBarButton {
            id: languageButton

            Layout.fillWidth: !root.named
            iconName: "language"
            large: root.wide
            text: root.languageText
            visible: root.showLanguage

            onActivated: root.language()
        }

        TopBarButton {
            id: comfortButton

            Layout.fillWidth: !root.named
            accessibleNote: root.comfortNote
            iconName: "access"
            large: root.wide
            objectName: "comfort"
            text: root.comfortText

            onActivated: root.comfort()
        }

        TopBarButton {
            id: endButton

            Layout.fillWidth: !root.named
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
