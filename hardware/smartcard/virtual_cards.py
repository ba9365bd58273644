"""Cards that answer APDUs as real ones do, for the virtual reader, the dev dock and the tests."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import xor
from typing import Protocol

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from hardware.smartcard import tlv
from hardware.smartcard.apdu import SHORT_LE, CommandApdu, ResponseApdu, StatusWord

SIMULATED_NATIONAL_ID_AID = bytes.fromhex("F0504953484B48414E01")
PIV_AID = bytes.fromhex("A000000308000010000100")

STORAGE_CARD_ATR = bytes.fromhex("3B8F8001804F0CA000000306030001000000006A")
"""What a reader makes up for a MIFARE Classic 1K (PC/SC part 3, 3.1.3.2.3.2)."""

ISO_14443_4_ATR = bytes.fromhex("3B80800101")
"""What a reader makes up for a contactless card without historical bytes."""

UNKNOWN_ATR = bytes.fromhex("3B021450")
BAD_ATR = bytes.fromhex("00")
"""No ATR at all: what a card gives that is upside down or broken."""

GET_UID = bytes.fromhex("FFCA0000")


class CardInSlot(Protocol):
    """Whatever answers commands: a `VirtualCard`, a virtual passport."""

    @property
    def atr(self) -> bytes:
        """What it says when it powers up."""

    def power_up(self) -> None:
        """Forget the dialogue so far."""

    def transmit(self, raw: bytes) -> bytes:
        """Answer one command APDU, if only with a status word."""


@dataclass(frozen=True)
class Applet:
    """An application on a card: its AID, and the data objects that GET DATA reads, by tag."""

    aid: bytes
    objects: Mapping[int, bytes]


class VirtualCard:
    """One card. Keeps what a card keeps between commands: the selected applet and data still to be fetched."""

    def __init__(self, atr: bytes, *, applets: tuple[Applet, ...] = (), uid: bytes | None = None) -> None:
        self.atr = atr
        self._applets = {applet.aid: applet for applet in applets}
        self._uid = uid
        self._selected: Applet | None = None
        self._waiting = b""

    def power_up(self) -> None:
        """Forget the dialogue so far, as a card does when its power goes or it is reset."""
        self._selected = None
        self._waiting = b""

    def transmit(self, raw: bytes) -> bytes:
        """Answer one command APDU; a card answers anything, if only with a status word."""
        try:
            command = CommandApdu.parse(raw)
        except ValueError:
            return ResponseApdu(b"", StatusWord.WRONG_LENGTH).encode()
        return self._answer(command).encode()

    def _answer(self, command: CommandApdu) -> ResponseApdu:
        if self._uid is not None and command.encode()[:4] == GET_UID:
            return ResponseApdu(self._uid, StatusWord.OK)
        if command.cla != 0x00:
            return _refusal(StatusWord.CLASS_NOT_SUPPORTED)
        instructions: Mapping[int, Callable[[CommandApdu], ResponseApdu]] = {
            0xA4: self._select,
            0xC0: self._get_response,
            0xCA: self._get_data,
            0xCB: self._get_data,
        }
        instruction = instructions.get(command.ins)
        return instruction(command) if instruction else _refusal(StatusWord.INSTRUCTION_NOT_SUPPORTED)

    def _select(self, command: CommandApdu) -> ResponseApdu:
        applet = self._applets.get(command.data)
        if applet is None:
            return _refusal(StatusWord.FILE_NOT_FOUND)
        self._selected = applet
        return self._give(tlv.encode(0x6F, tlv.encode(0x84, applet.aid)), command.le)

    def _get_data(self, command: CommandApdu) -> ResponseApdu:
        """By tag in P1-P2 (CA), or in a tag list 5C (CB), as PIV does it."""
        if self._selected is None:
            return _refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        tag = command.p1 << 8 | command.p2
        if command.ins == 0xCB:
            try:
                tag = int.from_bytes(tlv.find(command.data, (0x5C,)))
            except tlv.TlvError:
                return _refusal(StatusWord.WRONG_DATA)
        if tag not in self._selected.objects:
            return _refusal(StatusWord.FILE_NOT_FOUND)
        return self._give(self._selected.objects[tag], command.le)

    def _get_response(self, command: CommandApdu) -> ResponseApdu:
        if not self._waiting:
            return _refusal(StatusWord.CONDITIONS_NOT_SATISFIED)
        return self._give(self._waiting, command.le)

    def _give(self, data: bytes, le: int | None) -> ResponseApdu:
        """As much as was asked for; `61xx` says how much waits."""
        size = 0 if le is None else le
        self._waiting = data[size:]
        waits = len(self._waiting)
        return ResponseApdu(data[:size], StatusWord.OK if not waits else 0x6100 | (waits if waits < SHORT_LE else 0))


def simulated_national_id_card(national_id: str, holder_name: str) -> VirtualCard:
    """The development card that the profile `simulated-national-id` reads."""
    content = tlv.encode(0xDF01, national_id.encode("ascii")) + tlv.encode(0xDF02, holder_name.encode())
    applet = Applet(SIMULATED_NATIONAL_ID_AID, {0x00E1: tlv.encode(0xE1, content)})
    return VirtualCard(contact_atr(b"PISHKHAN"), applets=(applet,))


def contactless_card(uid: bytes) -> VirtualCard:
    """A storage card that gives nothing but its UID (4, 7 or 10 bytes)."""
    return VirtualCard(STORAGE_CARD_ATR, uid=uid)


def unknown_card() -> VirtualCard:
    """A working contact card without any applet that a profile knows."""
    return VirtualCard(UNKNOWN_ATR)


def bad_atr_card() -> VirtualCard:
    """Something in the slot that gives no valid ATR."""
    return VirtualCard(BAD_ATR)


def piv_card(common_name: str, not_after: datetime.datetime) -> VirtualCard:
    """A PIV card with a fresh self-signed authentication certificate, valid one year up to `not_after`."""
    certificate = _self_signed(common_name, not_after)
    content = tlv.encode(0x70, certificate) + tlv.encode(0x71, b"\x00") + tlv.encode(0xFE, b"")
    applet = Applet(PIV_AID, {0x5FC105: tlv.encode(0x53, content)})
    return VirtualCard(contact_atr(b"PIV"), applets=(applet,))


def contact_atr(historical: bytes) -> bytes:
    """An ATR for protocol T=1 with up to 15 historical bytes and its check byte (ISO/IEC 7816-3, 8.2)."""
    if len(historical) > 15:
        raise ValueError("an ATR has at most 15 historical bytes")
    checked = bytes((0x80 | len(historical), 0x01)) + historical
    return b"\x3b" + checked + bytes((reduce(xor, checked),))


def _self_signed(common_name: str, not_after: datetime.datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(not_after - datetime.timedelta(days=365))
        .not_valid_after(not_after)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


def _refusal(sw: StatusWord) -> ResponseApdu:
    return ResponseApdu(b"", sw)
