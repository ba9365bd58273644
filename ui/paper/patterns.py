"""What a test page shows of a print head: rulers, every dot alone and all together. Drawn in whole dots."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QFont, QPainter

from kiosk.contract.language import Language
from ui import fonts
from ui.paper.piece import Piece
from ui.paper.sheet import Sheet
from ui.paper.text import Align, lay_out, one_line

_BLACK = Qt.GlobalColor.black
_POINTS = 10.0
_DOT_STEP = 100
#: Each dot of the head prints alone once in so many rows: slanting lines, in which a dead dot leaves a gap.
_SLANT = 16


def ruler(sheet: Sheet) -> Piece:
    """Millimetres above the line and dots below it. Left to right in any language: it measures the head."""
    tick, text = sheet.millimetres(4), _line_height(sheet)
    middle = text + tick

    def paint(painter: QPainter, y: int) -> None:
        painter.fillRect(0, y + middle, sheet.dots, 2, _BLACK)
        for millimetre in range(int(sheet.dots / sheet.dpi * 25.4) + 1):
            length = tick if millimetre % 10 == 0 else tick * 2 // 3 if millimetre % 5 == 0 else tick // 3
            x = min(sheet.millimetres(millimetre), sheet.dots - 2)
            painter.fillRect(x, y + middle - length, 2, length, _BLACK)
        for dot in range(0, sheet.dots, _DOT_STEP // 10):
            length = tick if dot % _DOT_STEP == 0 else tick // 3
            painter.fillRect(dot, y + middle + 2, 1, length, _BLACK)
        painter.fillRect(sheet.dots - 1, y + middle + 2, 1, tick, _BLACK)
        _numbers(painter, y, sheet, _millimetre_marks(sheet))
        _numbers(painter, y + middle + 2 + tick, sheet, _dot_marks(sheet))

    return Piece(2 * (text + tick) + 2, sheet.millimetres(2), paint)


def pattern(sheet: Sheet) -> Piece:
    """From top to bottom: all dots together, each one alone, fields of one, two and four dots' fineness."""
    bar, slants, field = sheet.millimetres(2), sheet.millimetres(6), sheet.millimetres(8)
    gap = sheet.millimetres(1.5)
    height = bar + gap + slants + gap + field + gap + bar

    def paint(painter: QPainter, y: int) -> None:
        top = y
        painter.fillRect(0, y, sheet.dots, bar, _BLACK)
        y += bar + gap
        _slanting_lines(painter, y, slants, sheet)
        y += slants + gap
        _fields(painter, y, field, sheet)
        y += field + gap
        painter.fillRect(sheet.margin, y, sheet.width, bar, _BLACK)
        _edges(painter, top + bar + gap, height - 2 * (bar + gap), sheet)

    return Piece(height, sheet.millimetres(2), paint)


def sample(name: str, text: str, language: Language, sheet: Sheet) -> Piece:
    """A line in `language` below its name, in its own direction and at the size of receipts."""
    own = sheet.in_language(language)
    heading = lay_out(name, fonts.font(language, own.pixels(_POINTS)), own.width, right_to_left=own.right_to_left)
    font = fonts.font(language, own.pixels(10.5), QFont.Weight.Bold)
    line = lay_out(text, font, own.width, right_to_left=own.right_to_left)

    def paint(painter: QPainter, y: int) -> None:
        heading.draw(painter, sheet.margin, y)
        line.draw(painter, sheet.margin, y + heading.height)

    return Piece(heading.height + line.height, sheet.millimetres(0.5), paint)


def _slanting_lines(painter: QPainter, y: int, height: int, sheet: Sheet) -> None:
    for row in range(height):
        for x in range(row % _SLANT, sheet.dots, _SLANT):
            painter.fillRect(x, y + row, 1, 1, _BLACK)


def _fields(painter: QPainter, y: int, height: int, sheet: Sheet) -> None:
    """Four fields within the edges' own millimetres: fine and coarse boards, lines along and across."""
    inset = sheet.millimetres(5)
    gap = sheet.millimetres(1.5)
    width = (sheet.dots - 2 * inset - 3 * gap) // 4
    boxes = [QRect(inset + number * (width + gap), y, width, height) for number in range(4)]
    painter.fillRect(boxes[0], QBrush(Qt.BrushStyle.Dense4Pattern))
    for box, across in ((boxes[1], False), (boxes[2], True)):
        for offset in range(0, box.height() if across else box.width(), 4):
            stripe = (box.x(), box.y() + offset, box.width(), 2) if across else (box.x() + offset, y, 2, height)
            painter.fillRect(*stripe, _BLACK)
    side = 8
    for row in range(0, height - side + 1, side):
        for column in range(0, width - side + 1, 2 * side):
            shift = side if row // side % 2 else 0
            if column + shift + side <= width:
                painter.fillRect(boxes[3].x() + column + shift, y + row, side, side, _BLACK)


def _edges(painter: QPainter, y: int, height: int, sheet: Sheet) -> None:
    """Millimetres downwards along the first and the last dot: does the paper feed as far as it should?"""
    for x in (0, sheet.dots - 2):
        painter.fillRect(x, y, 2, height, _BLACK)
    for millimetre in range(int(height / sheet.dpi * 25.4) + 1):
        length = sheet.millimetres(3.5 if millimetre % 10 == 0 else 2.5 if millimetre % 5 == 0 else 1.2)
        row = y + sheet.millimetres(millimetre)
        painter.fillRect(0, row, length, 2, _BLACK)
        painter.fillRect(sheet.dots - length, row, length, 2, _BLACK)


def _millimetre_marks(sheet: Sheet) -> list[tuple[int, str]]:
    marks = [(sheet.millimetres(mm), str(mm)) for mm in range(0, int(sheet.dots / sheet.dpi * 25.4) + 1, 10)]
    return [*marks[:-1], (marks[-1][0], f"{marks[-1][1]} mm")]


def _dot_marks(sheet: Sheet) -> list[tuple[int, str]]:
    return [*((dot, str(dot)) for dot in range(0, sheet.dots, _DOT_STEP)), (sheet.dots - 1, str(sheet.dots))]


def _numbers(painter: QPainter, y: int, sheet: Sheet, marks: list[tuple[int, str]]) -> None:
    """The last one stands in any case; whatever would touch its neighbour on the right is left out."""
    font = fonts.font(Language.EN, sheet.pixels(_POINTS), QFont.Weight.Medium)
    end = float(sheet.dots)
    for x, text in reversed(marks):
        box = one_line(text, font, right_to_left=False)
        left = max(0.0, min(x - box.width / 2, sheet.dots - box.width))
        if left + box.width <= end:
            box.draw(painter, left, y)
            end = left - sheet.millimetres(1)


def _line_height(sheet: Sheet) -> int:
    font = fonts.font(Language.EN, sheet.pixels(_POINTS), QFont.Weight.Medium)
    return lay_out("0", font, sheet.width, right_to_left=False, align=Align.CENTRE).height
