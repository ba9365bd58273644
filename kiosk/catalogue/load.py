"""Read all definitions of a folder and refuse the folder when one of them cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.catalogue.checks import Fault, names_faults, service_faults
from kiosk.contract.service import Category, Names, ServiceDefinition
from kiosk.errors import CatalogueError

NAMES_FILE = "departments.yaml"

T = TypeVar("T")


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
    """Read `departments.yaml` and every other `*.yaml` of `folder`.

    CatalogueError names every fault with its file and key path; a catalogue with one fault is not used at all.
    """
    faults: list[str] = []
    names = _read(folder / NAMES_FILE, Names, faults)
    if names is not None:
        _note(folder / NAMES_FILE, names_faults(names), faults)
    services: dict[str, ServiceDefinition] = {}
    for path in sorted(p for p in folder.glob("*.yaml") if p.name != NAMES_FILE):
        service = _read(path, ServiceDefinition, faults)
        if service is None:
            continue
        if service.id in services:
            faults.append(f"{path}: id: {service.id} is used by another definition")
        services[service.id] = service
        if names is not None:
            _note(path, service_faults(service, names), faults)
    if names is None or faults:
        raise CatalogueError("\n".join(faults))
    return Catalogue(services, names)


def _read(path: Path, kind: type[T], faults: list[str]) -> T | None:
    try:
        return msgspec.yaml.decode(path.read_bytes(), type=kind)
    except OSError as error:
        faults.append(f"{path}: cannot be read: {error.strerror}")
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$.")
        faults.append(f"{path}: {where.rstrip('`') + ': ' if where else ''}{what}")
    except msgspec.DecodeError as error:
        faults.append(f"{path}: not YAML: {error}")
    return None


def _note(path: Path, found: list[Fault], faults: list[str]) -> None:
    faults.extend(f"{path}: {key}: {what}" for key, what in found)
