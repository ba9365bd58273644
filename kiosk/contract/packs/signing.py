"""Who made a pack: an Ed25519 signature over the hashes of all its files.

The canonical manifest: the line `pishkhan-pack 1`, then for each file but `signature`, in the order of the names, a
line `SHA-256 (hexadecimal) size name`; each line ends with a line feed. So it does not matter how a pack is packed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.contract.packs.model import SIGNATURE_FILE

_FIRST_LINE = "pishkhan-pack 1"
UNSIGNED = f"{SIGNATURE_FILE}: is missing: the pack is not signed"


class Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file `signature`: the public key and what it signed, both base64."""

    key: str
    signature: str


def manifest(files: Mapping[str, bytes]) -> bytes:
    """What is signed."""
    signed = sorted((name, data) for name, data in files.items() if name != SIGNATURE_FILE)
    lines = [f"{hashlib.sha256(data).hexdigest()} {len(data)} {name}" for name, data in signed]
    return "".join(f"{line}\n" for line in (_FIRST_LINE, *lines)).encode()


def sign(files: Mapping[str, bytes], key: Ed25519PrivateKey) -> bytes:
    """The content of the file `signature`."""
    made = base64.b64encode(key.sign(manifest(files))).decode()
    return f'key = "{public_text(key)}"\nsignature = "{made}"\n'.encode()


def signer(files: Mapping[str, bytes], faults: list[str]) -> str:
    """The public key that signed these very files, base64; empty when none did, and why is among `faults`."""
    if SIGNATURE_FILE not in files:
        faults.append(UNSIGNED)
        return ""
    try:
        found = msgspec.convert(tomllib.loads(files[SIGNATURE_FILE].decode()), Signature)
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(found.key, validate=True))
        key.verify(base64.b64decode(found.signature, validate=True), manifest(files))
    except InvalidSignature:
        faults.append(f"{SIGNATURE_FILE}: is not of these files: they were changed, or signed with another key")
        return ""
    except (ValueError, binascii.Error, msgspec.ValidationError) as error:
        faults.append(f"{SIGNATURE_FILE}: cannot be read: {error}")
        return ""
    return base64.b64encode(key.public_bytes_raw()).decode()


def public_text(key: Ed25519PrivateKey) -> str:
    """The public key as partners give it to the city: 32 bytes, base64."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def write_key(file: Path) -> Ed25519PrivateKey:
    """A new private key in a new file that only its owner can read. OSError, also when there is such a file."""
    key = Ed25519PrivateKey.generate()
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(base64.b64encode(key.private_bytes_raw()) + b"\n")
    return key


def read_key(file: Path) -> Ed25519PrivateKey:
    """The private key in `file`. OSError or ValueError."""
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(file.read_bytes().strip(), validate=True))
