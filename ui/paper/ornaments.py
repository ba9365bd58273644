"""Lines, frames and the emblem. All are drawn in whole dots, without grey."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

_BLACK = Qt.GlobalColor.black


def rule(painter: QPainter, x: float, y: float, width: float, thickness: int = 2) -> None:
    """A horizontal line whose upper edge is at y."""
    painter.fillRect(QRectF(round(x), round(y), round(width), thickness), _BLACK)


def dotted_rule(painter: QPainter, x: float, y: float, width: float, *, dot: int, pitch: int) -> None:
    """A line of square dots whose upper edge is at y; dots of all lines stand in the same columns."""
    first = math.ceil(x / pitch) * pitch
    for left in range(first, int(x + width) - dot + 1, pitch):
        painter.fillRect(left, round(y), dot, dot, _BLACK)


def frame(painter: QPainter, box: QRectF, thickness: int) -> None:
    """A frame inside `box`, with small cut corners."""
    half, cut = thickness / 2, thickness * 2.0
    inner = box.adjusted(half, half, -half, -half)
    left, top, right, bottom = inner.left(), inner.top(), inner.right(), inner.bottom()
    corners = [(left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut),
               (right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut)]  # fmt: skip
    painter.setPen(QPen(_BLACK, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def emblem(painter: QPainter, centre: QPointF, diameter: float) -> None:
    """The eight-point star of girih tiling: two squares, woven around a smaller star."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BLACK)
    radius = diameter / 2
    rings = (1.0, 0.87, 0.77, 0.52, 0.41)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for scale in rings:
        path.addPolygon(_star(centre, radius * scale))
        path.closeSubpath()
    painter.drawPath(path)


def _around(centre: QPointF, radius: float, turns: float) -> QPointF:
    angle = turns * math.tau
    return QPointF(centre.x() + radius * math.cos(angle), centre.y() + radius * math.sin(angle))


def _star(centre: QPointF, radius: float) -> QPolygonF:
    """The outline of two squares, one turned by 45 degrees: 16 corners, the inner ones at r cos 45 / cos 22.5."""
    inner = radius * math.cos(math.pi / 4) / math.cos(math.pi / 8)
    return QPolygonF([_around(centre, inner if corner % 2 else radius, corner / 16) for corner in range(16)])
