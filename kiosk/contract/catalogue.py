"""All definitions of a folder: a YAML file a service; `departments.yaml` has names, `library.yaml` what they share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.contract.authoring import Library, definition_of, library_of
from kiosk.contract.service import Names, ServiceDefinition

NAMES_FILE = "departments.yaml"
LIBRARY_FILE = "library.yaml"

T = TypeVar("T")


class Catalogue(msgspec.Struct, frozen=True):
    """What `GET /v1/catalogue` answers: all services, and what agencies, steps and categories are called."""

    services: tuple[ServiceDefinition, ...]
    names: Names


class Reading(msgspec.Struct, frozen=True):
    """What a folder holds: its definitions by file, and every fault with its file and key path.

    `names` is None when there is a fault in the file that everything else rests on.
    """

    names: Names | None
    services: dict[Path, ServiceDefinition]
    faults: tuple[str, ...]


def read_folder(folder: Path) -> Reading:
    """Read every `*.yaml` of `folder`. Nothing is raised for what is wrong there: it is among the faults."""
    faults: list[str] = []
    names = _read(folder / NAMES_FILE, lambda raw: msgspec.convert(raw, Names), faults)
    library = _read(folder / LIBRARY_FILE, library_of, faults)
    services = {} if library is None else _services(folder, library, faults)
    return Reading(names, services, tuple(faults))


def _services(folder: Path, library: Library, faults: list[str]) -> dict[Path, ServiceDefinition]:
    found: dict[Path, ServiceDefinition] = {}
    known: set[str] = set()
    for path in sorted(folder.glob("*.yaml")):
        if path.name in {NAMES_FILE, LIBRARY_FILE}:
            continue
        service = _read(path, lambda raw: definition_of(raw, library), faults)
        if service is None:
            continue
        if service.id in known:
            faults.append(f"{path}: id: {service.id} is used by another definition")
        known.add(service.id)
        found[path] = service
    return found


def _read(path: Path, make: Callable[[dict[str, Any]], T], faults: list[str]) -> T | None:
    try:
        return make(msgspec.yaml.decode(path.read_bytes(), type=dict[str, Any]))
    except OSError as error:
        faults.append(f"{path}: cannot be read: {error.strerror}")
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$.")
        faults.append(f"{path}: {where.rstrip('`') + ': ' if where else ''}{what}")
    except msgspec.DecodeError as error:
        faults.append(f"{path}: not YAML: {error}")
    return None
