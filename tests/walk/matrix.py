"""Which looks are walked: all that can differ, or few that cover every pair of choices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from zlib import crc32

from tests.walk.look import DESK, GLASSES, LANDSCAPE, PALETTES, PORTRAIT, SIZES, TONGUES, Look
from tests.walk.scenes import Scene

#: A covering walk sees a scene in three of the looks, by its name: a new scene leaves the others where they are.
_TURNS = (0, 9, 19)

_Choices = tuple[object, ...]


def full() -> Iterator[Look]:
    """Every language on every glass in every size, and upright in low reach too. Colours move nothing: every palette is
    looked at in two languages, and in the usual and the largest size.
    """
    for tongue, glass, size in product(TONGUES, GLASSES, SIZES):
        yield Look(tongue, glass, size)
    for tongue, size in product(TONGUES, SIZES):
        yield Look(tongue, PORTRAIT, size, low_reach=True)
    ends = (SIZES[0], SIZES[-1])
    for tongue, glass, size, palette in product(("fa", "en"), (PORTRAIT, LANDSCAPE), ends, PALETTES[1:]):
        yield Look(tongue, glass, size, palette)


def covering() -> list[Look]:
    """Looks in which every value of each choice meets every value of every other one (all pairs, greedily)."""
    every = [
        Look(*choices) for choices in product(TONGUES, (PORTRAIT, LANDSCAPE, DESK), SIZES, PALETTES, (False, True))
    ]
    possible = [look for look in every if look.glass is PORTRAIT or not look.low_reach]
    missing = {pair for look in possible for pair in _pairs(look)}
    found: list[Look] = []
    while missing:
        best = max(possible, key=lambda look: len(missing & _pairs(look)))
        found.append(best)
        missing -= _pairs(best)
    return found


def shared_out(scenes: Sequence[Scene]) -> list[tuple[Look, list[Scene]]]:
    """A covering walk: each scene in a few of the looks, by its name; each look with the scenes seen in it."""
    looks = covering()
    seen = {scene.name: {(crc32(scene.name.encode()) + turn) % len(looks) for turn in _TURNS} for scene in scenes}
    return [(look, [scene for scene in scenes if number in seen[scene.name]]) for number, look in enumerate(looks)]


def _pairs(look: Look) -> set[tuple[int, object, int, object]]:
    choices: _Choices = (look.tongue, look.glass, look.size, look.palette, look.low_reach)
    return {(a, choices[a], b, choices[b]) for a, b in combinations(range(len(choices)), 2)}
