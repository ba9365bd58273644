"""QR codes in whole dots (ISO/IEC 18004), error correction level M, with the quiet zone of 4 modules around."""

from __future__ import annotations

from dataclasses import dataclass

import segno
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

QUIET_ZONE = 4
#: Fewer dots per module and phones begin to fail on worn print heads.
LEAST_MODULE = 4
_LARGEST_MODULE = 6
#: Weighing the eight masks takes most of the time of a large symbol, and a long text here ends in a signature, which
#: is as random under one mask as under another. Readers take any mask; short texts still get the best one.
_MASK, _LONG = 2, 100
_SHADES = bytes([255]) + bytes(255)  # a module is 0 (white) or 1 (black)


class QrTooLargeError(ValueError):
    """The data needs more modules than the paper has room for."""


@dataclass(frozen=True)
class QrPicture:
    """A QR code whose modules are `module` dots wide; `side` counts the quiet zone."""

    rows: tuple[bytes, ...]
    module: int

    @property
    def side(self) -> int:
        """Width and height in dots."""
        return (len(self.rows) + 2 * QUIET_ZONE) * self.module

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Draw with the upper left corner of the quiet zone at (x, y)."""
        modules = len(self.rows)
        grey = b"".join(self.rows).translate(_SHADES)
        image = QImage(grey, modules, modules, modules, QImage.Format.Format_Grayscale8)
        offset, size = QUIET_ZONE * self.module, modules * self.module
        painter.drawImage(QRect(x + offset, y + offset, size, size), image)


def encode(data: str, preferred: float, available: int) -> QrPicture:
    """A code about `preferred` dots wide, and never wider than `available`. QrTooLargeError if there is no room."""
    mask = _MASK if len(data) > _LONG else None
    symbol = segno.make(data, error="m", micro=False, boost_error=False, mask=mask)
    rows = tuple(bytes(row) for row in symbol.matrix)
    modules = len(rows) + 2 * QUIET_ZONE
    module = max(LEAST_MODULE, min(_LARGEST_MODULE, int(preferred // modules)))
    if modules * module > available:
        raise QrTooLargeError(f"{modules} modules of {module} dots are wider than {available} dots")
    return QrPicture(rows, module)
