"""`make walk`: every screen in every look; what is wrong is said, and the exit code is 1 then.

python -m tests.walk --scene question --tongue ur --glass portrait --size largest --contrast standard --low
python -m tests.walk --covering              what the tests walk
python -m tests.walk --keep build/walk       keeps a picture of every screen that has a fault
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from tests.walk import matrix
from tests.walk.look import GLASSES, PALETTES, SIZES, TONGUES, Look
from tests.walk.scenes import SCENES
from tests.walk.tour import Seen, tour
from ui.application import create_application


def main(arguments: Sequence[str]) -> int:
    """Walk, and say what is wrong."""
    asked = _parser().parse_args(arguments)
    scenes = [scene for scene in SCENES if scene.name.startswith(asked.scene)]
    walks = matrix.shared_out(scenes) if asked.covering else [(look, scenes) for look in _looks(asked)]
    application = create_application()
    counted: Counter[str] = Counter()
    seen = 0
    for sight in tour(walks):
        seen += 1
        counted.update(fault.kind for fault in sight.faults)
        if sight.faults:
            _say(sight, asked.keep)
    del application
    print(f"{seen} screens seen, {counted.total()} faults", *(f"{kind}: {count}" for kind, count in counted.items()))
    return 1 if counted else 0


def _say(sight: Seen, folder: Path | None) -> None:
    print(f"{sight.scene.name} · {sight.look}")
    for fault in sight.faults:
        print(f"    {fault}")
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        sight.picture.save(str(folder / f"{sight.scene.name}-{str(sight.look).replace(' ', '-')}.png"))


def _looks(asked: argparse.Namespace) -> list[Look]:
    one = asked.tongue or asked.glass or asked.size or asked.contrast or asked.low
    every = [Look(t, g, s, c, asked.low) for t in TONGUES for g in GLASSES for s in SIZES for c in PALETTES]
    return [
        look
        for look in (every if one else matrix.full())
        if look.tongue == (asked.tongue or look.tongue)
        and look.glass.name == (asked.glass or look.glass.name)
        and look.size == (asked.size or (SIZES[0] if one else look.size))
        and look.palette == (asked.contrast or (PALETTES[0] if one else look.palette))
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tests.walk", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--scene", default="", help="only scenes whose name begins so")
    parser.add_argument("--tongue", choices=TONGUES)
    parser.add_argument("--glass", choices=[glass.name for glass in GLASSES])
    parser.add_argument("--size", choices=list(SIZES))
    parser.add_argument("--contrast", choices=list(PALETTES))
    parser.add_argument("--low", action="store_true", help="low reach")
    parser.add_argument("--covering", action="store_true", help="few looks that cover every pair of choices")
    parser.add_argument("--keep", type=Path, help="a folder for the pictures of screens with faults")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
