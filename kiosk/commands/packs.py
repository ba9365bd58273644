"""`kiosk services packs|pack|sign|keygen|register`, and `check` for a pack: for partners, and for who takes packs."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

import msgspec

from kiosk.catalogue.load import load_catalogue
from kiosk.clock import SystemClock
from kiosk.commands.output import Exit, write_line, write_rows
from kiosk.config.load import load
from kiosk.contract.days import today_in_tehran
from kiosk.contract.packs import signing
from kiosk.contract.packs.files import ENDING, archive, read_files
from kiosk.contract.packs.judging import as_partner
from kiosk.contract.packs.load import Pack, Refused, Surroundings, accept, fill, read_pack, surroundings
from kiosk.contract.packs.model import SIGNATURE_FILE
from kiosk.errors import CatalogueError
from kiosk.places import CATALOGUE


def check(path: Path, config_file: Path | None) -> int:
    """Whether a pack can be used; with a configuration, whether that kiosk takes it."""
    pack = sound(path)
    info = pack.info
    write_line(f"{info.id} {info.version} of {info.partner.en} is a good pack, until {info.expires}")
    asked = {key: value for key, value in msgspec.to_builtins(info.permissions).items() if value}
    write_line("it asks for " + ("; ".join(f"{key}: {', '.join(value)}" for key, value in asked.items()) or "nothing"))
    write_line(f"it is signed by {pack.signer}" if pack.signer else "it is not signed yet")
    if config_file is None:
        return Exit.OK
    taken = accept(pack, load(config_file).packs.partners, today_in_tehran(SystemClock().now()))
    if isinstance(taken, Refused):
        raise CatalogueError("\n".join(taken.reasons))
    write_line("this kiosk takes it")
    return Exit.OK


def show(given: Namespace) -> int:
    """Every pack of the configured folder: taken, or refused and why. Exit code 1 when one is refused."""
    config = load(given.config).packs
    if config.folder_path is None:
        write_line("there is no folder of packs; see packs.folder in the configuration")
        return Exit.OK
    shelf = fill(config.folder_path, _around(), config.partners, today_in_tehran(SystemClock().now()))
    rows: list[dict[str, Any]] = [
        _row(pack.path, "taken", f"{pack.info.id} {pack.info.version}") for pack in shelf.accepted
    ]
    rows += [_row(refused.path, "refused", reason) for refused in shelf.refused for reason in refused.reasons]
    write_rows(rows, as_json=given.json)
    return Exit.WARNING if shelf.refused else Exit.OK


def pack(given: Namespace) -> int:
    """One file of a folder; the same folder always gives the same bytes."""
    found = sound(given.folder)
    out = given.out or Path(f"{found.info.id}-{found.info.version}{ENDING}")
    _write(out, archive(_files(given.folder)))
    write_line(f"{out}: " + ("signed" if found.signer else "not signed yet"))
    return Exit.OK


def keygen(given: Namespace) -> int:
    """A new key. What is shown is public: the city needs it."""
    try:
        key = signing.write_key(given.file)
    except OSError as error:
        raise CatalogueError(f"{given.file}: cannot be made: {error.strerror}") from error
    write_line(f"{given.file} holds the private key: keep it where nobody else can read it")
    write_line(f"public key: {signing.public_text(key)}")
    return Exit.OK


def sign(given: Namespace) -> int:
    """Sign a folder or an archive, and show the registration that the city needs to take it."""
    sound(given.pack)
    try:
        key = signing.read_key(given.key)
    except (OSError, ValueError) as error:
        raise CatalogueError(f"{given.key}: is no private key of `kiosk services keygen`: {error}") from error
    files = _files(given.pack)
    files[SIGNATURE_FILE] = signing.sign(files, key)
    if given.pack.is_dir():
        _write(given.pack / SIGNATURE_FILE, files[SIGNATURE_FILE])
    else:
        _write(given.pack, archive(files))
    write_line(f"{given.pack}: signed by {signing.public_text(key)}")
    return Exit.OK


def register(given: Namespace) -> int:
    """What the city would write into its configuration to grant exactly what the pack asks for."""
    import tomlkit

    found = sound(given.pack)
    if not found.signer:
        raise CatalogueError("\n".join(found.unsigned))
    partner = msgspec.to_builtins(as_partner(found.info, found.signer))
    name = found.info.id.partition("-")[0]
    write_line(tomlkit.dumps({"packs": {"partners": {name: {key: partner[key] for key in sorted(partner)}}}}).rstrip())
    return Exit.OK


def sound(path: Path) -> Pack:
    """The pack at `path`, signed or not. CatalogueError tells everything that is wrong with it."""
    found = read_pack(path, _around())
    if isinstance(found, Refused):
        raise CatalogueError("\n".join(found.reasons))
    return found


def _around() -> Surroundings:
    catalogue = load_catalogue(CATALOGUE)
    return surroundings(CATALOGUE, catalogue.names, catalogue.services)


def _files(path: Path) -> dict[str, bytes]:
    faults: list[str] = []
    files = read_files(path, faults)
    if faults:
        raise CatalogueError("\n".join(faults))
    return files


def _write(file: Path, data: bytes) -> None:
    try:
        file.write_bytes(data)
    except OSError as error:
        raise CatalogueError(f"{file}: cannot be written: {error.strerror}") from error


def _row(path: Path, verdict: str, what: str) -> dict[str, Any]:
    return {"pack": path.name, "verdict": verdict, "what": what}
