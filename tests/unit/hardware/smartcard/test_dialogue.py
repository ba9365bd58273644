from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard.base import CardRead, CardTrouble, CardUnknown
from hardware.smartcard.dialogue import CardLinkError, read_by_profiles
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual_cards import (
    ISO_14443_4_ATR,
    SIMULATED_NATIONAL_ID_AID,
    STORAGE_CARD_ATR,
    Applet,
    VirtualCard,
    contact_atr,
)

PROFILES = load_profiles(("simulated-national-id", "piv", "contactless-uid"))
ATR = contact_atr(b"x")


async def read(card: VirtualCard) -> object:
    async def transmit(apdu: bytes) -> bytes:
        return card.transmit(apdu)

    return await read_by_profiles(card.atr, transmit, PROFILES)


async def test_an_applet_without_its_data_is_not_that_card() -> None:
    card = VirtualCard(ATR, applets=(Applet(SIMULATED_NATIONAL_ID_AID, {}),))
    assert await read(card) == CardUnknown(ATR)


@pytest.mark.parametrize("content", [b"", b"\xe1", b"\xe1\x03\xdf\x01\x00", b"\xe1\x04\xdf\x01\x01\xff"])
async def test_data_against_the_standard_is_failed(content: bytes) -> None:
    card = VirtualCard(ATR, applets=(Applet(SIMULATED_NATIONAL_ID_AID, {0xE1: content}),))
    assert await read(card) is CardTrouble.FAILED


class Refusing(VirtualCard):
    """A contactless card that answers what is meant for the reader (class FF) with one status word."""

    def __init__(self, atr: bytes, sw: int) -> None:
        super().__init__(atr)
        self._sw = sw

    def transmit(self, raw: bytes) -> bytes:
        return self._sw.to_bytes(2) if raw[0] == 0xFF else super().transmit(raw)


@pytest.mark.parametrize("sw", [0x6300, 0x6982, 0x6F00])
async def test_a_refused_read_is_failed(sw: int) -> None:
    assert await read(Refusing(STORAGE_CARD_ATR, sw)) is CardTrouble.FAILED


@pytest.mark.parametrize("atr", [STORAGE_CARD_ATR, ISO_14443_4_ATR])
@pytest.mark.parametrize("sw", [0x6D00, 0x6A81, 0x6E00, 0x6881, 0x6884, 0x6A82])
async def test_a_card_that_gets_what_was_meant_for_its_reader_is_unknown(atr: bytes, sw: int) -> None:
    assert await read(Refusing(atr, sw)) == CardUnknown(atr)


@pytest.mark.parametrize("trouble", CardTrouble)
async def test_a_broken_link_is_the_outcome(trouble: CardTrouble) -> None:
    async def transmit(apdu: bytes) -> bytes:
        raise CardLinkError(trouble)

    assert await read_by_profiles(ATR, transmit, PROFILES) is trouble


@given(st.lists(st.binary(max_size=40) | st.binary(max_size=20).map(lambda data: data + b"\x90\x00"), min_size=1))
async def test_no_answer_of_a_card_raises(answers: list[bytes]) -> None:
    async def transmit(apdu: bytes) -> bytes:
        return answers.pop(0) if len(answers) > 1 else answers[0]

    for atr in (ATR, STORAGE_CARD_ATR):
        outcome = await read_by_profiles(atr, transmit, PROFILES)
        assert isinstance(outcome, CardRead | CardUnknown | CardTrouble)
