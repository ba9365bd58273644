"""The two ciphers of secure messaging: 3DES with the retail MAC, and AES with CMAC (ICAO Doc 9303-11, 9.8)."""

from __future__ import annotations

import hmac
from typing import Protocol

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.cmac import CMAC

MAC_SIZE = 8
DES_KEY = 8
DES_BLOCK = 8
AES_BLOCK = 16


class SessionCipher(Protocol):
    """Encrypts and authenticates under one pair of keys. Data is padded by the caller; `counter` is the SSC."""

    @property
    def block_size(self) -> int:
        """Bytes of a block, which are also the bytes of the counter."""

    def encrypt(self, data: bytes, counter: int) -> bytes:
        """Whole blocks in, whole blocks out."""

    def decrypt(self, data: bytes, counter: int) -> bytes:
        """Whole blocks in, whole blocks out; ValueError for anything else."""

    def mac(self, data: bytes) -> bytes:
        """Eight bytes over `data`, whose length is any: PACE's authentication token."""

    def mac_of_message(self, data: bytes) -> bytes:
        """The same of `data` that secure messaging pads (9.8.6.2)."""


def pad(data: bytes, block_size: int) -> bytes:
    """Padding method 2 of ISO/IEC 9797-1: 80, then zeros up to a whole block."""
    return data + b"\x80" + bytes(-(len(data) + 1) % block_size)


def unpad(data: bytes) -> bytes:
    """What was padded; ValueError when the padding is none."""
    body = data.rstrip(b"\x00")
    if not body.endswith(b"\x80"):
        raise ValueError("the padding is broken")
    return body[:-1]


def same(first: bytes, second: bytes) -> bool:
    """Whether two MACs are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(first, second)


class TripleDesCipher:
    """3DES in CBC mode without an initial vector, and the retail MAC (ISO/IEC 9797-1, algorithm 3)."""

    block_size = DES_BLOCK

    def __init__(self, encryption_key: bytes, mac_key: bytes) -> None:
        first, second = mac_key[:DES_KEY], mac_key[DES_KEY:]
        self._data = _triple_des(encryption_key + encryption_key[:DES_KEY])
        self._chain = _triple_des(first * 3)  # three times the same key is single DES
        self._last = _triple_des(first + second + first)

    def encrypt(self, data: bytes, counter: int = 0) -> bytes:
        """The counter does not enter."""
        return self._data.encryptor().update(data)

    def decrypt(self, data: bytes, counter: int = 0) -> bytes:
        """The counter does not enter."""
        decryptor = self._data.decryptor()
        return decryptor.update(data) + decryptor.finalize()

    def mac(self, data: bytes) -> bytes:
        """Single DES through all blocks but the last, which both keys close."""
        data = pad(data, DES_BLOCK)
        last = int.from_bytes(data[-DES_BLOCK:])
        if len(data) > DES_BLOCK:
            last ^= int.from_bytes(self._chain.encryptor().update(data[:-DES_BLOCK])[-DES_BLOCK:])
        return self._last.encryptor().update(last.to_bytes(DES_BLOCK))

    def mac_of_message(self, data: bytes) -> bytes:
        """The retail MAC, which pads by itself."""
        return self.mac(data)


class AesCipher:
    """AES in CBC mode, the encrypted counter as initial vector, and CMAC cut to eight bytes."""

    block_size = AES_BLOCK

    def __init__(self, encryption_key: bytes, mac_key: bytes) -> None:
        self._key = algorithms.AES(encryption_key)
        self._vectors = Cipher(self._key, modes.ECB()).encryptor()  # noqa: S305  # one block each: 9.8.6.1 wants it
        self._mac = CMAC(algorithms.AES(mac_key))

    def encrypt(self, data: bytes, counter: int = 0) -> bytes:
        """Under the initial vector of `counter`."""
        return self._cbc(counter).encryptor().update(data)

    def decrypt(self, data: bytes, counter: int = 0) -> bytes:
        """Under the initial vector of `counter`."""
        decryptor = self._cbc(counter).decryptor()
        return decryptor.update(data) + decryptor.finalize()

    def mac(self, data: bytes) -> bytes:
        """CMAC; it pads by itself."""
        mac = self._mac.copy()
        mac.update(data)
        return mac.finalize()[:MAC_SIZE]

    def mac_of_message(self, data: bytes) -> bytes:
        """CMAC of what was padded already."""
        return self.mac(pad(data, AES_BLOCK))

    def _cbc(self, counter: int) -> Cipher[modes.CBC]:
        return Cipher(self._key, modes.CBC(self._vectors.update(counter.to_bytes(AES_BLOCK))))


def _triple_des(key: bytes) -> Cipher[modes.CBC]:
    return Cipher(TripleDES(key), modes.CBC(bytes(DES_BLOCK)))
