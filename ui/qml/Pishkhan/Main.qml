pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls
import Pishkhan.Overlays
import Pishkhan.ViewModels

// The one window. It shows the current screen, and over it what concerns every screen.
Window {
    id: root

    required property ShellViewModel shell
    // Long side of the glass in millimetres; sizes of text and touch targets come from it.
    required property real longSideMillimetres
    property bool fullScreen: false
    // Of the glass that a seated person reaches, from its lower edge.
    required property real reachMillimetres
    property bool reducedMotion: false

    // What the screen is about: another heading is another page, for those who move by keys or listen.
    readonly property string heading: (stage.screen as ScreenFrame)?.heading ?? ""
    readonly property int settleTime: Theme.settleTime

    // What is told above every screen, and in low reach the height above it that is out of reach.
    readonly property real told: ribbon.height + callRibbon.height + noticeBar.height
    readonly property real lowered: Theme.lowReach && told > 0 ? Math.max(0, height - Theme.reachHeight) : 0

    signal closeRequested

    function showScreen(): void {
        stage.viewModel = root.shell.viewModel;
        stage.source = Qt.resolvedUrl(root.shell.screenSource);
        stage.show();
    }

    color: Theme.background
    title: "Pishkhan"
    visibility: root.fullScreen ? Window.FullScreen : Window.Windowed

    Component.onCompleted: root.showScreen()
    onClosing: close => {
        close.accepted = false;
        root.closeRequested();
    }

    Binding {
        property: "pixelsPerMillimetre"
        target: Theme
        value: Math.max(root.width, root.height) / root.longSideMillimetres
    }

    Binding {
        property: "upright"
        target: Theme
        value: root.height > root.width
    }

    Binding {
        property: "shortSideMillimetres"
        target: Theme
        value: Math.min(root.width, root.height) / Theme.pixelsPerMillimetre
    }

    Binding {
        property: "language"
        target: Theme
        value: root.shell.language
    }

    Binding {
        property: "rightToLeft"
        target: Theme
        value: root.shell.rightToLeft
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.reducedMotion || root.shell.comfort.still
    }

    Binding {
        property: "scale"
        target: Theme
        value: root.shell.comfort.scale
    }

    Binding {
        property: "palette"
        target: Theme
        value: root.shell.comfort.palette
    }

    Binding {
        property: "lowReach"
        target: Theme
        value: root.shell.comfort.lowReach
    }

    Binding {
        property: "reachHeight"
        target: Theme
        value: root.reachMillimetres * Theme.pixelsPerMillimetre
    }

    Binding {
        property: "patience"
        target: Theme
        value: root.shell.comfort.patience
    }

    Connections {
        target: root.shell

        function onScreenChanged(): void {
            root.showScreen();
        }
    }

    // Every screen that has the button says so; none needs to know who answers.
    Connections {
        ignoreUnknownSignals: true
        target: stage.screen

        function onComfort(): void {
            root.shell.comfort.show();
        }
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.shell.rightToLeft

        GirihBand {
            ground: "sand"
            height: root.lowered
            tile: Theme.mm(26)
            visible: height > 0 && Theme.ornamented
            width: parent.width
        }

        Stage {
            id: stage

            anchors.fill: parent
            anchors.topMargin: root.lowered + root.told
            fadeMilliseconds: root.shell.somebodyIsHere ? Theme.motionFast : 0
            rightToLeft: root.shell.rightToLeft
        }

        PracticeRibbon {
            id: ribbon

            height: root.shell.practice ? implicitHeight : 0
            objectName: "practiceRibbon"
            visible: root.shell.practice
            width: parent.width
            y: root.lowered
        }

        CallRibbon {
            id: callRibbon

            anchors.top: ribbon.bottom
            call: root.shell.help.call
            height: visible ? implicitHeight : 0
            objectName: "callRibbon"
            visible: root.shell.help.call.on_ribbon
            width: parent.width

            onOpened: root.shell.showCall()
        }

        NoticeBar {
            id: noticeBar

            anchors.top: callRibbon.bottom
            height: visible ? implicitHeight : 0
            objectName: "noticeBar"
            text: root.shell.noticeText
            title: root.shell.noticeTitle
            visible: title !== ""
            width: parent.width

            onDismissed: root.shell.dismissNotice()
        }

        HelpSheet {
            anchors.fill: parent
            objectName: "helpSheet"
            viewModel: root.shell.help
            visible: root.shell.helpOpen

            onDismissed: root.shell.closeHelp()
        }

        ComfortSheet {
            anchors.fill: parent
            listening: root.shell.listening
            objectName: "comfortSheet"
            viewModel: root.shell.comfort
            visible: root.shell.comfort.open

            onDismissed: root.shell.comfort.hide()
        }

        IdleWarning {
            anchors.fill: parent
            objectName: "idleWarning"
            viewModel: root.shell.idleWarning
        }

        // Black for who listens and wants nobody to read along; a touch shows the screen again, and does nothing else.
        Rectangle {
            Accessible.ignored: true
            anchors.fill: parent
            color: "#000000"
            objectName: "blank"
            visible: root.shell.listening.blank

            MouseArea {
                anchors.fill: parent

                onPressed: root.shell.listening.show()
            }
        }

        // Any press anywhere is a sign of life. It lies on top but grabs nothing: what lies under it gets the press too.
        Item {
            anchors.fill: parent

            PointHandler {
                onActiveChanged: {
                    if (active)
                        root.shell.touched();
                }
            }
        }
    }
}
