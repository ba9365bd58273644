"""The list of everything that can be seen on the glass, in the order of a visit."""

from __future__ import annotations

from tests.walk.scenes import begin, filing, helping, questions
from tests.walk.scenes.scene import Over, Scene, Services

__all__ = ["SCENES", "Over", "Scene", "Services"]

SCENES: tuple[Scene, ...] = (
    *begin.BEFORE,
    *begin.HOME,
    *begin.IDENTIFY,
    *questions.SCENES,
    *filing.SCENES,
    *helping.SCENES,
    *begin.AFTER,
)
