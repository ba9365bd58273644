pragma ComponentBehavior: Bound

import QtQuick
import Pishkhan
import Pishkhan.Controls

// One key. It answers its own touch points, so two thumbs never lose a letter; the sensitive area reaches half-way
// to the neighbours. Fires on release within a tolerance; the repeating key fires on press and while held.
Item {
    id: root

    property string accessibleName: label
    property string iconName
    property string label
    property bool checkable: false
    property bool lit: false
    property bool repeats: false
    property bool strong: false

    readonly property bool held: area.count > 0

    signal fired

    // What the keys of a tactile pad do.
    function activate(): void {
        root.fired();
    }

    activeFocusOnTab: enabled

    Accessible.focusable: true
    Accessible.checkable: checkable
    Accessible.checked: checkable && lit
    Accessible.ignored: !enabled
    Accessible.name: accessibleName
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.fired()

    Rectangle {
        anchors.fill: parent
        border.color: root.held || root.strong || root.lit ? Theme.primary : Theme.outline
        border.width: root.held ? Theme.strokeWidth * 2 : root.strong || root.lit ? Theme.strokeWidth : Theme.hairline
        color: root.held || root.lit ? Theme.accentSoft : root.strong ? Theme.primarySoft : Theme.surface
        radius: Theme.radius * 0.8
    }

    Text {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: font.pixelSize * Theme.labelShift
        color: root.strong ? Theme.primary : Theme.ink
        font.bold: true
        font.family: Theme.fontFamily
        font.pixelSize: Math.min(root.label.length > 2 ? Theme.textBody : Theme.textHeading, root.height * 0.6)
        fontSizeMode: Text.HorizontalFit
        height: root.height
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.label
        textFormat: Text.PlainText
        visible: root.iconName === ""
        width: root.width - Theme.gap1
    }

    Icon {
        anchors.centerIn: parent
        color: root.strong ? Theme.primary : Theme.ink
        name: root.iconName
        size: Math.min(Theme.iconSize * 1.2, root.height * 0.7)
        visible: name !== ""
    }

    FocusRing {
        target: root
    }

    MultiPointTouchArea {
        id: area

        readonly property real tolerance: Theme.mm(4)
        property int count: 0

        anchors.fill: parent
        anchors.margins: -Theme.targetGap / 2
        maximumTouchPoints: 5

        onCanceled: touchPoints => area.count = Math.max(0, area.count - touchPoints.length)
        onPressed: touchPoints => {
            area.count += touchPoints.length;
            if (root.repeats)
                root.fired();
        }
        onReleased: touchPoints => {
            area.count = Math.max(0, area.count - touchPoints.length);
            if (root.repeats)
                return;
            for (const point of touchPoints)
                if (point.x >= -tolerance && point.y >= -tolerance && point.x <= width + tolerance && point.y <= height + tolerance)
                    root.fired();
        }
    }

    Timer {
        interval: repeatDelay.running ? 500 : 90
        repeat: true
        running: root.repeats && root.held && !repeatDelay.running

        onTriggered: root.fired()
    }

    Timer {
        id: repeatDelay

        interval: 500
        running: root.repeats && root.held
    }
}
