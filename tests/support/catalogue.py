"""The city's own catalogue, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kiosk.catalogue.load import Catalogue, load_catalogue

FOLDER = Path(__file__).parents[2] / "assets" / "catalogue"


@cache
def city_catalogue() -> Catalogue:
    return load_catalogue(FOLDER)
