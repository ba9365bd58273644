"""Names and definitions from what their files hold, and every fault with its file and key path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.contract import plain_yaml
from kiosk.contract.authoring import Library, definition_of, library_of
from kiosk.contract.catalogue import LIBRARY_FILE, NAMES_FILE
from kiosk.contract.checks import Fault, names_faults, service_faults
from kiosk.contract.diagnosis import faults_of
from kiosk.contract.service import Names, ServiceDefinition

T = TypeVar("T")

#: What each file of the folder holds.
Texts = Mapping[str, bytes]


def read(folder: Path, texts: Texts, faults: list[str]) -> tuple[Names | None, dict[Path, ServiceDefinition]]:
    """Names and definitions from the contents of the files of `folder`. What is wrong is added to `faults`."""
    names = made(folder, texts, NAMES_FILE, lambda raw: msgspec.convert(raw, Names), faults)
    library = made(folder, texts, LIBRARY_FILE, library_of, faults)
    services = {} if library is None else _services(folder, texts, library, faults)
    if names is not None:
        faults += noted(folder / NAMES_FILE, names_faults(names))
        for path, service in services.items():
            faults += noted(path, service_faults(service, names))
    return names, services


def _services(folder: Path, texts: Texts, library: Library, faults: list[str]) -> dict[Path, ServiceDefinition]:
    found: dict[Path, ServiceDefinition] = {}
    known: set[str] = set()
    for name in texts:
        if name in {NAMES_FILE, LIBRARY_FILE}:
            continue
        service = service_in(folder, texts, name, library, faults)
        if service is None:
            continue
        if service.id in known:
            faults.append(f"{folder / name}: id: {service.id} is used by another definition")
        known.add(service.id)
        found[folder / name] = service
    return found


def service_in(folder: Path, texts: Texts, name: str, library: Library, faults: list[str]) -> ServiceDefinition | None:
    """The definition that one file holds; None when it has faults, which are all added to `faults`."""
    first: list[str] = []
    service = made(folder, texts, name, lambda raw: definition_of(raw, library), first)
    if first:  # msgspec stops at the first fault
        every = made(folder, texts, name, lambda raw: faults_of(raw, library), [])
        faults += noted(folder / name, every or []) or first
    return service


def made(folder: Path, texts: Texts, name: str, make: Callable[[dict[str, Any]], T], faults: list[str]) -> T | None:
    """What one file holds; None when it has a fault, which is added to `faults` with its key path."""
    if name not in texts:
        return None
    try:
        return make(plain_yaml.decode(texts[name]))
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$.")
        faults.append(f"{folder / name}: {where.rstrip('`') + ': ' if where else ''}{what}")
    except plain_yaml.NotReadableError as error:
        faults.append(f"{folder / name}: not YAML: {error}")
    return None


def noted(path: Path, found: Iterable[Fault]) -> list[str]:
    """Faults as they are told: file, key path, what is wrong."""
    return [f"{path}: {key}: {what}" for key, what in found]
