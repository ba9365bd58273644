"""NDEF on tags of both kinds."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import ProtocolError
from hardware.smartcard.apdu import CommandApdu
from hardware.smartcard.base import CardRead, CardTrouble, CardUnknown, Proof
from hardware.smartcard.dialogue import read_by_profiles
from hardware.smartcard.facts import FactError
from hardware.smartcard.ndef import MOST_BYTES, facts_of, read_ndef
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual_cards import ISO_14443_4_ATR

PROFILES = load_profiles(["ndef-tag"])
ULTRALIGHT_ATR = bytes.fromhex("3B8F8001804F0CA0000003060300030000000068")
CLASSIC_ATR = bytes.fromhex("3B8F8001804F0CA000000306030001000000006A")


def record(kind: bytes, payload: bytes, *, first: bool = True, last: bool = True, short: bool = True) -> bytes:
    flags = 0x80 * first | 0x40 * last | 0x10 * short | 0x01
    return bytes((flags, len(kind))) + len(payload).to_bytes(1 if short else 4) + kind + payload


TEXT = record(b"T", b"\x02fa" + "پیگیری ۱۲۳".encode(), last=False)
LINK = record(b"U", b"\x04hub.example/t/123", first=False, short=False)
FACTS = {"ndef_text": "پیگیری ۱۲۳", "ndef_uri": "https://hub.example/t/123"}


@dataclass
class Type4Tag:
    """A Type 4 tag that keeps `message`; `most` bytes in one answer."""

    message: bytes
    most: int = 59
    protection: int = 0
    announced: int | None = None

    def __post_init__(self) -> None:
        size = len(self.message) if self.announced is None else self.announced
        control = bytes.fromhex("0406E104") + (MOST_BYTES).to_bytes(2) + bytes((self.protection, 0xFF))
        capabilities = bytes.fromhex("000F20") + self.most.to_bytes(2) + bytes.fromhex("0034") + control
        self._files = {b"\xe1\x03": capabilities, b"\xe1\x04": size.to_bytes(2) + self.message}
        self._selected = b""

    async def transmit(self, raw: bytes) -> bytes:
        command = CommandApdu.parse(raw)
        if command.ins == 0xA4:
            if command.p1 == 0x04 and command.data != bytes.fromhex("D2760000850101"):
                return b"\x6a\x82"
            self._selected = self._files.get(command.data, b"")
            return b"\x90\x00"
        offset = command.p1 << 8 | command.p2
        return self._selected[offset : offset + (command.le or 0)] + b"\x90\x00"


@dataclass
class Type2Tag:
    """A Type 2 tag with these TLVs, in a reader that gives `step` bytes at once."""

    area: bytes
    step: int = 16

    async def transmit(self, raw: bytes) -> bytes:
        memory = bytes(12) + bytes((0xE1, 0x10, 18, 0)) + self.area.ljust(18 * 8 + 16, b"\0")
        assert raw[:3] == b"\xff\xb0\x00"
        return memory[raw[3] * 4 :][: self.step] + b"\x90\x00"


@pytest.mark.parametrize("most", [10, 59, 255, 65535])
async def test_reads_a_type_4_tag_in_pieces(most: int) -> None:
    tag = Type4Tag(TEXT + LINK, most)
    assert await read_by_profiles(ISO_14443_4_ATR, tag.transmit, PROFILES) == CardRead(
        "ndef-tag", Proof.RECOGNITION, FACTS
    )


@pytest.mark.parametrize("step", [4, 16])
async def test_reads_a_type_2_tag(step: int) -> None:
    message = TEXT + LINK
    lock_control = b"\x01\x03\xa0\x0c\x34"
    for length in (bytes((len(message),)), b"\xff" + len(message).to_bytes(2)):
        tag = Type2Tag(lock_control + b"\x00\x03" + length + message + b"\xfe", step)
        assert await read_ndef(ULTRALIGHT_ATR, tag.transmit) == FACTS


@pytest.mark.parametrize("tag", [Type4Tag(b""), Type4Tag(TEXT, protection=0x80), Type2Tag(b"\xfe")])
async def test_a_tag_without_a_message_is_not_of_this_profile(tag: Type4Tag | Type2Tag) -> None:
    atr = ISO_14443_4_ATR if isinstance(tag, Type4Tag) else ULTRALIGHT_ATR
    assert await read_by_profiles(atr, tag.transmit, PROFILES) == CardUnknown(atr)
    assert await read_by_profiles(CLASSIC_ATR, tag.transmit, PROFILES) == CardUnknown(CLASSIC_ATR)


@pytest.mark.parametrize(
    "tag", [Type4Tag(TEXT, announced=200), Type4Tag(TEXT, announced=MOST_BYTES + 1), Type4Tag(TEXT[:-4])]
)
async def test_a_tag_against_its_standard_has_failed(tag: Type4Tag) -> None:
    assert await read_by_profiles(ISO_14443_4_ATR, tag.transmit, PROFILES) is CardTrouble.FAILED


def test_text_in_utf_16_and_records_that_are_neither() -> None:
    text = record(b"T", b"\x82fa" + "سلام".encode("utf-16-be"))
    assert facts_of(text) == {"ndef_text": "سلام"}
    assert facts_of(record(b"Sp", b"xx")) == {}
    with pytest.raises(FactError):
        facts_of(record(b"T", b"\x02fa\x1b[2J"))


@given(st.binary(max_size=80))
def test_any_message_is_facts_or_an_error_with_a_name(message: bytes) -> None:
    try:
        facts = facts_of(message)
    except (ProtocolError, FactError):
        return
    assert all(text.strip() for text in facts.values())
