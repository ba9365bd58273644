from __future__ import annotations

import datetime
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard import tlv
from hardware.smartcard.facts import Decoding, FactError, decode
from hardware.smartcard.virtual_cards import PIV_AID, piv_card


def certificate(name: str = "Sara Ahmadi") -> bytes:
    card = piv_card(name, datetime.datetime(2030, 2, 3, tzinfo=datetime.UTC))
    card.transmit(bytes.fromhex(f"00A40400{len(PIV_AID):02X}{PIV_AID.hex()}00"))
    answer = card.transmit(bytes.fromhex("00CB3FFF00000 5 5C035FC105 1000".replace(" ", "")))
    return tlv.find(answer[:-2], (0x53, 0x70))


@given(st.binary(max_size=300), st.sampled_from(Decoding))
def test_any_bytes_are_a_fact_or_a_fact_error(value: bytes, decoding: Decoding) -> None:
    try:
        fact = decode(value, decoding)
    except FactError:
        return
    assert fact
    assert all(sign.isprintable() or sign in "\u200c\u200d" for sign in fact)


def test_text_is_trimmed_and_keeps_its_joiners() -> None:
    assert decode("علی‌رضا \x00\x00".encode(), Decoding.UTF8) == "علی‌رضا"
    assert decode(b"0012345679  ", Decoding.ASCII) == "0012345679"


@pytest.mark.parametrize("text", ["a\nb", "a\u202eb", "\x1b[2J", "", " ", "x" * 201])
def test_refuses_text_that_is_not_for_showing(text: str) -> None:
    with pytest.raises(FactError):
        decode(text.encode(), Decoding.UTF8)


@pytest.mark.parametrize(("uid", "random"), [("08112233", "yes"), ("04112233", "no"), ("08112233445566", "no")])
def test_random_uids(uid: str, random: str) -> None:
    assert decode(bytes.fromhex(uid), Decoding.RANDOM_UID) == random
    assert decode(bytes.fromhex(uid), Decoding.HEX) == uid


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_certificate_fields_plain_and_compressed(pack: type[bytes]) -> None:
    packed = pack(certificate())
    assert decode(packed, Decoding.CERTIFICATE_SUBJECT) == "Sara Ahmadi"
    assert decode(packed, Decoding.CERTIFICATE_EXPIRY) == "2030-02-03"


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(FactError, match="too long"):
        decode(gzip.compress(bytes(1 << 20)), Decoding.CERTIFICATE_SUBJECT)
    with pytest.raises(FactError, match="cut short"):
        decode(gzip.compress(certificate())[:-20], Decoding.CERTIFICATE_SUBJECT)
