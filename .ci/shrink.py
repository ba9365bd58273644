"""Shrink pictures for the README. Usage: shrink.py FOLDER (NAME PICTURE WIDTH)..."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

folder = Path(sys.argv[1])
rest = sys.argv[2:]
for name, picture, width in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
    image = QImage(picture).convertToFormat(QImage.Format.Format_RGB32)
    small = image.scaledToWidth(int(width), Qt.TransformationMode.SmoothTransformation)
    if not small.save(str(folder / f"{name}.png")):
        sys.exit(f"cannot write {name}.png")
