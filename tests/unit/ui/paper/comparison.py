"""When two pictures count as the same paper."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ui.paper import PaperRaster

#: Side of the squares that are looked at one by one, in dots: 4 mm, about a word.
TILE = 32
#: Dots of one square that may have no counterpart beside them. What is merely drawn a dot thicker, thinner or further
#: (Qt shares a FreeType face between sizes, another build of FreeType rounds an edge differently) has none such.
STRAY = 12


def same_picture(one: PaperRaster, other: PaperRaster) -> bool:
    """Equal size, and every black dot has one in the other picture at its place or right beside it.

    So a changed hint or a shift by one dot passes, and a digit that stands where another should does not.
    """
    if (one.width, one.height) != (other.width, other.height):
        return False
    here, there = _black(one), _black(other)
    stray = (here & ~_swollen(there)) | (there & ~_swollen(here))
    return int(_per_tile(stray).max(initial=0)) <= STRAY


def _black(raster: PaperRaster) -> NDArray[np.bool_]:
    rows = np.frombuffer(raster.rows, np.uint8).reshape(raster.height, raster.width // 8)
    return np.unpackbits(rows, axis=1).astype(np.bool_)


def _swollen(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """With the eight neighbours of every black dot."""
    wide = ink.copy()
    wide[:, 1:] |= ink[:, :-1]
    wide[:, :-1] |= ink[:, 1:]
    tall = wide.copy()
    tall[1:] |= wide[:-1]
    tall[:-1] |= wide[1:]
    return tall


def _per_tile(dots: NDArray[np.bool_]) -> NDArray[np.int64]:
    height, width = dots.shape
    filled = np.pad(dots, ((0, -height % TILE), (0, -width % TILE)))
    tiles = filled.reshape(filled.shape[0] // TILE, TILE, filled.shape[1] // TILE, TILE)
    counted: NDArray[np.int64] = tiles.sum(axis=(1, 3), dtype=np.int64)
    return counted
