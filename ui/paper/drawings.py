"""A drawing of the assets on paper, with numbers at its places. Light grounds vanish in black and white; lines stay."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from kiosk.contract.language import digits
from kiosk.places import DRAWINGS
from kiosk.printing.document import Drawing
from ui.paper.piece import Piece
from ui.paper.sheet import Sheet, Size

_DISC = 5.2  # millimetres across


def drawing(block: Drawing, sheet: Sheet) -> Piece:
    """The drawing as a square as wide as the paper. OSError when it cannot be read."""
    from PySide6.QtSvg import QSvgRenderer  # here, for most papers have none

    picture = QSvgRenderer(str(DRAWINGS / f"{block.name}.svg"))
    if not picture.isValid():
        raise OSError(f"the drawing {block.name} cannot be read")
    side = sheet.width

    def paint(painter: QPainter, y: int) -> None:
        picture.render(painter, QRectF(sheet.margin, y, side, side))
        for number, (across, down) in enumerate(block.places, 1):
            centre = QPointF(sheet.margin + side * across / 1000, y + side * down / 1000)
            _disc(painter, centre, digits(str(number), sheet.language), sheet)

    return Piece(side, sheet.millimetres(1.5), paint)


def _disc(painter: QPainter, centre: QPointF, number: str, sheet: Sheet) -> None:
    radius = sheet.millimetres(_DISC) / 2
    painter.save()
    painter.setPen(QPen(QColor("black"), 2))
    painter.setBrush(QColor("white"))
    painter.drawEllipse(centre, radius, radius)
    painter.setFont(sheet.font(Size.SMALL, QFont.Weight.Bold))
    around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, number)
    painter.restore()
