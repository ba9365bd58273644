"""The hub's keys: one signs receipts, one secret hides personal data in the database. Made at the first start."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hub.database import Database, lock
from hub.schema import DatabaseError
from hub.tables import KeyRow
from kiosk.contract.wire import PublicKeyInfo

_NONCE_BYTES = 12


@dataclass(frozen=True)
class Secret:
    """A 32-byte secret and what is derived from it. `purpose` keeps the uses apart."""

    value: bytes

    def digest(self, purpose: str, *parts: str) -> str:
        """A keyed hash (HMAC-SHA-256, hexadecimal) of `parts`."""
        message = "\x00".join([purpose, *(f"{len(part)}:{part}" for part in parts)])
        return hmac.new(self.value, message.encode(), hashlib.sha256).hexdigest()

    def seal(self, purpose: str, plain: bytes) -> bytes:
        """`plain` encrypted and authenticated (AES-256-GCM)."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher(purpose).encrypt(nonce, plain, None)

    def unseal(self, purpose: str, sealed: bytes) -> bytes | None:
        """What was sealed for `purpose`, or None when it was not sealed with this secret."""
        try:
            return self._cipher(purpose).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None)
        except (InvalidTag, ValueError):
            return None

    def _cipher(self, purpose: str) -> AESGCM:
        return AESGCM(hmac.new(self.value, f"seal\x00{purpose}".encode(), hashlib.sha256).digest())


def signing_key(data: Path) -> Ed25519PrivateKey:
    """The key of this hub's receipts."""
    return Ed25519PrivateKey.from_private_bytes(_kept(data / "receipt.key"))


def secret(data: Path) -> Secret:
    """The secret of this hub's database."""
    return Secret(_kept(data / "database.key"))


async def stay(database: Database, key: Ed25519PrivateKey, hidden: Secret) -> None:
    """Leave prints of the keys in the database, the first time. Raises DatabaseError when it has those of others."""
    prints = {
        "receipt.key": hashlib.sha256(key.public_key().public_bytes_raw()).hexdigest(),
        "database.key": hidden.digest("print"),
    }
    async with database.write() as session:
        await lock(session, "keys")
        for name, found in prints.items():
            row = await session.get(KeyRow, name)
            if row is None:
                session.add(KeyRow(name=name, print=found))
            elif row.print != found:
                raise DatabaseError(
                    f"{name} is not the one that this database was filled with: "
                    "copy it from the data folder of another hub of this database, or from the backup"
                )


def public_info(key: Ed25519PrivateKey) -> PublicKeyInfo:
    """What anybody may know of the signing key."""
    raw = key.public_key().public_bytes_raw()
    return PublicKeyInfo(algorithm="Ed25519", public_key=base64.b64encode(raw).decode())


def _kept(path: Path) -> bytes:
    """The 32 bytes of `path`; random ones, readable by the owner only, when it is not there yet.

    Of several processes that begin on one folder, one makes the key and all have it.
    """
    if not path.exists():
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f"{path.name}.") as fresh:  # mode 0600
            fresh.write(secrets.token_bytes(32))
            fresh.flush()
            os.fsync(fresh.fileno())
            with suppress(FileExistsError):
                os.link(fresh.name, path)
    value = path.read_bytes()
    if len(value) != 32:
        raise ValueError(f"{path} must hold 32 bytes")
    return value
