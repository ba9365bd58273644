"""Every screen is walked in a few looks, which cover every pair of language, glass, text size, contrast and reach.

`make walk` goes through all of them. A fault names its scene and look: `python -m tests.walk --scene NAME --tongue …`
shows it alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.walk import matrix, pseudo
from tests.walk.look import Look
from tests.walk.measure import faults
from tests.walk.scenes import SCENES, Scene
from tests.walk.showroom import Showroom, showroom
from ui import fonts

WALKS = matrix.shared_out(SCENES)


@pytest.fixture(scope="module")
def words(qapp: QGuiApplication) -> Iterator[Showroom]:
    fonts.register()
    with showroom() as room:
        yield room


@pytest.fixture(scope="module")
def pseudo_words(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Showroom]:
    fonts.register()
    folder: Path = tmp_path_factory.mktemp("pseudo")
    pseudo.compile_into(folder)
    with showroom(folder) as room:
        yield room


def walked(room: Showroom, look: Look, scenes: Sequence[Scene]) -> dict[str, list[str]]:
    """The faults by scene, of those that have any."""
    found = {scene.name: [str(fault) for fault in faults(room, look, room.show(scene, look))] for scene in scenes}
    return {name: said for name, said in found.items() if said}


def cases(*, invented: bool) -> list[object]:
    chosen = [walk for walk in WALKS if walk[0].is_pseudo is invented]
    return [pytest.param(look, scenes, id=str(look).replace(" ", "-")) for look, scenes in chosen]


@pytest.mark.parametrize(("look", "scenes"), cases(invented=False))
def test_a_screen_has_no_fault(words: Showroom, look: Look, scenes: Sequence[Scene]) -> None:
    assert walked(words, look, scenes) == {}


@pytest.mark.parametrize(("look", "scenes"), cases(invented=True))
def test_a_screen_has_room_for_words_that_are_four_tenths_longer(
    pseudo_words: Showroom, look: Look, scenes: Sequence[Scene]
) -> None:
    assert walked(pseudo_words, look, scenes) == {}
