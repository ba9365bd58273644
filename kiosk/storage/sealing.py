"""Encryption of what rests on the disk: AES-256-GCM under a key file that only this user can read."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.errors import StoreError

KEY_BYTES = 32
_NONCE_BYTES = 12  # NIST SP 800-38D, 8.2.2; one key seals far fewer than 2**32 rows


class Sealer:
    """Seals bytes for one place: what was sealed for one `context` cannot be opened as another."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    @classmethod
    def from_file(cls, path: Path) -> Sealer:
        """The key in `path`, made on first use. StoreError when others can read it or it is no key."""
        if not path.exists():
            _make_key_file(path)
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as file:
            if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
                raise StoreError(f"{path}: expected mode 0600, others can read this key")
            key = file.read()
        if len(key) != KEY_BYTES:
            raise StoreError(f"{path}: expected {KEY_BYTES} bytes, found {len(key)}")
        return cls(key)

    def seal(self, plain: bytes, context: str) -> bytes:
        """Nonce and ciphertext."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """What was sealed; StoreError when it was altered, or sealed with another key or for another place."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context.encode())
        except (InvalidTag, ValueError) as error:
            raise StoreError(f"{context}: cannot be decrypted with this key") from error


def _make_key_file(path: Path) -> None:
    """Write a key, unless another process has just written one: that one counts then."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            path.hardlink_to(temporary)
    finally:
        temporary.unlink()
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
