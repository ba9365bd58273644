pragma ComponentBehavior: Bound

import QtQuick

// Where the current screen stands: mirrors it for right-to-left languages and lets it fade in.
Item {
    id: root

    property bool rightToLeft: false
    property url source
    property QtObject viewModel: null
    property int fadeMilliseconds: 0
    property alias screen: loader.item

    // Shows `source` with `viewModel`; set both first.
    function show(): void {
        fade.stop();
        loader.setSource(root.source, {
            "viewModel": root.viewModel
        });
        if (root.fadeMilliseconds > 0)
            fade.start();
        else
            loader.opacity = 1;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.rightToLeft

    Loader {
        id: loader

        anchors.fill: parent
    }

    NumberAnimation {
        id: fade

        duration: root.fadeMilliseconds
        from: 0
        property: "opacity"
        target: loader
        to: 1
    }
}
