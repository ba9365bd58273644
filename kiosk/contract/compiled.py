"""A catalogue that was read before, kept in one file: a start then costs milliseconds.

The file is an aid and never the truth: it is taken only when it is whole, and when every definition, and the code that
reads them, are byte for byte what they were. Its layout: fingerprint (32 bytes), SHA-256 of the rest, MessagePack.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from kiosk.contract.service import Names, ServiceDefinition

_DIGEST = 32


class Kept(msgspec.Struct, frozen=True):
    """What is kept: names, and the definitions with the names of their files."""

    names: Names
    services: tuple[tuple[str, ServiceDefinition], ...]


def fingerprint(texts: Mapping[str, bytes]) -> bytes:
    """What changes with the name or content of any definition, and with the code that reads them. 32 bytes."""
    found = hashlib.sha256(_code())
    for name, text in texts.items():
        found.update(f"\n{name} {len(text)}\n".encode())
        found.update(text)
    return found.digest()


def take(file: Path, mark: bytes) -> Kept | None:
    """What `file` keeps, if it is of this fingerprint and undamaged."""
    try:
        whole = file.read_bytes()
    except OSError:
        return None
    body = whole[2 * _DIGEST :]
    if whole[: 2 * _DIGEST] != mark + hashlib.sha256(body).digest():
        return None
    try:
        return msgspec.msgpack.decode(body, type=Kept)
    except msgspec.DecodeError:
        return None


def keep(file: Path, mark: bytes, kept: Kept) -> None:
    """Write `file`, whole or not at all. Where nothing can be written, the next start reads the definitions again."""
    body = msgspec.msgpack.encode(kept)
    with contextlib.suppress(OSError):
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(mark + hashlib.sha256(body).digest() + body)
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)


@cache
def _code() -> bytes:
    """Digest of the modules that say what a definition is."""
    found = hashlib.sha256(msgspec.__version__.encode())
    for module in sorted(Path(__file__).parent.glob("*.py")):
        found.update(module.read_bytes())
    return found.digest()
