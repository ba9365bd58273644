"""A finished paper as packed bits, the form that ESC/POS raster commands take."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


@dataclass(frozen=True)
class PaperRaster:
    """A 1-bit picture: rows from top to bottom, most significant bit leftmost, 1 is black.

    `width` is in dots and a multiple of 8; each row is `width // 8` bytes without padding.
    """

    width: int
    height: int
    rows: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if self.width % 8 or len(self.rows) != self.width // 8 * self.height:
            raise ValueError(f"{len(self.rows)} bytes do not make {self.width} x {self.height} dots")

    def image(self) -> QImage:
        """The picture for a screen or a file: 1-bit, black on white."""
        image = QImage(self.rows, self.width, self.height, self.width // 8, QImage.Format.Format_Mono)
        image.setColorTable([0xFFFFFFFF, 0xFF000000])
        return image.copy()


def pack(image: QImage) -> PaperRaster:
    """Threshold a grey picture at half and pack it. Qt pads its rows to 32 bits; the padding is cut off."""
    mono = image.convertToFormat(
        QImage.Format.Format_Mono,
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.MonoOnly,
    )
    stride, wanted = mono.bytesPerLine(), mono.width() // 8
    bits = bytes(mono.constBits())
    rows = b"".join(bits[start : start + wanted] for start in range(0, stride * mono.height(), stride))
    return PaperRaster(mono.width(), mono.height(), rows)


def save_png(raster: PaperRaster, path: Path) -> None:
    """Write the picture as a 1-bit PNG. OSError if that fails."""
    if not raster.image().save(str(path), "PNG"):  # type: ignore[call-overload]  # the stubs want bytes, Qt takes str
        raise OSError(f"cannot write {path}")


def load_png(path: Path) -> PaperRaster:
    """Read a picture that `save_png` wrote. OSError if there is none."""
    image = QImage(str(path))
    if image.isNull():
        raise OSError(f"cannot read {path}")
    return pack(image.convertToFormat(QImage.Format.Format_Grayscale8))
