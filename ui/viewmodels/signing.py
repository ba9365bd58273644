"""A signature as it is drawn and kept: strokes of points on a pad of 10000 x 4000 units, from its top left.

The stored form is that of `kiosk.contract.kinds`. Both axes have the same unit, so that whoever draws it again needs
to know no proportions.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

#: The pad in units.
WIDTH, HEIGHT = 10_000, 4_000
#: What the contract takes, in characters.
LONGEST = 6_000
#: Less than this, in units of all strokes together, is a slip of the finger and no signature.
_LEAST_LENGTH = 1_000
#: How far a line may be from where the finger was, in units: thinner than the pen.
_FINEST = 12.0

Point = tuple[int, int]
Stroke = tuple[Point, ...]


def strokes(typed: str) -> tuple[Stroke, ...]:
    """What is drawn so far; the other way round from `kept`."""
    return tuple(tuple(_point(p) for p in stroke.split(" ")) for stroke in typed.split(";") if stroke)


def kept(drawn: Sequence[Stroke]) -> str:
    """The form that is stored."""
    return ";".join(" ".join(f"{x},{y}" for x, y in stroke) for stroke in drawn)


def with_stroke(typed: str, xs_and_ys: Sequence[float]) -> str:
    """`typed` and one more stroke, x and y of its points by turns; coarser where it would not fit into `LONGEST`."""
    points = tuple(_on_the_pad(x, y) for x, y in zip(xs_and_ys[::2], xs_and_ys[1::2], strict=False))
    if not points:
        return typed
    drawn = (*strokes(typed), _simpler(points, _FINEST))
    tolerance = _FINEST
    while len(text := kept(drawn)) > LONGEST and tolerance < WIDTH:
        tolerance *= 2
        drawn = tuple(_simpler(stroke, tolerance) for stroke in drawn)
    return text if len(text) <= LONGEST else typed


def is_drawn(typed: str) -> bool:
    """Whether something stands there that a person may have meant as a signature."""
    return sum(math.dist(a, b) for s in strokes(typed) for a, b in itertools.pairwise(s)) >= _LEAST_LENGTH


def path(typed: str) -> str:
    """The strokes as an SVG path in units, bent from the middle of one line to the middle of the next."""
    return " ".join(_curve(stroke) for stroke in strokes(typed))


def _curve(stroke: Stroke) -> str:
    (x, y), *rest = stroke
    if not rest:
        return f"M{x} {y} h0.01"
    bends = [f"Q{bx} {by} {(bx + cx) / 2:g} {(by + cy) / 2:g}" for (bx, by), (cx, cy) in itertools.pairwise(rest)]
    return " ".join((f"M{x} {y}", *bends, f"L{rest[-1][0]} {rest[-1][1]}"))


def _point(text: str) -> Point:
    x, _, y = text.partition(",")
    return int(x), int(y)


def _on_the_pad(x: float, y: float) -> Point:
    return min(max(round(x), 0), WIDTH - 1), min(max(round(y), 0), HEIGHT - 1)


def _simpler(stroke: Stroke, tolerance: float) -> Stroke:
    """Without the points that lie within `tolerance` of the line without them (Douglas and Peucker, 1973)."""
    keep = {0, len(stroke) - 1}
    waiting = [(0, len(stroke) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        far = max(range(first + 1, last), key=lambda i: _distance(stroke[i], stroke[first], stroke[last]))
        if _distance(stroke[far], stroke[first], stroke[last]) > tolerance:
            keep.add(far)
            waiting += [(first, far), (far, last)]
    return tuple(stroke[i] for i in sorted(keep))


def _distance(point: Point, start: Point, end: Point) -> float:
    """From `point` to the line from `start` to `end`, not beyond its ends."""
    length = math.dist(start, end)
    if length == 0:
        return math.dist(point, start)
    along = ((point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1])) / length**2
    along = min(1.0, max(0.0, along))
    return math.dist(point, (start[0] + along * (end[0] - start[0]), start[1] + along * (end[1] - start[1])))
