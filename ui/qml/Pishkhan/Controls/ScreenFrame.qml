pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pishkhan

// The layout that every screen shares: top bar, one heading, content, an optional panel (the keyboard), bottom bar.
// In landscape the heading stands beside the content, because height is what is short there.
Rectangle {
    id: root

    property string heading
    property string intro
    property string stepText

    property string backText: qsTr("Back")
    property string cityText: qsTr("Municipality of Mashhad")
    property string endText: qsTr("End")
    property string helpText: qsTr("Help")
    property string homeText: qsTr("Services")
    property string languageText: qsTr("Language")
    property string moreText: qsTr("More")
    property string serviceText: qsTr("Self-service counter")
    property string upText: qsTr("Previous part")

    property bool primaryBusy: false
    property bool primaryEnabled: true
    property string primaryIcon: "forward"
    property string primaryText
    property bool showBack: true
    property bool showEnd: true
    property bool showHelp: true
    property bool showHome: false
    property bool showLanguage: true

    // The field being typed into is kept in sight when the keyboard takes its room.
    property Item activeItem: null
    property bool headingBeside: width > height
    property bool settled: Theme.settleTime === 0
    // The content takes all the height there is, for screens with a Layout.fillHeight of their own.
    property alias contentFills: pages.fills
    default property alias content: pages.content
    property alias bottomPanel: panel.data

    readonly property bool landscape: width > height
    readonly property real margin: landscape ? Theme.gap5 : Math.min(Theme.gap5, width * 0.05)
    readonly property real topInset: Theme.lowReach ? Math.max(0, height - Theme.reachHeight) : 0

    // What stands between the bars and the panel: too little for an introduction, or more than the content needs.
    readonly property real room: panel.y - topBar.y - topBar.height
    readonly property bool cramped: landscape && panel.height > 0 && room < Theme.mm(72)
    readonly property real spare: room - words.implicitHeight - pages.contentHeight - Theme.gap5 * 2
    // With a keyboard open on a tall screen the question comes down towards the keys, by the same step on every screen.
    readonly property real lowering: landscape || panel.height === 0 ? 0 : Math.max(0, Math.min(room * 0.2, spare))

    signal back
    signal end
    signal help
    signal home
    signal language
    signal primary

    function reveal(item: Item): void {
        pages.reveal(item);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.background

    onActiveItemChanged: Qt.callLater(root.keepInSight)

    function keepInSight(): void {
        if (root.activeItem)
            pages.reveal(root.activeItem);
    }

    Timer {
        interval: Math.max(1, Theme.settleTime)
        running: !root.settled

        onTriggered: root.settled = true
    }

    GirihBand {
        height: root.topInset
        lineColour: Theme.line
        tile: Theme.mm(26)
        visible: root.topInset > 0
        width: parent.width
    }

    FrameTopBar {
        id: topBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.topInset
        cityText: root.cityText
        endText: root.endText
        helpText: root.helpText
        languageText: root.languageText
        margin: root.margin
        serviceText: root.serviceText
        showEnd: root.showEnd
        showHelp: root.showHelp
        showLanguage: root.showLanguage

        onEnd: root.end()
        onHelp: root.help()
        onLanguage: root.language()
    }

    GridLayout {
        anchors.bottom: panel.top
        anchors.bottomMargin: root.cramped ? Theme.gap2 : Theme.gap3
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: topBar.bottom
        anchors.topMargin: root.cramped ? Theme.gap2 : root.landscape ? Theme.gap4 : Theme.gap5 + root.lowering
        columnSpacing: Theme.gap5
        columns: root.headingBeside ? 2 : 1
        rowSpacing: Theme.gap4

        ColumnLayout {
            id: words

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.headingBeside
            Layout.maximumWidth: root.headingBeside ? root.width * 0.28 : -1
            Layout.preferredWidth: root.headingBeside ? root.width * 0.28 : -1
            spacing: Theme.gap1
            visible: root.heading !== "" || root.intro !== "" || root.stepText !== ""

            CaptionText {
                Layout.fillWidth: true
                color: Theme.primary
                font.bold: true
                text: root.stepText
                visible: text !== ""
            }

            HeadingText {
                Layout.fillWidth: true
                font.pixelSize: root.cramped ? Theme.textTitle : Theme.textHeading
                text: root.heading
                visible: text !== ""
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                text: root.intro
                visible: text !== "" && !root.cramped
            }
        }

        PageTurner {
            id: pages

            Layout.fillHeight: true
            Layout.fillWidth: true
            beside: root.cramped
            moreText: root.moreText
            upText: root.upText

            onHeightChanged: Qt.callLater(root.keepInSight)
        }
    }

    Item {
        id: panel

        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: childrenRect.height
    }

    FrameFooter {
        id: footer

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        armed: root.settled
        backText: root.backText
        height: visible ? implicitHeight : 0
        homeText: root.homeText
        margin: root.margin
        primaryBusy: root.primaryBusy
        primaryEnabled: root.primaryEnabled
        primaryIcon: root.primaryIcon
        primaryText: root.primaryText
        showBack: root.showBack
        showHome: root.showHome
        visible: root.showBack || root.showHome || root.primaryText !== ""

        onBack: root.back()
        onHome: root.home()
        onPrimary: root.primary()
    }
}
