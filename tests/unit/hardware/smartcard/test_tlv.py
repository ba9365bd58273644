from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard import tlv
from hardware.smartcard.tlv import Tlv, TlvError

TAGS = st.sampled_from([0x53, 0x70, 0xE1, 0x5F20, 0xDF01, 0x7F21, 0x5FC105])


@given(st.lists(st.tuples(TAGS, st.binary(max_size=400)), max_size=6))
def test_reads_back_what_it_encodes(objects: list[tuple[int, bytes]]) -> None:
    raw = b"".join(tlv.encode(tag, value) for tag, value in objects)
    assert tlv.parse(raw) == tuple(Tlv(tag, value) for tag, value in objects)


@given(st.binary(max_size=200), st.lists(TAGS, max_size=4))
def test_any_bytes_are_objects_or_a_tlv_error(raw: bytes, path: list[int]) -> None:
    try:
        found = tlv.find(raw, path)
    except TlvError:
        return
    assert found in raw


@given(st.lists(st.tuples(TAGS, st.binary(min_size=1, max_size=200)), min_size=1, max_size=3), st.data())
def test_cut_short_is_never_read_as_whole(objects: list[tuple[int, bytes]], data: st.DataObject) -> None:
    raw = b"".join(tlv.encode(tag, value) for tag, value in objects)
    last = tlv.encode(*objects[-1])
    cut = data.draw(st.integers(1, len(last) - 1))
    with pytest.raises(TlvError):
        tlv.parse(raw[:-cut])


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("5F", "inside a tag"),
        ("5F8080800100", "longer than three"),
        ("53", "before a length"),
        ("5380", "not allowed"),
        ("538401000000", "not allowed"),
        ("538201", "inside a length"),
        ("530200", "longer than what holds it"),
    ],
)
def test_says_what_is_wrong(raw: str, reason: str) -> None:
    with pytest.raises(TlvError, match=reason):
        tlv.parse(bytes.fromhex(raw))


def test_finds_by_path_and_passes_padding() -> None:
    raw = bytes.fromhex("00005308 00 70010A 70010B 00".replace(" ", ""))
    assert tlv.find(raw, (0x53, 0x70)) == b"\x0a"
    with pytest.raises(TlvError, match="71 is not there"):
        tlv.find(raw, (0x53, 0x71))


@pytest.mark.parametrize("tag", [0x00, 0x5F, 0x5320])
def test_refuses_to_encode_what_is_no_tag(tag: int) -> None:
    with pytest.raises(TlvError):
        tlv.encode(tag, b"")
