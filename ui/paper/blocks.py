"""How each block of a document is set. A block becomes a piece that knows its height and how to draw itself."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from kiosk.contract.language import Language
from kiosk.printing.document import (
    BigCode,
    Block,
    Checked,
    Drawing,
    Framed,
    Label,
    Letterhead,
    Mark,
    Paragraph,
    Qr,
    Row,
    Ruler,
    Sample,
    Section,
    Separator,
    SignatureLine,
    StaffLine,
    TestPattern,
    Title,
)
from ui import fonts, formatting
from ui.paper import checks, drawings, ornaments, patterns, qr, rows, values
from ui.paper.piece import Piece
from ui.paper.sheet import Sheet, Size
from ui.paper.text import Align, TextBox, balanced, lay_out

_BOLD = QFont.Weight.Bold


def piece(block: Block, sheet: Sheet) -> Piece:
    """The piece that `block` becomes on `sheet`. QrTooLargeError for a QR code that has no room."""
    match block:
        case Letterhead():
            return _letterhead(sheet)
        case Title():
            return _title(values.words(block.words, sheet), sheet)
        case Mark():
            return _mark(values.words(block.words, sheet), block.at, sheet)
        case BigCode():
            return _big_code(values.words(block.label, sheet), block.code, sheet)
        case Section():
            return _section(values.words(block.words, sheet), sheet)
        case Row():
            return rows.row(values.words(block.label, sheet), values.value(block.value, sheet), sheet)
        case Paragraph():
            return _paragraph(values.words(block.words, sheet), sheet)
        case Framed() | Drawing() | Qr():
            return _set_apart(block, sheet)
        case Separator():
            return Piece(2, sheet.millimetres(2), lambda p, y: ornaments.rule(p, sheet.margin, y, sheet.width))
        case StaffLine():
            return _staff_line(block, sheet)
        case Ruler() | TestPattern() | Sample() | Checked() | SignatureLine():
            return _for_staff(block, sheet)
        case _:
            assert_never(block)


def _set_apart(block: Framed | Drawing | Qr, sheet: Sheet) -> Piece:
    match block:
        case Framed():
            return _framed(values.words(block.words, sheet), sheet)
        case Drawing():
            return drawings.drawing(block, sheet)
        case Qr():
            return _qr(block.data, values.words(block.caption, sheet), sheet)


def _for_staff(block: Ruler | TestPattern | Sample | Checked | SignatureLine, sheet: Sheet) -> Piece:
    match block:
        case Ruler():
            return patterns.ruler(sheet)
        case TestPattern():
            return patterns.pattern(sheet)
        case Sample(language, name, text):
            return patterns.sample(name, text, language, sheet)
        case Checked(mark, item, strong, notes):
            below = tuple(values.words(note, sheet) for note in notes)
            return checks.checked(mark, values.words(item, sheet), below, strong=strong, sheet=sheet)
        case SignatureLine():
            return checks.signature(values.words(block.words, sheet), sheet)


def _start(text: str, font: QFont, width: float, sheet: Sheet) -> TextBox:
    return lay_out(text, font, width, right_to_left=sheet.right_to_left)


def _centred(text: str, font: QFont, sheet: Sheet, *, inset: int = 0) -> TextBox:
    return balanced(text, font, sheet.width - 2 * inset, right_to_left=sheet.right_to_left)


def _title(text: str, sheet: Sheet) -> Piece:
    box = _centred(text, sheet.font(Size.TITLE, _BOLD), sheet)
    return Piece(box.height, sheet.millimetres(1.5), lambda p, y: _draw_centred(p, box, y, sheet))


def _paragraph(text: str, sheet: Sheet) -> Piece:
    box = _start(text, sheet.font(Size.BODY), sheet.width, sheet)
    return Piece(box.height, sheet.millimetres(1), lambda p, y: box.draw(p, sheet.margin, y))


def _framed(text: str, sheet: Sheet) -> Piece:
    padding = sheet.millimetres(1.6)
    box = _start(text, sheet.font(Size.BODY, _BOLD), sheet.width - 2 * padding, sheet)
    height = box.height + 2 * padding

    def paint(painter: QPainter, y: int) -> None:
        ornaments.frame(painter, QRectF(sheet.margin, y, sheet.width, height), 2)
        box.draw(painter, sheet.margin + padding, y + padding)

    return Piece(height + 2, sheet.millimetres(2), paint)


def _letterhead(sheet: Sheet) -> Piece:
    name = _centred(sheet.labels(Label.CITY, sheet.language), sheet.font(Size.NAME), sheet)
    star, gap = sheet.millimetres(11), sheet.millimetres(2)
    arm = (sheet.width - star) / 2 - gap

    def paint(painter: QPainter, y: int) -> None:
        ornaments.emblem(painter, QPointF(sheet.dots / 2, y + star / 2), star)
        for x in (sheet.margin, sheet.dots - sheet.margin - arm):
            ornaments.rule(painter, x, y + star // 2 - 4, arm, 2)
            ornaments.rule(painter, x, y + star // 2 + 2, arm, 2)
        _draw_centred(painter, name, y + star + gap // 2, sheet)

    return Piece(star + gap // 2 + name.height, 0, paint)


def _mark(text: str, at: datetime | None, sheet: Sheet) -> Piece:
    padding, inset = sheet.millimetres(2.2), sheet.millimetres(1.2)
    large = _centred(text, sheet.font(Size.MARK, _BOLD), sheet, inset=padding)
    boxes = [large if large.lines == 1 else _centred(text, sheet.font(Size.HEADING, _BOLD), sheet, inset=padding)]
    if at is not None:
        boxes += _printed_at(formatting.moment(at, sheet.language), sheet, padding)
    height = sum(box.height for box in boxes) + 2 * padding

    def paint(painter: QPainter, y: int) -> None:
        outline = QRectF(sheet.margin, y, sheet.width, height)
        ornaments.frame(painter, outline, sheet.millimetres(0.7))
        ornaments.frame(painter, outline.adjusted(inset, inset, -inset, -inset), 1)
        top = y + padding
        for box in boxes:
            _draw_centred(painter, box, top, sheet)
            top += box.height

    return Piece(height + sheet.millimetres(0.6), sheet.millimetres(2), paint)


def _printed_at(moment: str, sheet: Sheet, padding: int) -> list[TextBox]:
    """On one line with its label, or on a line of its own: a date is not torn apart where that can be helped."""
    label, font = sheet.labels(Label.PRINTED_AT, sheet.language), sheet.font(Size.SMALL)
    together = _centred(f"{label}: {moment}", font, sheet, inset=padding)
    alone = _centred(moment, font, sheet, inset=padding)
    if together.lines == 1 or alone.lines > 1:
        return [together]
    return [_centred(label, font, sheet, inset=padding), alone]


def _big_code(label: str, code: str, sheet: Sheet) -> Piece:
    heading = _centred(label, sheet.font(Size.BODY), sheet)
    box = _fitted_code(code, sheet)
    padding, thickness = sheet.millimetres(1), 3
    band = heading.height + box.height + 2 * padding

    def paint(painter: QPainter, y: int) -> None:
        ornaments.rule(painter, sheet.margin, y, sheet.width, thickness)
        _draw_centred(painter, heading, y + padding, sheet)
        _draw_centred(painter, box, y + padding + heading.height, sheet)
        ornaments.rule(painter, sheet.margin, y + band - thickness, sheet.width, thickness)

    return Piece(band + sheet.millimetres(1), sheet.millimetres(2), paint)


def _fitted_code(code: str, sheet: Sheet) -> TextBox:
    """The code on one line, as large as fits between 14 and 28 points; a longer one is broken at 14 points."""
    plain = sheet.in_language(Language.EN)
    for points in (28, 26, 24, 22, 20, 18, 16, 14):
        font = fonts.font(Language.EN, plain.pixels(points), _BOLD)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        box = lay_out(formatting.isolate_ltr(code), font, plain.width, right_to_left=False, align=Align.CENTRE)
        if box.lines == 1:
            break
    return box


def _section(text: str, sheet: Sheet) -> Piece:
    box = _start(text, sheet.font(Size.HEADING, _BOLD), sheet.width, sheet)
    gap = sheet.millimetres(1.5)
    rest = sheet.width - box.ink_width - gap

    def paint(painter: QPainter, y: int) -> None:
        box.draw(painter, sheet.margin, y)
        if box.lines == 1 and rest > gap:
            ornaments.rule(painter, sheet.end(rest), y + box.height // 2, rest, 2)

    return Piece(box.height, sheet.millimetres(1.8), paint)


def _qr(data: str, caption: str, sheet: Sheet) -> Piece:
    picture = qr.encode(data, sheet.width * (0.9 if sheet.is_narrow else 0.5), sheet.dots)
    beside = sheet.width - picture.side
    if sheet.is_narrow or beside < sheet.millimetres(22):
        below = _centred(caption, sheet.font(Size.BODY), sheet)

        def paint_above(painter: QPainter, y: int) -> None:
            picture.draw(painter, (sheet.dots - picture.side) // 2, y)
            _draw_centred(painter, below, y + picture.side, sheet)

        return Piece(picture.side + below.height, sheet.millimetres(1), paint_above)
    box = _start(caption, sheet.font(Size.BODY), beside, sheet)
    height = max(picture.side, box.height)

    def paint_beside(painter: QPainter, y: int) -> None:
        picture.draw(painter, round(sheet.end(picture.side)), y + (height - picture.side) // 2)
        box.draw(painter, sheet.start(beside), y + (height - box.height) // 2)

    return Piece(height, sheet.millimetres(1), paint_beside)


def _staff_line(line: StaffLine, sheet: Sheet) -> Piece:
    persian = sheet.in_language(Language.FA)
    boxes = [_start(text, persian.font(Size.SMALL), sheet.width, persian) for text in values.staff_lines(line, sheet)]
    padding = sheet.millimetres(1)

    def paint(painter: QPainter, y: int) -> None:
        ornaments.dotted_rule(painter, sheet.margin, y, sheet.width, dot=4, pitch=10)
        y += padding
        for box in boxes:
            box.draw(painter, sheet.margin, y)
            y += box.height

    return Piece(padding + sum(box.height for box in boxes), sheet.millimetres(1.5), paint)


def _draw_centred(painter: QPainter, box: TextBox, y: int, sheet: Sheet) -> None:
    box.draw(painter, (sheet.dots - box.width) / 2, y)
