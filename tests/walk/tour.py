"""Goes through scenes in looks, and tells what it saw."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PySide6.QtGui import QImage

from tests.walk import pseudo
from tests.walk.fault import Fault
from tests.walk.look import Look
from tests.walk.measure import faults
from tests.walk.scenes import Scene
from tests.walk.showroom import showroom

Walk = tuple[Look, Sequence[Scene]]


@dataclass(frozen=True)
class Seen:
    """One scene in one look."""

    scene: Scene
    look: Look
    picture: QImage
    faults: tuple[Fault, ...]


def tour(walks: Iterable[Walk]) -> Iterator[Seen]:
    """Everything in `walks`; looks with real words first. Needs a QGuiApplication with our fonts."""
    ordered = sorted(walks, key=lambda walk: walk[0].is_pseudo)
    with tempfile.TemporaryDirectory(prefix="pishkhan-words-") as folder:
        for invented, group in groupby(ordered, key=lambda walk: walk[0].is_pseudo):
            yield from _through(list(group), Path(folder) if invented else None)


def _through(walks: Sequence[Walk], words: Path | None) -> Iterator[Seen]:
    if words is not None:
        pseudo.compile_into(words)
    with showroom(words) as room:
        for look, scenes in walks:
            for scene in scenes:
                picture = room.show(scene, look)
                yield Seen(scene, look, picture, tuple(faults(room, look, picture)))
