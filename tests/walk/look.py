"""How a screen is looked at: in which language, on which glass, and as its reader wants it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.contract.language import Language
from kiosk.session.comfort import Comfort, Contrast, TextSize
from tests.walk import pseudo


@dataclass(frozen=True)
class Glass:
    """A screen of some size. Pixels, and the diagonal in inches."""

    name: str
    width: int
    height: int
    inches: float


PORTRAIT = Glass("portrait", 1080, 1920, 21.5)
LANDSCAPE = Glass("landscape", 1920, 1080, 21.5)
DESK = Glass("desk", 1280, 1024, 19.0)  # an old monitor on a counter
FINE = Glass("fine", 3840, 2160, 27.0)
GLASSES = (PORTRAIT, LANDSCAPE, DESK, FINE)

#: Words of a translator that there is none of, see `walk.pseudo`.
PSEUDO, PSEUDO_MIRRORED = "pseudo", "pseudo-mirrored"
TONGUES = (*(language.value for language in Language), PSEUDO, PSEUDO_MIRRORED)
_BORROWED = {PSEUDO: pseudo.LEFT_TO_RIGHT, PSEUDO_MIRRORED: pseudo.RIGHT_TO_LEFT}

SIZES = tuple(TextSize)
PALETTES = tuple(Contrast)


@dataclass(frozen=True)
class Look:
    """One way to see every screen."""

    tongue: str = Language.FA.value
    glass: Glass = PORTRAIT
    size: TextSize = TextSize.NORMAL
    palette: Contrast = Contrast.STANDARD
    low_reach: bool = False

    @property
    def language(self) -> Language:
        """The language of the visit."""
        return _BORROWED.get(self.tongue) or Language(self.tongue)

    @property
    def comfort(self) -> Comfort:
        """What the reader set for the screen."""
        return Comfort(self.size, self.palette, low_reach=self.low_reach, still=True)

    @property
    def is_pseudo(self) -> bool:
        """Whether the words are of the pseudo language."""
        return self.tongue in _BORROWED

    def __str__(self) -> str:
        reach = " low" if self.low_reach else ""
        return f"{self.tongue} {self.glass.name} {self.size} {self.palette}{reach}"
