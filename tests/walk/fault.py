"""What is wrong with a screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a walk looks for."""

    NAMELESS = "nameless"  # can be pressed, and nobody hears what it is
    UNHEARD = "unheard"  # can be pressed by a finger, and not by anybody else
    SILENT = "silent"  # can be seen, and is never said to who listens
    UNREACHED = "unreached"  # can be pressed by a finger, and the keys do not come to it
    SMALL = "small"
    CLOSE = "close"  # to another target
    CUT = "cut"  # a text loses letters
    OVERLAP = "overlap"
    OUTSIDE = "outside"  # beyond the window, or beyond its own button
    PALE = "pale"
    HIGH = "high"  # out of reach of somebody who sits
    TOFU = "tofu"  # a letter that no font has


@dataclass(frozen=True)
class Fault:
    """One of them."""

    kind: Kind
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"
