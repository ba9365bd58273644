"""A paper as a PDF of A4 pages: the same blocks on a wider sheet, as text and lines and not as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.contract.language import Language
from kiosk.printing.document import Checked, PaperDocument, Section
from ui import formatting
from ui.paper.blocks import piece
from ui.paper.piece import Piece
from ui.paper.sheet import LabelWording, Sheet, Size
from ui.paper.text import one_line

DPI = 300
_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 18.0  # millimetres
_FOOT = 8.0  # for the number of the page


def save_pdf(document: PaperDocument, path: Path, *, labels: LabelWording, title: str) -> None:
    """Write `document` to `path`. OSError when that fails, QrTooLargeError as for `render`."""
    sheet = a4(document, labels)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("Pishkhan")
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), upright, margins, unit))
    painter = QPainter(writer)
    try:
        laid = pages(document, sheet)
        for number, page in enumerate(laid, start=1):
            if number > 1:
                writer.newPage()
            draw(painter, page)
            if len(laid) > 1:
                _page_number(painter, number, len(laid), sheet)
    finally:
        painter.end()
    path.write_bytes(buffer.data().data())


def a4(document: PaperDocument, labels: LabelWording) -> Sheet:
    """The sheet between the margins of an A4 page."""
    return Sheet(document.language, round((_WIDTH - 2 * _MARGIN) * DPI / 25.4), DPI, labels)


def pages(document: PaperDocument, sheet: Sheet) -> list[list[Piece]]:
    """The pieces of each page. No piece is broken, and no heading is the last one of its page."""
    room = round((_HEIGHT - 2 * _MARGIN) * DPI / 25.4) - sheet.millimetres(_FOOT)
    laid: list[list[Piece]] = [[]]
    used, heading = 0, False
    for block in document.blocks:
        part = piece(block, sheet)
        if laid[-1] and used + part.space + part.height > room:
            carried = [laid[-1].pop()] if heading and len(laid[-1]) > 1 else []
            laid.append(carried)
            used = sum(p.space + p.height for p in carried)
        laid[-1].append(part)
        used += part.space + part.height
        heading = isinstance(block, Section) or (isinstance(block, Checked) and block.strong)
    return laid


def draw(painter: QPainter, page: Sequence[Piece]) -> None:
    """Draw one page from the top."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    y = 0
    for part in page:
        y += part.space
        part.paint(painter, y)
        y += part.height


def _page_number(painter: QPainter, number: int, count: int, sheet: Sheet) -> None:
    form = "صفحهٔ {} از {}" if sheet.language is Language.FA else "Page {} of {}"
    shown = [formatting.number(value, sheet.language) for value in (number, count)]
    box = one_line(form.format(*shown), sheet.font(Size.SMALL), right_to_left=sheet.right_to_left)
    bottom = round((_HEIGHT - 2 * _MARGIN) * DPI / 25.4)
    box.draw(painter, (sheet.dots - box.width) / 2, bottom - box.height)
