"""A label and its value: on one line if they fit, else in the way that reads best."""

from __future__ import annotations

from PySide6.QtGui import QFont, QPainter

from ui.paper import ornaments
from ui.paper.piece import Piece
from ui.paper.sheet import Sheet, Size
from ui.paper.text import Align, TextBox, lay_out, one_line
from ui.paper.values import Shown

_SPACE = 0.4  # millimetres between rows


def row(label: str, value: Shown, sheet: Sheet) -> Piece:
    """The value at the reading end of the label's line, or of several lines, or as a text below the label."""
    label_font = sheet.font(Size.SMALL, QFont.Weight.Normal)
    value_font = sheet.font(Size.BODY, QFont.Weight.Bold)
    name = one_line(label, label_font, right_to_left=sheet.right_to_left)
    whole_fits = bool(_short_lines(value, value_font, sheet))
    for lines in ((value.whole,), value.lines, () if whole_fits else value.parts):
        boxes = [one_line(line, value_font, right_to_left=sheet.right_to_left) for line in lines]
        if boxes and _fits(name, boxes[0], sheet) and all(box.width <= sheet.width for box in boxes):
            return _side_by_side(name, boxes, sheet)
    return _below(lay_out(label, label_font, sheet.width, right_to_left=sheet.right_to_left), value, value_font, sheet)


def _fits(label: TextBox, value: TextBox, sheet: Sheet) -> bool:
    return label.width + sheet.millimetres(2) + value.width <= sheet.width


def _side_by_side(label: TextBox, lines: list[TextBox], sheet: Sheet) -> Piece:
    """The label, a dotted leader and the first line; any further lines stand below the first."""
    first, gap = lines[0], sheet.millimetres(1.2)
    leader = sheet.width - label.width - first.width - 2 * gap
    leader_left = sheet.margin + gap + (first.width if sheet.right_to_left else label.width)
    with_leader = leader >= sheet.millimetres(4)

    def paint(painter: QPainter, y: int) -> None:
        label.draw(painter, sheet.start(label.width), y + (first.height - label.height) // 2)
        if with_leader:
            ornaments.dotted_rule(painter, leader_left, y + first.height * 0.66, leader, dot=2, pitch=10)
        for line in lines:
            line.draw(painter, sheet.end(line.width), y)
            y += line.height

    return Piece(sum(line.height for line in lines), sheet.millimetres(_SPACE), paint)


def _below(label: TextBox, value: Shown, font: QFont, sheet: Sheet) -> Piece:
    """Short values stay at the reading end; a text of several lines reads better from an indented start."""
    boxes = _short_lines(value, font, sheet) or _on_lines(value.parts, font, sheet)
    if not boxes:
        width = sheet.width - sheet.millimetres(3)
        boxes = [lay_out(value.whole, font, width, right_to_left=sheet.right_to_left)]

    def paint(painter: QPainter, y: int) -> None:
        label.draw(painter, sheet.margin, y)
        y += label.height
        for box in boxes:
            box.draw(painter, sheet.end(box.width), y)
            y += box.height

    return Piece(label.height + sum(box.height for box in boxes), sheet.millimetres(_SPACE), paint)


def _short_lines(value: Shown, font: QFont, sheet: Sheet) -> list[TextBox]:
    """The value, or the lines that it may fall into, each on one line; empty when one of them is too long."""
    return _on_lines((value.whole,), font, sheet) or _on_lines(value.lines, font, sheet)


def _on_lines(lines: tuple[str, ...], font: QFont, sheet: Sheet) -> list[TextBox]:
    boxes = [lay_out(line, font, sheet.width, right_to_left=sheet.right_to_left, align=Align.END) for line in lines]
    return boxes if all(box.lines == 1 for box in boxes) else []
