"""NDEF: the text and the link that anyone can write onto an NFC tag, and anyone can copy.

Sources: NFC Forum NDEF 1.0 (3.2), RTD Text 1.0 (3.2.1), RTD URI 1.0 (3.2.2), Type 4 Tag 2.0 (5), Type 2 Tag 1.1 (2);
PC/SC part 3 for READ BINARY to a tag.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from hardware.errors import ProtocolError
from hardware.smartcard.apdu import CommandApdu, Transmit, exchange
from hardware.smartcard.facts import Decoding, decode

TEXT, LINK = "ndef_text", "ndef_uri"
"""Names of the facts."""

MOST_BYTES = 4096
"""A message that is longer is none for a kiosk."""

STORAGE_ATR = re.compile("3B8F8001804F0CA000000306")
TYPE_2_ATR = re.compile("3B8F8001804F0CA000000306030003")
"""A storage card, and the one that is a Type 2 tag: MIFARE Ultralight and NTAG (PC/SC part 3, supplement)."""

_APPLICATION = bytes.fromhex("D2760000850101")
_CAPABILITIES = bytes.fromhex("E103")
_URI_PREFIXES = ("", "http://www.", "https://www.", "http://", "https://", "tel:", "mailto:")


async def read_ndef(atr: bytes, transmit: Transmit) -> dict[str, str] | None:
    """The first text and the first link on the tag; None when it holds no NDEF message.

    Raises what `transmit` raises, ProtocolError for a tag against its standard, FactError for text not to be shown.
    """
    told = atr.hex().upper()
    if STORAGE_ATR.match(told):
        message = await _type_2(transmit) if TYPE_2_ATR.match(told) else None
    else:
        message = await _type_4(transmit)
    facts = {} if message is None else facts_of(message)
    return facts or None


def facts_of(message: bytes) -> dict[str, str]:
    """The facts in one NDEF message. ProtocolError when it is cut short; others are passed over."""
    facts: dict[str, str] = {}
    for kind, payload in _records(message):
        if kind == b"T" and payload and TEXT not in facts:
            text = payload[1 + (payload[0] & 0x3F) :]
            facts[TEXT] = decode(_from_utf_16(text) if payload[0] & 0x80 else text, Decoding.UTF8)
        elif kind == b"U" and payload and payload[0] < len(_URI_PREFIXES) and LINK not in facts:
            facts[LINK] = decode(_URI_PREFIXES[payload[0]].encode() + payload[1:], Decoding.UTF8)
    return facts


def _from_utf_16(text: bytes) -> bytes:
    """The same in UTF-8; without a mark of its own UTF-16 is big-endian here."""
    marked = text[:2] in {codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE}
    return text.decode("utf-16" if marked else "utf-16-be", "replace").encode()


def _records(message: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Type and payload of each well-known record that is whole; one in chunks is none that we read."""
    rest = _Bytes(message)
    while rest.left:
        flags = rest.take(1)[0]
        type_size = rest.take(1)[0]
        payload_size = int.from_bytes(rest.take(1 if flags & 0x10 else 4))
        id_size = rest.take(1)[0] if flags & 0x08 else 0
        kind = rest.take(type_size)
        rest.take(id_size)
        payload = rest.take(payload_size)
        if flags & 0x27 == 0x01:  # well known, not chunked
            yield kind, payload
        if flags & 0x40:
            return


class _Bytes:
    def __init__(self, content: bytes) -> None:
        self.left = content

    def take(self, size: int) -> bytes:
        if size > len(self.left):
            raise ProtocolError("an NDEF message is cut short")
        taken, self.left = self.left[:size], self.left[size:]
        return taken


async def _type_4(transmit: Transmit) -> bytes | None:
    for select in (
        CommandApdu(0x00, 0xA4, 0x04, 0x00, _APPLICATION, le=256),
        CommandApdu(0x00, 0xA4, 0x00, 0x0C, _CAPABILITIES),
    ):
        if not (await exchange(select, transmit)).ok:
            return None
    capabilities = await _binary(transmit, 0, 15)
    file, protection = capabilities[9:11], capabilities[13]
    if capabilities[7] != 0x04 or protection != 0x00:
        return None  # a proprietary file, or one that is not free to read
    if not (await exchange(CommandApdu(0x00, 0xA4, 0x00, 0x0C, file), transmit)).ok:
        raise ProtocolError("the NDEF file that the tag names is not there")
    size = int.from_bytes(await _binary(transmit, 0, 2))
    if size > MOST_BYTES:
        raise ProtocolError("the NDEF message is too long")
    step = max(1, min(255, int.from_bytes(capabilities[3:5])))
    message = b""
    while len(message) < size:
        message += await _binary(transmit, 2 + len(message), min(step, size - len(message)))
    return message


async def _binary(transmit: Transmit, offset: int, size: int) -> bytes:
    answer = await exchange(CommandApdu(0x00, 0xB0, offset >> 8, offset & 0xFF, le=size), transmit)
    if not answer.ok or len(answer.data) != size:
        raise ProtocolError("the tag gives less than it announced")
    return answer.data


async def _type_2(transmit: Transmit) -> bytes | None:
    """Blocks of four bytes; block 3 tells size, from block 4 on there are TLVs."""
    capabilities = await _blocks(transmit, 3)
    if capabilities[0] != 0xE1 or capabilities[3] & 0xF0:
        return None
    size, area = min(capabilities[2] * 8, MOST_BYTES // 4), b""
    while len(area) < size:
        area += await _blocks(transmit, 4 + len(area) // 4)
    return _ndef_in(_Bytes(area[:size]))


async def _blocks(transmit: Transmit, first: int) -> bytes:
    answer = await exchange(CommandApdu(0xFF, 0xB0, 0x00, first, le=16), transmit)
    if not answer.ok or len(answer.data) not in {4, 16}:  # some readers give one block at a time
        raise ProtocolError("the tag gives less than it announced")
    return answer.data


def _ndef_in(area: _Bytes) -> bytes | None:
    while area.left:
        match area.take(1)[0]:
            case 0x00:
                continue
            case 0xFE:
                return None
            case kind:
                size = area.take(1)[0]
                content = area.take(int.from_bytes(area.take(2)) if size == 0xFF else size)
                if kind == 0x03:
                    return content
    return None
