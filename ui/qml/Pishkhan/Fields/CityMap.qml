pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Pishkhan
import Pishkhan.Controls

// A sketch of the city, north up, in any language the same way round. Shows the part `view` of it; see `citymap.py`.
Item {
    id: root

    property string district
    required property var map
    property real markX: -1
    property real markY: -1
    // Landmarks are written where there is room for them.
    property bool near: false
    required property var view

    // Large letters would write the names over each other; the numbers stay.
    readonly property bool roomForNames: unit * 1400 > Theme.textCaption * 3.9
    // As large as the districts allow.
    readonly property real figure: Math.min(Theme.textBody, unit * 560)
    readonly property real unit: Math.min(width / view.width, height / view.height)
    readonly property real offsetX: (width - view.width * unit) / 2 - view.x * unit
    readonly property real offsetY: (height - view.height * unit) / 2 - view.y * unit

    signal touched(x: real, y: real)

    Accessible.name: qsTr("Map of the city, north at the top")
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    clip: true
    // The software renderer draws a Shape that lies wholly outside a clip as if there were none; a layer cuts it off.
    layer.enabled: near && GraphicsInfo.api === GraphicsInfo.Software

    Rectangle {
        anchors.fill: parent
        color: Theme.surfaceSunken
    }

    Repeater {
        model: root.map.districts ?? []

        Shape {
            id: area

            required property var modelData
            readonly property bool chosen: modelData.value === root.district

            objectName: "district-" + modelData.value
            preferredRendererType: Shape.CurveRenderer
            x: root.offsetX
            y: root.offsetY

            ShapePath {
                fillColor: area.chosen ? Theme.primarySoft : Theme.surface
                joinStyle: ShapePath.RoundJoin
                scale: Qt.size(root.unit, root.unit)
                strokeColor: Theme.outline
                strokeWidth: Theme.strokeWidth

                PathSvg {
                    path: area.modelData.path
                }
            }
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        x: root.offsetX
        y: root.offsetY

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.unit, root.unit)
            strokeColor: Theme.ornamented ? Theme.accent : Theme.outline
            strokeWidth: Theme.strokeWidth * (root.near ? 2 : 1)

            PathSvg {
                path: root.map.roads ?? "M0 0"
            }
        }
    }

    Repeater {
        model: root.near ? [] : root.map.districts ?? []

        MapLabel {
            required property var modelData

            figure: root.figure
            name: root.roomForNames && modelData.number !== "" ? modelData.name : ""
            title: modelData.number === "" ? modelData.name : modelData.number
            x: root.offsetX + modelData.x * root.unit - width / 2
            y: root.offsetY + modelData.y * root.unit - height / 2
        }
    }

    Repeater {
        model: root.near ? root.map.landmarks ?? [] : []

        MapLabel {
            required property var modelData

            iconName: modelData.icon
            name: modelData.name
            x: root.offsetX + modelData.x * root.unit - width / 2
            y: root.offsetY + modelData.y * root.unit - iconHeight / 2
        }
    }

    // The tip of the pin is the place.
    Icon {
        color: Theme.danger
        name: "location"
        objectName: "pin"
        size: Theme.mm(16)
        visible: root.markX >= 0
        weight: 2.6
        x: root.offsetX + root.markX * root.unit - size / 2
        y: root.offsetY + root.markY * root.unit - size * 21.3 / 24
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.outline
        border.width: Theme.hairline
        color: "transparent"
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: point => root.touched((point.position.x - root.offsetX) / root.unit, (point.position.y - root.offsetY) / root.unit)
    }
}
