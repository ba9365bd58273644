from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard.virtual_cards import (
    SIMULATED_NATIONAL_ID_AID,
    contact_atr,
    contactless_card,
    piv_card,
    simulated_national_id_card,
    unknown_card,
)

SELECT = bytes.fromhex("00A404000A") + SIMULATED_NATIONAL_ID_AID + b"\x00"
CARDS = [
    simulated_national_id_card("0012345679", "n"),
    contactless_card(bytes(4)),
    unknown_card(),
    piv_card("x", datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)),
]


@given(st.sampled_from(CARDS), st.lists(st.binary(max_size=30) | st.just(SELECT), max_size=5))
def test_a_card_answers_anything(card: object, commands: list[bytes]) -> None:
    for command in commands:
        assert len(card.transmit(command)) >= 2  # type: ignore[attr-defined]  # every card has it


def test_data_needs_the_selected_applet_and_power_loss_forgets_it() -> None:
    card = simulated_national_id_card("0012345679", "n")
    get = bytes.fromhex("00CA00E100")
    assert card.transmit(get) == bytes.fromhex("6985")
    assert card.transmit(SELECT)[-2:] == bytes.fromhex("9000")
    assert card.transmit(get)[-2:] == bytes.fromhex("9000")
    card.power_up()
    assert card.transmit(get) == bytes.fromhex("6985")


def test_a_short_le_leaves_the_rest_for_get_response() -> None:
    card = simulated_national_id_card("0012345679", "n")
    card.transmit(SELECT)
    first = card.transmit(bytes.fromhex("00CA00E104"))
    assert first[-2] == 0x61
    rest = card.transmit(bytes.fromhex("00C00000") + first[-1:])
    assert len(rest) == first[-1] + 2
    assert b"0012345679" in first[:-2] + rest


def test_only_a_contactless_card_gives_a_uid() -> None:
    assert contactless_card(b"\x01\x02\x03\x04").transmit(bytes.fromhex("FFCA000000"))[:4] == b"\x01\x02\x03\x04"
    assert unknown_card().transmit(bytes.fromhex("FFCA000000")) == bytes.fromhex("6E00")


def test_atr_check_byte() -> None:
    atr = contact_atr(b"PISHKHAN")
    check = 0
    for byte in atr[1:]:
        check ^= byte
    assert check == 0
    with pytest.raises(ValueError, match="15"):
        contact_atr(bytes(16))
