"""Packs from their files: sound or not, and taken here or not, with every reason."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from kiosk.contract.authoring import Library, library_of
from kiosk.contract.catalogue import LIBRARY_FILE
from kiosk.contract.checks import service_faults
from kiosk.contract.packs.files import ENDING, read_files
from kiosk.contract.packs.icon import icon_fault
from kiosk.contract.packs.judging import pack_faults, partner_of, refusals
from kiosk.contract.packs.model import ICON_FILE, INFO_FILE, SERVICE_FILE, PackInfo, Partner, Permissions
from kiosk.contract.packs.signing import signer
from kiosk.contract.reading import made, noted, service_in
from kiosk.contract.service import OWN_DRAWING, Identification, Names, ServiceDefinition


class Surroundings(msgspec.Struct, frozen=True):
    """What packs may lean on: the city's names, what its services share, and the names that are taken."""

    names: Names
    library: Library
    taken: frozenset[str]


class Pack(msgspec.Struct, frozen=True):
    """A sound pack. `unsigned` says why `signer`, the public key, is empty."""

    path: Path
    info: PackInfo
    service: ServiceDefinition
    signer: str
    unsigned: tuple[str, ...]


class Refused(msgspec.Struct, frozen=True):
    """A pack that is not offered, and all reasons, each with its file and key."""

    path: Path
    reasons: tuple[str, ...]


class Shelf(msgspec.Struct, frozen=True):
    """What a folder of packs came to."""

    accepted: tuple[Pack, ...] = ()
    refused: tuple[Refused, ...] = ()


def surroundings(catalogue: Path, names: Names, taken: Collection[str]) -> Surroundings:
    """Reads the library of the city's catalogue. ValueError says what is wrong with it."""
    faults: list[str] = []
    library = made(catalogue, {LIBRARY_FILE: (catalogue / LIBRARY_FILE).read_bytes()}, LIBRARY_FILE, library_of, faults)
    if library is None:
        raise ValueError("\n".join(faults))
    return Surroundings(names, library, frozenset(taken))


def is_pack(path: Path) -> bool:
    """Whether `path` is meant to be a pack."""
    return path.suffix == ENDING or (path / INFO_FILE).exists()


def read_pack(path: Path, around: Surroundings) -> Pack | Refused:
    """The pack at `path`, or everything that is wrong with it. Who signed it is another matter."""
    faults: list[str] = []
    files = read_files(path, faults)
    info = _info(path, files, faults)
    service = service_in(path, files, SERVICE_FILE, around.library, faults)
    if ICON_FILE in files and (wrong := icon_fault(files[ICON_FILE])):
        faults.append(f"{path / ICON_FILE}: {wrong}")
    if service is not None:
        faults += noted(path / SERVICE_FILE, service_faults(service, around.names))
    if service is None or info is None:
        return Refused(path, tuple(faults))
    faults += noted(path / SERVICE_FILE, pack_faults(info, service))
    if info.id in around.taken:
        faults.append(f"{path / INFO_FILE}: id: {info.id} is a service of the city, which no pack replaces")
    if faults:
        return Refused(path, tuple(faults))
    unsigned: list[str] = []
    key = signer(files, unsigned)
    return Pack(path, info, _finished(info, service, files), key, tuple(f"{path}: {why}" for why in unsigned))


def accept(pack: Pack, partners: Mapping[str, Partner], today: date) -> Pack | Refused:
    """The pack as it is offered here, or every reason why it is not."""
    reasons = [*pack.unsigned]
    if not reasons:
        reasons += [f"{pack.path}: {why}" for why in refusals(pack.info, pack.signer, partners, today)]
    partner = partner_of(pack.signer, partners)
    if reasons or partner is None:
        return Refused(pack.path, tuple(reasons))
    return msgspec.structs.replace(pack, service=msgspec.structs.replace(pack.service, offered_by=partner.name))


def fill(folder: Path, around: Surroundings, partners: Mapping[str, Partner], today: date) -> Shelf:
    """Every pack of `folder`. Of several versions of one pack the highest stands."""
    accepted: dict[str, Pack] = {}
    refused: list[Refused] = []
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        return Shelf(refused=(Refused(folder, (f"{folder}: cannot be read: {error.strerror}",)),))
    for path in paths:
        read = read_pack(path, around)
        pack = read if isinstance(read, Refused) else accept(read, partners, today)
        if isinstance(pack, Refused):
            refused.append(pack)
            continue
        older, newer = _ordered(accepted.get(pack.info.id), pack)
        accepted[pack.info.id] = newer
        if older is not None:
            why = f"{older.path}: version {older.info.version}: {newer.path.name} has {newer.info.version}"
            refused.append(Refused(older.path, (why,)))
    return Shelf(tuple(accepted.values()), tuple(refused))


def _ordered(first: Pack | None, second: Pack) -> tuple[Pack | None, Pack]:
    if first is not None and first.info.order >= second.info.order:
        return second, first
    return first, second


def _finished(info: PackInfo, service: ServiceDefinition, files: Mapping[str, bytes]) -> ServiceDefinition:
    own = f"{OWN_DRAWING}{' '.join(files[ICON_FILE].decode().split())}" if ICON_FILE in files else service.icon
    fields = service.fields
    if service.identification == (Identification.NONE,):  # what the visit knows from elsewhere is not for this service
        fields = tuple(msgspec.structs.replace(field, from_identity="") for field in fields)
    return msgspec.structs.replace(
        service, icon=own, fields=fields, offered_by=info.partner, card_profiles=info.permissions.card_profiles
    )


def _info(path: Path, files: Mapping[str, bytes], faults: list[str]) -> PackInfo | None:
    if INFO_FILE not in files:
        return None
    try:
        raw = tomllib.loads(files[INFO_FILE].decode())
    except ValueError as error:  # also TOMLDecodeError and UnicodeDecodeError
        faults.append(f"{path / INFO_FILE}: not TOML: {error}")
        return None
    found: list[str] = []
    asked = raw.get("permissions", {})
    if isinstance(asked, dict):
        _values(Permissions, asked, "permissions.", found)
        raw = {**raw, "permissions": {}}
    info = _values(PackInfo, raw, "", found)
    faults += [f"{path / INFO_FILE}: {fault}" for fault in found]
    if found:
        return None
    return msgspec.structs.replace(msgspec.convert(info, PackInfo), permissions=msgspec.convert(asked, Permissions))


def _values(kind: type[msgspec.Struct], table: dict[str, Any], under: str, found: list[str]) -> dict[str, Any]:
    """`table`, with every fault of its keys told: which is unknown, missing or wrong."""
    hints = get_type_hints(kind, include_extras=True)
    found += [f"{under}{key}: unknown key, expected one of {', '.join(hints)}" for key in table if key not in hints]
    for field in msgspec.structs.fields(kind):
        if field.name not in table:
            found += [f"{under}{field.name}: is missing"] if field.required else []
            continue
        try:
            msgspec.convert(table[field.name], hints[field.name])
        except msgspec.ValidationError as error:
            what, _, where = str(error).partition(" - at `$")
            found.append(f"{under}{field.name}{where.rstrip('`')}: {what}")
    return table
