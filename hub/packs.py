"""The packs of partners at the hub: which services it takes, and which packs the city took back."""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub.settings import Settings
from kiosk.contract.catalogue import Catalogue
from kiosk.contract.packs.load import Pack, fill, surroundings
from kiosk.contract.packs.revocations import Revocations, Revoked, sign_list
from kiosk.contract.service import ServiceDefinition

_log = logging.getLogger("hub")


class RevokedPacks:
    """The list as its file has it now: an operator changes it under a running hub, and that holds at once."""

    def __init__(self, file: Path, key: Ed25519PrivateKey) -> None:
        """ValueError when the file is there and is no such list."""
        self._file = file
        self._key = key
        self._seen: tuple[int, ...] | None = None
        self._now = Revocations()
        self._answer = b""
        self._look()

    @property
    def now(self) -> Revocations:
        """What is taken back now."""
        self._look()
        return self._now

    @property
    def answer(self) -> tuple[bytes, str]:
        """The signed list as JSON, and its ETag."""
        self._look()
        return self._answer, f'"{hashlib.sha256(self._answer).hexdigest()[:32]}"'

    def _look(self) -> None:
        try:
            stat = self._file.stat()
            seen: tuple[int, ...] = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        except FileNotFoundError:
            seen = ()
        if seen == self._seen:
            return
        self._now = read(self._file)
        self._answer = msgspec.json.encode(sign_list(self._now, self._key))
        self._seen = seen


@dataclass(frozen=True)
class PartnerServices:
    """The services of accepted packs. They keep their names when they are taken back, for the cases that there are."""

    packs: Mapping[str, Pack]
    revoked: RevokedPacks
    today: Callable[[], date]

    def get(self, service_id: str) -> ServiceDefinition | None:
        """The service called `service_id`."""
        return self.packs[service_id].service if service_id in self.packs else None

    def ids(self) -> list[str]:
        """All of them."""
        return list(self.packs)

    def is_withdrawn(self, service_id: str) -> bool:
        """Whether it was taken back, or its pack has expired."""
        pack = self.packs.get(service_id)
        return pack is not None and (pack.info.expires < self.today() or self.revoked.now.revokes(pack.info))


def load(settings: Settings, city: Catalogue, revoked: RevokedPacks, today: Callable[[], date]) -> PartnerServices:
    """The packs of `settings.packs`. One that is refused is logged with every reason, and does not stop the hub."""
    if settings.packs is None:
        return PartnerServices({}, revoked, today)
    around = surroundings(settings.catalogue, city.names, {service.id for service in city.services})
    shelf = fill(settings.packs, around, settings.partners, today())
    for refused in shelf.refused:
        _log.warning("pack refused", extra={"pack": refused.path.name, "reasons": list(refused.reasons)})
    return PartnerServices({pack.info.id: pack for pack in shelf.accepted}, revoked, today)


def revocations_file(settings: Settings) -> Path:
    """Where the list is."""
    return settings.revoked_packs or settings.data / "revoked-packs.json"


def read(file: Path) -> Revocations:
    """The list in `file`; an empty one when there is no file. ValueError when it is no such list."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Revocations)
    except FileNotFoundError:
        return Revocations()
    except msgspec.DecodeError as error:
        raise ValueError(f"{file}: is no list of revoked packs: {error}") from error


def revoke(settings: Settings, pack: str, reason: str, *, undo: bool) -> int:
    """Take `ID` or `ID@VERSION` back, or offer it again. The exit code."""
    pack_id, _, version = pack.partition("@")
    file = revocations_file(settings)
    try:
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (file.parent / f"{file.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            found = read(file)
            kept = tuple(entry for entry in found.packs if (entry.id, entry.version) != (pack_id, version))
            if undo and kept == found.packs:
                sys.stderr.write(f"hub: {pack} is not revoked\n")
                return 1
            added = () if undo else (Revoked(pack_id, datetime.now(UTC), version, reason),)
            _write(file, Revocations(found.serial + 1, (*kept, *added)))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"hub: {error}\n")
        return 1
    sys.stdout.write(f"{pack} is {'offered again' if undo else 'revoked'}: kiosks follow within a minute\n")
    return 0


def _write(file: Path, found: Revocations) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    with os.fdopen(handle, "wb") as out:
        out.write(msgspec.json.format(msgspec.json.encode(found)) + b"\n")
        out.flush()
        os.fsync(handle)
        os.fchmod(handle, 0o644)  # nothing in it is secret, and the hub may run as another user
    Path(name).replace(file)
