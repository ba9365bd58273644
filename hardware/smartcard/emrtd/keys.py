"""From what is printed to keys: the secrets of BAC and PACE, and the key derivation (ICAO Doc 9303-11, 9.7)."""

from __future__ import annotations

import hashlib
from enum import IntEnum

from hardware.smartcard.emrtd.base import MrzKey, PassportAccess
from hardware.smartcard.emrtd.mrz_layout import FILLER, check_digit

NUMBER_SIZE = 9


class Purpose(IntEnum):
    """The counter that tells the keys of one secret apart."""

    ENCRYPTION = 1
    AUTHENTICATION = 2
    PASSWORD = 3


def mrz_information(key: MrzKey) -> bytes:
    """The printed facts with their check digits, as the chip knows them. MrzError for signs no zone has."""
    number = key.document_number.replace(" ", "").upper().ljust(NUMBER_SIZE, FILLER)
    return "".join(part + check_digit(part) for part in (number, key.birth_date, key.expiry_date)).encode("ascii")


def bac_seed(key: MrzKey) -> bytes:
    """The 16 bytes from which BAC's keys come (4.3.2)."""
    return _sha1(mrz_information(key))[:16]


def pace_secret(access: PassportAccess) -> bytes:
    """The bytes from which PACE's password key comes (9.7.3)."""
    return _sha1(mrz_information(access)) if isinstance(access, MrzKey) else access.digits.encode("ascii")


def derive(secret: bytes, purpose: Purpose, size: int) -> bytes:
    """A key of `size` bytes (16, 24, 32). Parity bits of 3DES keys are left as they come: DES ignores them."""
    hashed = secret + purpose.to_bytes(4)
    return _sha1(hashed)[:size] if size <= 16 else hashlib.sha256(hashed).digest()[:size]


def _sha1(data: bytes) -> bytes:
    return hashlib.sha1(data, usedforsecurity=False).digest()
