"""What every block becomes before anything is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter

#: Draws a piece with its top at the given row.
Paint = Callable[[QPainter, int], None]


@dataclass(frozen=True)
class Piece:
    """A part of a paper: its height and the white before it, in dots, and how to draw it."""

    height: int
    space: int
    paint: Paint
