import QtQuick
import QtQuick.Shapes
import Pishkhan

// The star-and-cross girih of Khorasan tilework: eight-pointed stars that touch at their points leave crosses between.
Item {
    id: root

    property color lineColour: Theme.turquoise
    property real tile: Theme.mm(16)
    property real weight: Theme.hairline * 1.5
    // A smaller star inside every star, as the tile makers nest them.
    property bool nested: true

    function star(x: real, y: real, radius: real): string {
        const points = [];
        for (let corner = 0; corner < 16; ++corner) {
            const reach = corner % 2 ? radius * 0.7654 : radius;
            const angle = corner * Math.PI / 8;
            points.push((x + reach * Math.cos(angle)).toFixed(1) + " " + (y + reach * Math.sin(angle)).toFixed(1));
        }
        return "M" + points.join(" L") + " Z";
    }

    function pattern(width: real, height: real, tile: real, nested: bool): string {
        const parts = [];
        for (let y = height / 2 % tile - tile; y <= height + tile / 2; y += tile)
            for (let x = width / 2 % tile - tile; x <= width + tile / 2; x += tile) {
                parts.push(root.star(x, y, tile / 2));
                if (nested)
                    parts.push(root.star(x, y, tile * 0.27));
            }
        return parts.join(" ");
    }

    Accessible.ignored: true
    clip: true
    implicitHeight: tile

    Shape {
        anchors.fill: parent
        antialiasing: true
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            joinStyle: ShapePath.MiterJoin
            strokeColor: root.lineColour
            strokeWidth: root.weight

            PathSvg {
                path: root.pattern(root.width, root.height, root.tile, root.nested)
            }
        }
    }
}
