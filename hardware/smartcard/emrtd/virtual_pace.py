"""The chip's side of PACE, for virtual passports (ICAO Doc 9303-11, 4.4)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hardware.smartcard import tlv
from hardware.smartcard.apdu import ResponseApdu, StatusWord
from hardware.smartcard.emrtd.base import Can, MrzKey, PassportAccess
from hardware.smartcard.emrtd.ciphers import AES_BLOCK, AesCipher, same
from hardware.smartcard.emrtd.curves import Point
from hardware.smartcard.emrtd.errors import UnreadableError
from hardware.smartcard.emrtd.pace import (
    BY_CAN,
    BY_MRZ,
    DYNAMIC_DATA,
    KEY_OURS,
    KEY_THEIRS,
    MAP_OURS,
    MAP_THEIRS,
    NONCE,
    PARAMETERS,
    PASSWORD,
    PROTOCOL,
    TOKEN_OURS,
    TOKEN_THEIRS,
    WARNS,
    decrypt_nonce,
    mapped,
    nonce_cipher,
    session_cipher,
    token_data,
)
from hardware.smartcard.emrtd.pace_offers import PaceOffer
from hardware.smartcard.emrtd.virtual_messaging import ChipSession

WRONG_PASSWORD = 0x6300

CHOICE = 0
"""Among the refusals: the MSE: Set AT; a `63Cx` there warns, and the chip goes on."""


@dataclass
class _Dialogue:
    """How far one opening has come."""

    access: PassportAccess
    offer: PaceOffer
    nonce: int = 0
    generator: Point | None = None
    ours: Point | None = None
    theirs: Point | None = None
    cipher: AesCipher | None = None


class ChipPace:
    """Opens with the printed key and, where it has one, the card access number. `session` is there afterwards.

    `refusals` are status words for steps that the chip refuses though it offers PACE, by the tag of what the terminal
    sends (NONCE for the first).
    """

    def __init__(
        self, offers: tuple[PaceOffer, ...], key: MrzKey, can: str = "", refusals: Mapping[int, int] | None = None
    ) -> None:
        self.offers = offers
        self._refusals = refusals or {}
        self.session: ChipSession | None = None
        self._passwords: dict[bytes, PassportAccess] = {BY_MRZ: key} | ({BY_CAN: Can(can)} if can else {})
        self._dialogue: _Dialogue | None = None

    def power_up(self) -> None:
        """Forget the dialogue so far."""
        self._dialogue = self.session = None

    def choose(self, data: bytes) -> ResponseApdu:
        """MSE: Set AT."""
        objects = {found.tag: found.value for found in tlv.parse(data)}
        access = self._passwords.get(objects.get(PASSWORD, b""))
        offers = [offer for offer in self.offers if offer.oid == objects.get(PROTOCOL)]
        if PARAMETERS in objects:
            offers = [offer for offer in offers if offer.parameters == int.from_bytes(objects[PARAMETERS])]
        if access is None or len(offers) != 1:
            return ResponseApdu(b"", StatusWord.REFERENCED_DATA_NOT_FOUND)
        answer = self._refusals.get(CHOICE, StatusWord.OK)
        if answer == StatusWord.OK or answer >> 8 == WARNS:
            self._dialogue = _Dialogue(access, offers[0])
        return ResponseApdu(b"", answer)

    def go_on(self, data: bytes) -> ResponseApdu:
        """GENERAL AUTHENTICATE."""
        dialogue = self._dialogue
        try:
            parts = {found.tag: found.value for found in tlv.parse(tlv.find(data, (DYNAMIC_DATA,)))}
            if dialogue is None:
                return ResponseApdu(b"", StatusWord.CONDITIONS_NOT_SATISFIED)
            steps: dict[int, Callable[[_Dialogue, bytes], bytes | None]] = {
                MAP_OURS: self._map,
                KEY_OURS: self._agree,
                TOKEN_OURS: self._prove,
            }
            tag = next(iter(parts), NONCE)
            if tag in self._refusals:
                self._dialogue = None
                return ResponseApdu(b"", self._refusals[tag])
            answer = steps[tag](dialogue, parts[tag]) if tag in steps else self._begin(dialogue)
        except (ValueError, UnreadableError):
            return ResponseApdu(b"", StatusWord.WRONG_DATA)
        if answer is None:
            return ResponseApdu(b"", WRONG_PASSWORD)
        return ResponseApdu(tlv.encode(DYNAMIC_DATA, answer), StatusWord.OK)

    @staticmethod
    def _begin(dialogue: _Dialogue) -> bytes:
        encrypted = nonce_cipher(dialogue.access, dialogue.offer).encryptor().update(secrets.token_bytes(AES_BLOCK))
        dialogue.nonce = decrypt_nonce(dialogue.access, dialogue.offer, encrypted)
        return tlv.encode(NONCE, encrypted)

    @staticmethod
    def _map(dialogue: _Dialogue, data: bytes) -> bytes:
        curve = dialogue.offer.curve
        secret = curve.new_key()
        dialogue.generator = mapped(curve, dialogue.nonce, secret, curve.decode(data))
        return tlv.encode(MAP_THEIRS, curve.encode(curve.of_generator(secret)))

    @staticmethod
    def _agree(dialogue: _Dialogue, data: bytes) -> bytes:
        curve = dialogue.offer.curve
        if dialogue.generator is None:
            raise ValueError("the generator comes first")
        secret = curve.new_key()
        dialogue.ours, dialogue.theirs = curve.multiply(secret, dialogue.generator), curve.decode(data)
        dialogue.cipher = session_cipher(curve, curve.shared_x(secret, dialogue.theirs), dialogue.offer)
        return tlv.encode(KEY_THEIRS, curve.encode(dialogue.ours))

    def _prove(self, dialogue: _Dialogue, token: bytes) -> bytes | None:
        """None when the other side does not know the password."""
        self._dialogue = None
        if dialogue.cipher is None or dialogue.ours is None or dialogue.theirs is None:
            raise ValueError("the keys come first")
        if not same(token, dialogue.cipher.mac(token_data(dialogue.offer, dialogue.ours))):
            return None
        self.session = ChipSession(dialogue.cipher)
        return tlv.encode(TOKEN_THEIRS, dialogue.cipher.mac(token_data(dialogue.offer, dialogue.theirs)))
