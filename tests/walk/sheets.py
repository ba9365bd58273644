"""Contact sheets: two for each scene, upright and wide: languages across, size and contrast down. A red edge marks what
the walk finds wrong.

python -m tests.walk.sheets build/pictures/screens [--scene home]
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.session.comfort import Contrast, TextSize
from tests.walk.look import DESK, LANDSCAPE, PORTRAIT, PSEUDO_MIRRORED, TONGUES, Glass, Look
from tests.walk.scenes import SCENES
from tests.walk.tour import tour
from ui.application import create_application

_TONGUES = tuple(tongue for tongue in TONGUES if tongue != PSEUDO_MIRRORED)
_LONG_SIDE, _GAP, _LABEL = 500, 14, 34
_GROUND, _INK = QColor("#3d4548"), QColor("#ffffff")


_Row = tuple[Glass, TextSize, Contrast, bool]

#: What stands below each other on the sheets.
_USUAL, _LARGEST = TextSize.NORMAL, TextSize.LARGEST
SHEETS: dict[str, tuple[_Row, ...]] = {
    "portrait": (
        (PORTRAIT, _USUAL, Contrast.STANDARD, False),
        (PORTRAIT, TextSize.LARGE, Contrast.STRONG, False),
        (PORTRAIT, TextSize.LARGER, Contrast.BLACK_ON_WHITE, False),
        (PORTRAIT, _USUAL, Contrast.WHITE_ON_BLACK, True),
        (PORTRAIT, _LARGEST, Contrast.STANDARD, True),
    ),
    "landscape": (
        (LANDSCAPE, _USUAL, Contrast.STANDARD, False),
        (LANDSCAPE, TextSize.LARGE, Contrast.WHITE_ON_BLACK, False),
        (LANDSCAPE, TextSize.LARGER, Contrast.BLACK_ON_WHITE, False),
        (LANDSCAPE, _LARGEST, Contrast.STRONG, False),
        (DESK, _USUAL, Contrast.STANDARD, False),
    ),
}


def write(folder: Path, scenes: Sequence[str]) -> None:
    """Write the sheets of the scenes that are named. OSError when one cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = [scene for scene in SCENES if scene.name in scenes]
    looks = [Look(tongue, *row) for rows in SHEETS.values() for row in rows for tongue in _TONGUES]
    small: dict[tuple[str, Look], QImage] = {}
    for sight in tour([(look, chosen) for look in looks]):
        small[sight.scene.name, sight.look] = _small(sight.picture, marked=bool(sight.faults))
    for scene in chosen:
        seen = {look: small[scene.name, look] for look in looks}
        for shape, rows in SHEETS.items():
            name = f"{scene.name}-{shape}.png"
            if not _sheet(scene.name, rows, seen).save(str(folder / name)):
                raise OSError(f"cannot write {name} into {folder}")


def _small(picture: QImage, *, marked: bool) -> QImage:
    shrunk = picture.convertToFormat(QImage.Format.Format_RGB32).scaled(
        _LONG_SIDE, _LONG_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    if marked:  # the walk found something here
        painter = QPainter(shrunk)
        painter.fillRect(0, 0, shrunk.width(), 6, QColor("#e0331f"))
        painter.end()
    return shrunk


def _sheet(name: str, rows: Sequence[_Row], pictures: dict[Look, QImage]) -> QImage:
    heights = [max(pictures[Look(tongue, *row)].height() for tongue in _TONGUES) for row in rows]
    width = max(sum(pictures[Look(t, *row)].width() + _GAP for t in _TONGUES) for row in rows) + _GAP
    sheet = QImage(width, sum(heights) + (_GAP + _LABEL) * len(heights) + _LABEL + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    font = QFont("Vazirmatn")
    font.setPixelSize(20)
    painter.setFont(font)
    painter.setPen(_INK)
    painter.drawText(QRect(_GAP, 0, width, _LABEL), Qt.AlignmentFlag.AlignVCenter, name)
    top = _LABEL
    for row, height in zip(rows, heights, strict=True):
        glass, size, contrast, low = row
        told = " · ".join([glass.name, size, contrast, *(["low reach"] if low else [])])
        painter.drawText(QRect(_GAP, top, width, _LABEL), Qt.AlignmentFlag.AlignVCenter, told)
        left = _GAP
        for tongue in _TONGUES:
            picture = pictures[Look(tongue, *row)]
            painter.drawImage(left, top + _LABEL, picture)
            left += picture.width() + _GAP
        top += height + _LABEL + _GAP
    painter.end()
    return sheet


def main(arguments: Sequence[str]) -> int:
    """Write the sheets, a few scenes at a time."""
    parser = argparse.ArgumentParser(prog="tests.walk.sheets", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scene", default="", help="only scenes whose name begins so")
    asked = parser.parse_args(arguments)
    application = create_application()
    names = [scene.name for scene in SCENES if scene.name.startswith(asked.scene)]
    write(asked.folder, names)
    del application
    print(f"{len(names)} sheets in {asked.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
