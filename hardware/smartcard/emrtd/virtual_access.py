"""How a virtual passport lets itself be opened: the chip's side of BAC (ICAO Doc 9303-11, 4.3)."""

from __future__ import annotations

import secrets

from hardware.smartcard.emrtd.bac import KEY, NONCE, triple_des
from hardware.smartcard.emrtd.base import MrzKey
from hardware.smartcard.emrtd.ciphers import MAC_SIZE, same
from hardware.smartcard.emrtd.keys import bac_seed
from hardware.smartcard.emrtd.virtual_messaging import ChipSession


class ChipBac:
    """Opens with the printed key."""

    def __init__(self, key: MrzKey) -> None:
        self._cipher = triple_des(bac_seed(key))
        self._challenge = b""

    def challenge(self) -> bytes:
        """Eight random bytes, good for one try."""
        self._challenge = secrets.token_bytes(NONCE)
        return self._challenge

    def authenticate(self, data: bytes) -> tuple[bytes, ChipSession] | None:
        """The chip's answer and the session that begins; None when the terminal does not know the key."""
        challenge, self._challenge = self._challenge, b""
        cryptogram, mac = data[:-MAC_SIZE], data[-MAC_SIZE:]
        if not challenge or len(cryptogram) != 2 * NONCE + KEY or not same(self._cipher.mac(cryptogram), mac):
            return None
        said = self._cipher.decrypt(cryptogram)
        theirs, their_half = said[:NONCE], said[2 * NONCE :]
        if not same(said[NONCE : 2 * NONCE], challenge):
            return None
        half = secrets.token_bytes(KEY)
        answer = self._cipher.encrypt(challenge + theirs + half)
        shared = bytes(one ^ other for one, other in zip(half, their_half, strict=True))
        session = ChipSession(triple_des(shared), int.from_bytes(challenge[4:] + theirs[4:]))
        return answer + self._cipher.mac(answer), session
