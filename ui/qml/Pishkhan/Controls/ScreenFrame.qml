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
    property string comfortNote: qsTr("Size of words, colours, reach, movement and time")
    property string comfortText: qsTr("Easier")
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
    property bool headingBeside: width > height && !turned
    property bool settled: Theme.settleTime === 0
    // The content takes all the height there is, for screens with a Layout.fillHeight of their own.
    property alias contentFills: pages.fills
    default property alias content: pages.content
    property alias bottomPanel: panel.data
    // What stands under the heading.
    property alias aside: beside.data
    // What lies over the whole screen, such as a sheet.
    property alias overlay: over.data

    readonly property bool flat: width > height
    // Whether things have the width to stand side by side.
    readonly property bool landscape: flat && !Theme.largeWords
    readonly property real margin: flat ? Theme.gap5 : Math.min(Theme.gap5, width * 0.05)
    readonly property real topInset: Theme.lowReach ? Math.max(0, height - Theme.reachHeight) : 0

    // Large words leave too little beside or below them: the heading is the first part of the pages then.
    readonly property bool narrow: flat && width < Theme.mm(430)
    readonly property bool turned: Theme.largeWords && (flat || topInset > 0)

    // What stands between the bars and the panel: on a low screen with a keyboard too little for an introduction.
    readonly property real room: panel.y - topBar.y - topBar.height
    readonly property bool cramped: flat && panel.height > 0 && room < Theme.mm(72)
    // Half a sentence helps nobody: beside a keyboard the introduction stands whole or not at all.
    readonly property bool introFits: !headingBeside || panel.height === 0 || stepLine.height + headingLine.height + introLines.implicitHeight + beside.height + Theme.gap4 * 2 <= room
    // An upright screen has height to spare. What lies at its top comes down a little, by the same step on every screen,
    // and what is offered to the finger grows up to this height.
    readonly property real roomyRow: height * (flat ? 0.11 : 0.075)
    readonly property real contentRoom: pages.height
    readonly property real lowering: Theme.spacious ? height * 0.03 : 0

    signal back
    // The window shows the sheet for it, over any screen.
    signal comfort
    signal end
    signal help
    signal home
    signal language
    signal primary

    // The height of one of `rows` rows that stand one above the other, `size` times the usual where there is room.
    function rowHeight(rows: int, size: real): real {
        const each = (pages.height - Theme.gap4 + Theme.targetGap) / Math.max(1, rows) - Theme.targetGap;
        return Math.floor(Math.max(0, Math.min(root.roomyRow * size, each)));
    }

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
        ground: "sand"
        height: root.topInset
        tile: Theme.mm(26)
        visible: root.topInset > 0 && Theme.ornamented
        width: parent.width
    }

    FrameTopBar {
        id: topBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.topInset
        cityText: root.cityText
        comfortNote: root.comfortNote
        comfortText: root.comfortText
        endText: root.endText
        helpText: root.helpText
        languageText: root.languageText
        margin: root.margin
        minimumHeight: root.flat ? 0 : root.height * 0.08
        serviceText: root.serviceText
        showEnd: root.showEnd
        showHelp: root.showHelp
        showLanguage: root.showLanguage

        onComfort: root.comfort()
        onEnd: root.end()
        onHelp: root.help()
        onLanguage: root.language()
    }

    GridLayout {
        id: grid

        anchors.bottom: panel.top
        anchors.bottomMargin: root.cramped ? Theme.gap2 : Theme.gap3
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.top: topBar.bottom
        anchors.topMargin: root.cramped || root.turned ? Theme.gap2 : Theme.gap4 + root.lowering
        columnSpacing: Theme.gap5
        columns: root.headingBeside ? 2 : 1
        rowSpacing: Theme.gap4

        GridLayout {
            id: words

            Layout.alignment: Qt.AlignTop
            Layout.column: 0
            Layout.fillWidth: !root.headingBeside
            Layout.maximumWidth: root.headingBeside ? root.width * 0.28 : -1
            Layout.preferredWidth: root.headingBeside ? root.width * 0.28 : -1
            Layout.row: 0
            columns: 1
            parent: root.turned ? pages.head : grid
            rowSpacing: Theme.gap1
            visible: root.heading !== "" || root.intro !== "" || root.stepText !== ""

            // Above the question where the content follows below, under it where the content stands beside.
            CaptionText {
                id: stepLine

                Layout.fillWidth: true
                Layout.row: root.flat ? 1 : 0
                color: Theme.primary
                font.bold: true
                font.pixelSize: Theme.textLabel
                text: root.stepText
                // Its line stays where there is no step, so that the heading stands at one height on every screen.
                visible: text !== "" || !root.flat
            }

            HeadingText {
                id: headingLine

                Layout.fillWidth: true
                Layout.row: root.flat ? 0 : 1
                font.pixelSize: root.cramped || root.narrow && panel.height > 0 && Theme.scale > 1.1 ? Theme.textTitle : Theme.textHeading
                text: root.heading
                visible: text !== ""
            }

            BodyText {
                id: introLines

                Layout.fillWidth: true
                Layout.row: 2
                color: Theme.inkSoft
                text: root.intro
                visible: text !== "" && (root.turned || !root.cramped && root.introFits)
            }

            ColumnLayout {
                id: beside

                Layout.fillWidth: true
                Layout.row: 3
                Layout.topMargin: visible ? Theme.gap2 : 0
                visible: implicitHeight > 0
            }
        }

        PageTurner {
            id: pages

            Layout.column: root.headingBeside ? 1 : 0
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.row: root.headingBeside ? 0 : 1
            beside: root.cramped || root.flat && height < Theme.mm(Theme.largeWords ? 190 : 95)
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

    Item {
        id: over

        anchors.fill: parent
    }
}
