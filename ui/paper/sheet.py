"""The sheet that a paper is set on: its measures, its language, its type sizes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtGui import QFont

from kiosk.contract.language import Language
from kiosk.printing.document import Label
from ui import fonts

#: The words of a label in a language.
LabelWording = Callable[[Label, Language], str]


class Size(Enum):
    """Type sizes in points. Nothing on paper is smaller than 10 points."""

    SMALL = 10.0
    BODY = 10.5
    HEADING = 11.5
    NAME = 13.0
    TITLE = 15.0
    MARK = 17.0


#: Naskh letters are smaller than Vazirmatn's on the same em.
_OPTICAL_SCALE = {Language.UR: 1.12}


@dataclass(frozen=True)
class Sheet:
    """Paper of `dots` printable dots per line at `dpi` dots per inch."""

    language: Language
    dots: int
    dpi: int
    labels: LabelWording

    @property
    def margin(self) -> int:
        """White on both sides, in dots: 1 mm, since the paper itself is wider than the print head."""
        return self.millimetres(1)

    @property
    def width(self) -> int:
        """Dots between the margins."""
        return self.dots - 2 * self.margin

    @property
    def right_to_left(self) -> bool:
        """Whether the sheet begins at the right."""
        return self.language.is_right_to_left

    @property
    def is_narrow(self) -> bool:
        """58 mm paper, where nothing but a short label and value fit side by side."""
        return self.width < self.millimetres(55)

    def in_language(self, language: Language) -> Sheet:
        """The same paper for a line in another language."""
        return replace(self, language=language)

    def millimetres(self, length: float) -> int:
        """A length in dots."""
        return round(length * self.dpi / 25.4)

    def pixels(self, points: float) -> int:
        """A type size in dots per em, optically equal in all languages."""
        return round(points * _OPTICAL_SCALE.get(self.language, 1.0) * self.dpi / 72)

    def font(self, size: Size, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
        """The language's font at `size`. Medium by default: thin strokes break up on thermal paper."""
        return fonts.font(self.language, self.pixels(size.value), weight)

    def start(self, item_width: float) -> float:
        """Where an item of this width lies when it stands at the reading start."""
        return self.dots - self.margin - item_width if self.right_to_left else self.margin

    def end(self, item_width: float) -> float:
        """Where an item of this width lies when it stands at the reading end."""
        return self.margin if self.right_to_left else self.dots - self.margin - item_width
