"""Where the files that come with the program are."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "assets" / "catalogue"
DRAWINGS = ROOT / "assets" / "drawings"
