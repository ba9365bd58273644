from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.replies import (
    MAX_BLOCK,
    AutoStatus,
    Block,
    Flow,
    FullStatus,
    OneByte,
    RealTimeStatus,
    Reply,
    ReplyReader,
    Stray,
)


def read(data: bytes) -> list[Reply]:
    return list(ReplyReader().feed(data))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("11", [Flow(True)]),
        ("13", [Flow(False)]),
        ("12", [RealTimeStatus(0x12)]),
        ("7e", [RealTimeStatus(0x7E)]),
        ("00", [OneByte(0)]),
        ("6f", [OneByte(0x6F)]),
        ("18 08 0c 00", [AutoStatus(b"\x18\x08\x0c\x00")]),
        ("18 13 08 13 0c 00", [AutoStatus(b"\x18\x08\x0c\x00")]),  # XOFF inside
        ("37 22 41 30 30 31 00", [Block(0x37, b"\x22A001")]),
        ("37 25 00 12", [Block(0x37, b"\x25"), RealTimeStatus(0x12)]),
        ("5f 54 4d 00", [Block(0x5F, b"TM")]),
        ("10 00 12", [Stray(b"\x10\x00"), RealTimeStatus(0x12)]),  # an automatic status broken off
        ("37 22 1a", [Stray(b"\x37\x22"), RealTimeStatus(0x1A)]),  # a block broken off
        ("ff", [Stray(b"\xff")]),
    ],
)
def test_each_kind_is_told_by_its_fixed_bits(data: str, expected: list[Reply]):
    assert read(bytes.fromhex(data)) == expected


def test_an_endless_block_is_given_up():
    replies = read(b"\x37" + b"A" * 1000 + b"\x12")
    assert replies[-1] == RealTimeStatus(0x12)
    assert all(len(reply.data) <= MAX_BLOCK for reply in replies if isinstance(reply, Stray))


_reply_bytes = st.one_of(
    st.sampled_from([b"\x11", b"\x13"]),
    st.integers(0, 255).map(lambda b: bytes([b & 0x6C | 0x12])),
    st.integers(0, 255).map(lambda b: bytes([b & 0x6F])),
    st.tuples(*[st.integers(0, 255)] * 4).map(lambda q: bytes([q[0] & 0x6C | 0x10, *(b & 0x6F for b in q[1:])])),
    st.tuples(
        st.sampled_from([0x37, 0x5F]), st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60)
    ).map(lambda block: bytes([block[0]]) + block[1].encode() + b"\x00"),
)


@given(st.lists(_reply_bytes, max_size=20))
def test_well_formed_replies_come_out_as_they_went_in(parts: list[bytes]):
    replies = read(b"".join(parts))
    assert len(replies) == len(parts)
    assert not any(isinstance(reply, Stray) for reply in replies)


@given(st.binary(max_size=400), st.integers(1, 7))
def test_any_bytes_in_any_pieces_give_the_same_replies(data: bytes, size: int):
    reader = ReplyReader()
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert [reply for piece in pieces for reply in reader.feed(piece)] == read(data)


@given(st.binary(max_size=400))
def test_it_finds_its_feet_again_after_any_bytes(data: bytes):
    """Whatever came before, a status answer that arrives twice is understood."""
    assert RealTimeStatus(0x12) in read(data + b"\x12\x12")


@given(st.binary(max_size=2000))
def test_no_byte_is_lost_or_counted_twice(data: bytes):
    reader = ReplyReader()
    seen = 0
    for reply in reader.feed(data):
        match reply:
            case Stray(stray) | AutoStatus(stray):
                seen += len(stray)
            case Block(_, body):
                seen += len(body) + 2
            case _:
                seen += 1
    skipped = sum(byte in {0x11, 0x13} for byte in data)
    assert len(data) - skipped - MAX_BLOCK <= seen <= len(data)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("10 0f 20 03 41 ff 12", [FullStatus(b"\x20\x03\x41\xff"), RealTimeStatus(0x12)]),
        ("10 0f 11 13 37 10", [FullStatus(b"\x11\x13\x37\x10")]),  # whatever they look like elsewhere
        ("18 0f 00 00", [AutoStatus(b"\x18\x0f\x00\x00")]),
        ("10 00 00 00", [AutoStatus(b"\x10\x00\x00\x00")]),
    ],
)
def test_full_status_of_those_that_have_it(data: str, expected: list[Reply]):
    assert list(ReplyReader(full_status=True).feed(bytes.fromhex(data))) == expected


@given(st.binary(max_size=400))
def test_a_reader_of_full_status_finds_its_feet_too(data: bytes):
    assert RealTimeStatus(0x12) in list(ReplyReader(full_status=True).feed(data + b"\x12" * 7))
