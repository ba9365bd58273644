"""Read all definitions of a folder and refuse the folder when one of them cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.checks import Fault, names_faults, service_faults
from kiosk.contract.catalogue import NAMES_FILE, read_folder
from kiosk.contract.service import Category, Names, ServiceDefinition
from kiosk.errors import CatalogueError


@dataclass(frozen=True)
class Catalogue:
    """All services in the order of their identifiers, and what agencies, steps and categories are called."""

    services: Mapping[str, ServiceDefinition]
    names: Names

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories that have a service, in the order of `departments.yaml`."""
        used = {s.category for s in self.services.values()}
        return tuple(c for c in self.names.categories if c.id in used)


def load_catalogue(folder: Path) -> Catalogue:
    """Read `departments.yaml`, `library.yaml` and every other `*.yaml` of `folder`.

    CatalogueError names every fault with its file and key path; a catalogue with one fault is not used at all.
    """
    reading = read_folder(folder)
    faults = list(reading.faults)
    if reading.names is not None:
        faults += _noted(folder / NAMES_FILE, names_faults(reading.names))
        for path, service in reading.services.items():
            faults += _noted(path, service_faults(service, reading.names))
    if reading.names is None or faults:
        raise CatalogueError("\n".join(faults))
    return Catalogue({service.id: service for service in reading.services.values()}, reading.names)


def _noted(path: Path, found: list[Fault]) -> list[str]:
    return [f"{path}: {key}: {what}" for key, what in found]
