pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// What a card or a scanned code did, where the screen itself does not say it. Goes by itself after a while.
Item {
    id: root

    property string text
    property string title

    signal dismissed

    function activate(): void {
        root.dismissed();
    }

    activeFocusOnTab: true
    implicitHeight: notice.implicitHeight

    Accessible.focusable: true

    Notice {
        id: notice

        anchors.fill: parent
        kind: "warning"
        radius: 0
        text: root.text
        title: root.title
    }

    FocusRing {
        target: root
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.dismissed()
    }

    Timer {
        interval: 12000 * Theme.patience
        running: root.visible

        onTriggered: root.dismissed()
    }
}
