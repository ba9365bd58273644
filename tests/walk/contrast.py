"""How far letters stand out from their ground, measured from the pixels that the window shows (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.session.comfort import Contrast
from tests.walk.fault import Fault, Kind
from tests.walk.words import Words

#: Least contrast of words by palette. The soft edges of small letters take a little of the theme's own.
LEAST: Mapping[Contrast, float] = {
    Contrast.STANDARD: 6.8,
    Contrast.STRONG: 9.2,
    Contrast.BLACK_ON_WHITE: 19.0,
    Contrast.WHITE_ON_BLACK: 19.0,
}
_INKED = 0.004  # of the pixels around a text at least are of its full colour


def pale(found: Sequence[Words], picture: QImage, palette: Contrast) -> Iterator[Fault]:
    """Texts that stand out too little. What cannot be used now may be pale."""
    pixels = _pixels(picture)
    luminances: dict[int, Any] = {}
    for text in found:
        whole = text.seen.height() > 0.7 * text.area.height()
        if not text.item.isEnabled() or not whole or _shows_colours(text.item):
            continue
        measured = contrast(pixels, text.seen, luminances)
        if measured < LEAST[palette]:
            yield Fault(Kind.PALE, f"{text} has {measured:.1f}:1")


def _shows_colours(item: QQuickItem) -> bool:
    """Whether the text is a sample in the colours that it offers."""
    around: QQuickItem | None = item
    while around is not None and not around.property("colourName"):
        around = around.parentItem()
    return around is not None


def contrast(pixels: Any, area: QRectF, luminances: dict[int, Any]) -> float:
    """Contrast of the inked pixels in `area` to the ground, which is the colour that most of it has."""
    height, width = pixels.shape
    left, right = max(0, int(area.left()) + 1), min(width, int(area.right()))
    top, bottom = max(0, int(area.top()) + 1), min(height, int(area.bottom()))
    inside = pixels[top:bottom, left:right]
    if inside.size < 16:
        return float("inf")
    colours, counts = np.unique(inside, return_counts=True)
    told = np.array([_luminance(int(colour), luminances) for colour in colours])
    ground = told[counts.argmax()]
    least = max(3, inside.size * _INKED)
    return max(_reached(told, counts, ground, least, darker=darker) for darker in (True, False))


def _reached(told: Any, counts: Any, ground: float, least: float, *, darker: bool) -> float:
    """The contrast that at least `least` pixels on one side of the ground have."""
    order = np.argsort(told if darker else -told)
    enough = np.cumsum(counts[order]) >= least
    ink = told[order][enough.argmax()]
    bright, dark = max(ink, ground), min(ink, ground)
    is_that_side = ink < ground if darker else ink > ground
    return float((bright + 0.05) / (dark + 0.05)) if is_that_side else 1.0


def _pixels(picture: QImage) -> Any:
    """The colours, one number each."""
    flat = picture.convertToFormat(QImage.Format.Format_RGB32)
    whole = np.frombuffer(flat.constBits(), dtype=np.uint32).reshape(flat.height(), flat.bytesPerLine() // 4)
    return whole[:, : flat.width()] & 0xFFFFFF


def _luminance(colour: int, known: dict[int, Any]) -> float:
    if colour not in known:
        parts = ((colour >> shift & 0xFF) / 255 for shift in (16, 8, 0))
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        known[colour] = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return float(known[colour])
