import QtQuick
import QtQuick.Shapes
import Pishkhan
import "icons.js" as Icons

// A line drawing on a 24 x 24 grid in one stroke weight; any size, any colour, also on the software renderer.
Item {
    id: root

    property color color: Theme.ink
    property string name
    property real size: Theme.iconSize
    property real weight: 1.9

    readonly property bool known: path !== ""
    // A service of a partner brings its own drawing: its path data after "path:", kept inside its place.
    readonly property bool own: name.startsWith("path:")
    readonly property string path: own ? name.slice(5) : Icons.paths[name] ?? ""
    readonly property bool mirrored: Theme.rightToLeft && Icons.directional.includes(name)

    Accessible.ignored: true
    clip: own
    height: size
    implicitHeight: size
    implicitWidth: size
    width: size

    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        transform: Scale {
            origin.x: root.size / 2
            xScale: root.mirrored ? -1 : 1
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.size / 24, root.size / 24)
            strokeColor: root.color
            strokeWidth: root.weight * root.size / 24

            PathSvg {
                path: root.path
            }
        }
    }
}
