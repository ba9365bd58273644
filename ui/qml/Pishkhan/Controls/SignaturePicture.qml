import QtQuick
import QtQuick.Shapes
import Pishkhan

// A signature, at any size: strokes on a pad of 10000 x 4000 units.
Item {
    id: root

    property color color: Theme.ink
    property string path
    property real weight: Theme.mm(1.1)

    implicitHeight: width * 0.4
    implicitWidth: Theme.mm(60)

    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(root.width / 10000, root.height / 4000)
            strokeColor: root.path === "" ? "transparent" : root.color
            strokeWidth: root.weight

            PathSvg {
                path: root.path === "" ? "M0 0" : root.path
            }
        }
    }
}
