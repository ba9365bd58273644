"""Read all definitions of a folder and refuse the folder when one of them cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.contract.catalogue import read_folder
from kiosk.contract.service import Category, Names, ServiceDefinition
from kiosk.errors import CatalogueError


@dataclass(frozen=True)
class Catalogue:
    """All services in the order of their identifiers, and what agencies, steps and categories are called."""

    services: Mapping[str, ServiceDefinition]
    names: Names

    @property
    def offered(self) -> Mapping[str, ServiceDefinition]:
        """The services that are not switched off. The others keep their names, for the cases that there are of them."""
        return {name: service for name, service in self.services.items() if not service.switched_off}

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories that have a service, in the order of `departments.yaml`."""
        used = {s.category for s in self.services.values()}
        return tuple(c for c in self.names.categories if c.id in used)


def load_catalogue(folder: Path, compiled_file: Path | None = None) -> Catalogue:
    """Read every `*.yaml` of `folder`, or what `compiled_file` keeps of them from an earlier start.

    CatalogueError names every fault with its file and key path; a catalogue with one fault is not used at all.
    """
    reading = read_folder(folder, compiled_file)
    if reading.names is None or reading.faults:
        raise CatalogueError("\n".join(reading.faults))
    return Catalogue({service.id: service for service in reading.services.values()}, reading.names)
