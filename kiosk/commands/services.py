"""`kiosk services list|check`."""

from __future__ import annotations

from argparse import Namespace

from kiosk.catalogue.load import load_catalogue
from kiosk.commands.output import Exit, write_line, write_rows
from kiosk.places import CATALOGUE


def show(given: Namespace) -> int:
    """Every service of the catalogue."""
    services = load_catalogue(CATALOGUE).services.values()
    rows = [
        {"id": s.id, "group": s.group.value, "category": s.category, "title_en": s.title.en, "title_fa": s.title.fa}
        for s in services
    ]
    write_rows(rows, as_json=given.json)
    return Exit.OK


def check(given: Namespace) -> int:
    """Whether every definition can be used; the faults go to stderr."""
    catalogue = load_catalogue(given.folder or CATALOGUE)
    write_line(f"{len(catalogue.services)} services are good")
    return Exit.OK
