"""Lists that were gone through: a box with a mark before each item, and a line to sign on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from kiosk.printing.document import CheckMark
from ui.paper import ornaments
from ui.paper.piece import Piece
from ui.paper.sheet import Sheet, Size
from ui.paper.text import lay_out

_BLACK, _WHITE = Qt.GlobalColor.black, Qt.GlobalColor.white


def checked(mark: CheckMark, text: str, notes: tuple[str, ...], *, strong: bool, sheet: Sheet) -> Piece:
    """The box at the reading start, the words beside it, the notes below these."""
    side, gap = sheet.millimetres(3.2), sheet.millimetres(1.6)
    stands_out = strong or bool(notes)
    font = sheet.font(Size.HEADING if strong else Size.BODY, QFont.Weight.Bold if stands_out else QFont.Weight.Medium)
    width = sheet.width - side - gap
    box = lay_out(text, font, width, right_to_left=sheet.right_to_left)
    below = [lay_out(note, sheet.font(Size.SMALL), width, right_to_left=sheet.right_to_left) for note in notes]
    first_line = box.height / box.lines

    def paint(painter: QPainter, y: int) -> None:
        frame = QRectF(round(sheet.start(side)), round(y + (first_line - side) / 2), side, side)
        _box(painter, mark, frame, sheet)
        for lines in (box, *below):
            lines.draw(painter, sheet.end(width), y)
            y += lines.height

    height = sum(lines.height for lines in (box, *below))
    return Piece(height, sheet.millimetres(2.2 if stands_out else 0.6), paint)


def signature(text: str, sheet: Sheet) -> Piece:
    """The words, and a line after them."""
    box = lay_out(text, sheet.font(Size.SMALL), sheet.width, right_to_left=sheet.right_to_left)
    gap = sheet.millimetres(2)
    room = sheet.width - box.ink_width - gap
    below = room < sheet.millimetres(30)
    height = box.height + (sheet.millimetres(9) if below else 0)

    def paint(painter: QPainter, y: int) -> None:
        box.draw(painter, sheet.margin, y)
        line = y + height - sheet.millimetres(1)
        length = sheet.width if below else room
        ornaments.dotted_rule(painter, round(sheet.end(length)), line, round(length), dot=2, pitch=6)

    return Piece(height, sheet.millimetres(8), paint)


def _box(painter: QPainter, mark: CheckMark, frame: QRectF, sheet: Sheet) -> None:
    stroke = max(2, sheet.millimetres(0.35))
    half = stroke / 2
    bad = mark is CheckMark.BAD
    painter.setPen(QPen(_BLACK, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(_BLACK if bad else Qt.BrushStyle.NoBrush)
    if mark is CheckMark.LEFT_OUT:
        _stroke(painter, frame, stroke, (0.2, 0.5), (0.8, 0.5))
        return
    painter.drawRect(frame.adjusted(half, half, -half, -half))
    painter.setPen(QPen(_WHITE if bad else _BLACK, stroke * 1.2))
    match mark:
        case CheckMark.GOOD:
            _stroke(painter, frame, stroke * 1.3, (0.24, 0.52), (0.44, 0.72), (0.78, 0.28))
        case CheckMark.POOR:
            _stroke(painter, frame, stroke * 1.3, (0.5, 0.24), (0.5, 0.56))
            dot = stroke * 1.3
            centre = frame.center().x()
            painter.fillRect(QRectF(centre - dot / 2, frame.top() + frame.height() * 0.72 - dot / 2, dot, dot), _BLACK)
        case CheckMark.BAD:
            _stroke(painter, frame, stroke * 1.3, (0.28, 0.28), (0.72, 0.72), colour=_WHITE)
            _stroke(painter, frame, stroke * 1.3, (0.72, 0.28), (0.28, 0.72), colour=_WHITE)
        case CheckMark.NOW:
            inset = frame.width() * 0.28
            painter.fillRect(frame.adjusted(inset, inset, -inset, -inset), _BLACK)
        case CheckMark.BY_HAND:
            return


def _stroke(
    painter: QPainter,
    frame: QRectF,
    thickness: float,
    *points: tuple[float, float],
    colour: Qt.GlobalColor = _BLACK,
) -> None:
    """A line through points that are given as parts of the frame."""
    painter.setPen(QPen(colour, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
    painter.drawPolyline(
        QPolygonF([QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()) for x, y in points])
    )
