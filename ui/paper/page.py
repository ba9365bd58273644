"""A whole paper: measure every piece, then draw them below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.printing.document import PaperDocument
from ui.paper.blocks import piece
from ui.paper.piece import Piece
from ui.paper.raster import PaperRaster, pack
from ui.paper.sheet import LabelWording, Sheet

_FOOT = 3.0  # millimetres of white above the cutter


def render(document: PaperDocument, *, dots: int, dpi: int, labels: LabelWording) -> PaperRaster:
    """The picture of `document` for a printer of `dots` dots per line (a multiple of 8) at `dpi` dots per inch.

    Takes some 20 ms for a usual receipt. Call it from any thread, one document at a time in each.
    QrTooLargeError when a QR code has no room on paper of this width.
    """
    sheet = Sheet(document.language, dots, dpi, labels)
    pieces = [piece(block, sheet) for block in document.blocks]
    height = sum(p.space + p.height for p in pieces) + sheet.millimetres(_FOOT)
    image = QImage(dots, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    _draw(pieces, image)
    return pack(image)


def _draw(pieces: list[Piece], image: QImage) -> None:
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    try:
        y = 0
        for part in pieces:
            y += part.space
            part.paint(painter, y)
            y += part.height
    finally:
        painter.end()  # an image that dies under an active painter takes the process with it
