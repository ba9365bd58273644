"""How one reader wants the screen: size of words, contrast, reach, motion, time. It ends with the visit.

Text sizes are told by the height of a capital letter on the glass; the steps are those of VVSG 2.0 7.1-G, upwards of
its second, and a contrast of 10:1 and two of 20:1 are those of its 7.1-C and 7.1-D. Longer times are those of
WCAG 2.2.1, which asks for at least ten times the usual.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class TextSize(StrEnum):
    """How large words are."""

    NORMAL = "normal"
    LARGE = "large"
    LARGER = "larger"
    LARGEST = "largest"

    @property
    def scale(self) -> float:
        """Times the usual size of running text."""
        return _SCALES[self]

    @property
    def cap_millimetres(self) -> float:
        """Least height of a capital letter of running text; a large upright screen shows more."""
        return round(BODY_CAP_MILLIMETRES * self.scale, 2)


#: Height of a capital letter of running text in the usual size.
BODY_CAP_MILLIMETRES = 4.8
_SCALES = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.25, TextSize.LARGER: 1.5, TextSize.LARGEST: 1.8}


class Contrast(StrEnum):
    """Which colours are used. The values name the palettes of the theme."""

    STANDARD = "standard"
    STRONG = "strong"
    BLACK_ON_WHITE = "black-on-white"
    WHITE_ON_BLACK = "white-on-black"


class Patience(IntEnum):
    """How many times the usual a silent visit is waited for."""

    USUAL = 1
    LONGER = 3
    LONGEST = 10


@dataclass(frozen=True)
class Comfort:
    """Everything one reader set for the screen. The default is how every visit begins."""

    text: TextSize = TextSize.NORMAL
    contrast: Contrast = Contrast.STANDARD
    low_reach: bool = False  # everything that can be touched stands where a seated person reaches it
    still: bool = False  # nothing moves
    patience: Patience = Patience.USUAL

    @property
    def warning_factor(self) -> int:
        """Times the usual length of a warning, which nobody needs ten times as long."""
        return min(self.patience, Patience.LONGER)


@dataclass(frozen=True)
class SetComfort:
    """An action: the reader wants the screen so. It is taken on every screen of a visit, also while work is running."""

    comfort: Comfort
