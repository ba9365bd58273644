"""When two pictures count as the same paper."""

from __future__ import annotations

from ui.paper import PaperRaster

#: Share of dots that may differ. Qt shares a FreeType face between sizes, so that an outline can move by 1/64 dot with
#: what was drawn before it; another build of FreeType may round an edge differently, too.
TOLERANCE = 0.0005


def same_picture(one: PaperRaster, other: PaperRaster) -> bool:
    """Equal size, and no more than the tolerated dots different."""
    if (one.width, one.height) != (other.width, other.height):
        return False
    differing = (int.from_bytes(one.rows, "big") ^ int.from_bytes(other.rows, "big")).bit_count()
    return differing <= TOLERANCE * one.width * one.height
