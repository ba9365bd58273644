"""All definitions of a folder: a YAML file a service; `departments.yaml` has names, `library.yaml` what they share."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.contract import compiled
from kiosk.contract.service import Names, ServiceDefinition

NAMES_FILE = "departments.yaml"
LIBRARY_FILE = "library.yaml"

#: Where a program keeps what it read, in its own data folder.
COMPILED_FILE = "catalogue.compiled"


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


def read_folder(folder: Path, compiled_file: Path | None = None) -> Reading:
    """Read every `*.yaml` of `folder`. Nothing is raised for what is wrong there: it is among the faults.

    `compiled_file` keeps what was read without a fault; while no definition has changed, it is taken from there.
    """
    faults: list[str] = []
    texts = _texts(folder, faults)
    mark = compiled.fingerprint(texts)
    if compiled_file and not faults and (kept := compiled.take(compiled_file, mark)):
        return Reading(kept.names, {folder / name: service for name, service in kept.services}, ())
    from kiosk.contract.reading import read  # with what reads YAML, which a start from the kept file does without

    names, services = read(folder, texts, faults)
    reading = Reading(names, services, tuple(faults))
    if compiled_file and reading.names and not reading.faults:
        by_name = tuple((path.name, service) for path, service in services.items())
        compiled.keep(compiled_file, mark, compiled.Kept(reading.names, by_name))
    return reading


def _texts(folder: Path, faults: list[str]) -> dict[str, bytes]:
    found = {}
    names = {path.name for path in folder.glob("*.yaml")} | {NAMES_FILE, LIBRARY_FILE}
    for name in sorted(names):
        try:
            found[name] = (folder / name).read_bytes()
        except OSError as error:
            faults.append(f"{folder / name}: cannot be read: {error.strerror}")
    return found
