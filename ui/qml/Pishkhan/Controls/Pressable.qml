import QtQuick

// What every button is made of: fires when press and release are both inside, once per 400 ms, and says so to
// assistive technology. A long hold fires too: slow hands are not punished. Its own texts are ignored there: the button
// has a name, what is entered or chosen in it, and a note: a hint, an error.
Item {
    id: root

    property string accessibleName
    property string accessibleNote
    property string accessibleValue
    // Refuses taps without looking disabled.
    property bool armed: true
    readonly property bool pressed: tap.pressed
    // Milliseconds in which another tap is the same one.
    property int sameTap: 400

    signal activated

    function activate(): void {
        if (!root.enabled || !root.armed || guard.running)
            return;
        guard.start();
        root.activated();
    }

    activeFocusOnTab: true

    Accessible.description: [accessibleValue, accessibleNote].filter(part => part !== "").join(". ")
    Accessible.focusable: true
    Accessible.name: accessibleName
    Accessible.role: Accessible.Button
    Accessible.pressed: pressed
    Accessible.onPressAction: root.activate()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.activate()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.activate()
    Keys.onSpacePressed: event => event.isAutoRepeat || root.activate()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: root.activate()
    }

    Timer {
        id: guard

        interval: root.sameTap
    }

    FocusRing {
        target: root
    }
}
