"""The bundled typefaces. Nothing depends on what fonts the machine has.

Vazirmatn has Persian, Arabic, Azerbaijani and Latin letters and keeps its strokes at the 203 dots per inch of a
receipt. Urdu is set in Noto Naskh Arabic, whose letter shapes and dots Urdu readers know; its Latin letters come
from Vazirmatn. (Nastaliq needs more than twice the line height.) Both are under the SIL Open Font License.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.contract.language import Language

DIRECTORY = Path(__file__).resolve().parent.parent / "assets" / "fonts"

FILES = (
    "Vazirmatn-Regular.ttf",
    "Vazirmatn-Medium.ttf",
    "Vazirmatn-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
)

_VAZIRMATN, _NASKH = "Vazirmatn", "Noto Naskh Arabic"


class FontError(Exception):
    """A bundled font is missing or cannot be used; the message names the file."""


def register(directory: Path = DIRECTORY) -> None:
    """Make the bundled fonts known to Qt. Needs a QGuiApplication; may be called again. FontError if one fails."""
    for name in FILES:
        path = directory / name
        if not path.is_file():
            raise FontError(f"font file {name} is missing")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(f"font file {name} is not a font that Qt can read")


def families(language: Language) -> list[str]:
    """Font families for `language`, best first; together they cover every letter that it needs."""
    return [_NASKH, _VAZIRMATN] if language is Language.UR else [_VAZIRMATN, _NASKH]


def files(language: Language) -> tuple[str, ...]:
    """The regular files behind `families`, best first."""
    by_family = {_VAZIRMATN: "Vazirmatn-Regular.ttf", _NASKH: "NotoNaskhArabic-Regular.ttf"}
    return tuple(by_family[family] for family in families(language))


def font(language: Language, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of `pixels` per em. Unhinted, so that a line is equally wide on every machine."""
    chosen = QFont(families(language))
    chosen.setPixelSize(pixels)
    chosen.setWeight(weight)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return chosen
