import QtQuick
import QtQuick.Shapes
import Pishkhan

// Seconds left as a number and as a ring that empties. Holds no clock of its own: the view model counts.
Item {
    id: root

    property int seconds: 0
    property int total: 20

    Accessible.name: qsTr("%n second(s) left", "", seconds)
    Accessible.role: Accessible.ProgressBar
    implicitHeight: Theme.mm(44)
    implicitWidth: implicitHeight

    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.line
            strokeWidth: root.width * 0.07

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width * 0.44
                radiusY: radiusX
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.primary
            strokeWidth: root.width * 0.07

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width * 0.44
                radiusY: radiusX
                startAngle: -90
                sweepAngle: root.total > 0 ? 360 * Math.max(0, Math.min(1, root.seconds / root.total)) : 0
            }
        }
    }

    BodyText {
        Accessible.ignored: true
        anchors.centerIn: parent
        font.bold: true
        font.pixelSize: Math.min(Theme.textDisplay, root.height * 0.4)
        text: Theme.digits(root.seconds)
    }
}
