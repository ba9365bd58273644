import QtQuick
import Pishkhan

// The fingers on a pad. Lines never jump from one finger to the other, and a palm that rests beside the writing finger
// leaves no mark. A mouse draws too.
MultiPointTouchArea {
    id: root

    // Strokes that are being drawn, by finger: flat points in units, and how far they have come.
    property var strokes: ({})
    property string path
    readonly property bool living: path !== ""
    readonly property real unit: width > 0 ? 10000 / width : 0
    // What moves less than this beside another finger only rests, in units.
    readonly property real resting: Theme.mm(5) * unit

    signal drawn(stroke: var)

    function begin(points: var): void {
        for (const point of points) {
            root.strokes[point.pointId] = {
                "points": [point.x * root.unit, point.y * root.unit],
                "reach": 0,
                "company": false
            };
        }
        if (Object.keys(root.strokes).length > 1)
            for (const id in root.strokes)
                root.strokes[id].company = true;
        root.show();
    }

    function go(points: var): void {
        for (const point of points) {
            const stroke = root.strokes[point.pointId];
            if (stroke) {
                const x = point.x * root.unit;
                const y = point.y * root.unit;
                stroke.points.push(x, y);
                stroke.reach = Math.max(stroke.reach, Math.hypot(x - stroke.points[0], y - stroke.points[1]));
            }
        }
        root.show();
    }

    function finish(points: var): void {
        root.go(points);
        const done = [];
        for (const point of points) {
            const stroke = root.strokes[point.pointId];
            if (stroke && !root.rests(stroke))
                done.push(stroke.points);
            delete root.strokes[point.pointId];
        }
        for (const stroke of done)
            root.drawn(stroke);
        root.show();
    }

    function rests(stroke: var): bool {
        return stroke.company && stroke.reach < root.resting;
    }

    function show(): void {
        let shown = "";
        for (const id in root.strokes) {
            const stroke = root.strokes[id];
            if (root.rests(stroke))
                continue;
            shown += `M${stroke.points[0]} ${stroke.points[1]} h0.01 `;
            for (let i = 2; i < stroke.points.length; i += 2)
                shown += `L${stroke.points[i]} ${stroke.points[i + 1]} `;
        }
        root.path = shown;
    }

    maximumTouchPoints: 20
    minimumTouchPoints: 1

    onCanceled: points => root.finish(points)
    onPressed: points => root.begin(points)
    onReleased: points => root.finish(points)
    onUpdated: points => root.go(points)
}
