from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.base import PrinterProfile
from hardware.printer.interpreter import (
    Band,
    ClearBuffer,
    Command,
    CommandReader,
    Cut,
    Initialise,
    LineFeed,
    ProcessId,
    RealTimeQuestion,
    Unknown,
)
from hardware.printer.mechanism import Mechanism
from hardware.printer.paper import Paper

PROFILE = PrinterProfile("any", 64, process_id=True)


def read(data: bytes) -> list[Command]:
    return list(CommandReader().feed(data))


def test_a_job_as_commands():
    data = b"\x1b@\n\x1dv0\x00\x01\x00\x02\x00\xaa\x55\x1dVB\x00\x1d(H\x06\x0000J001\x10\x04\x01"
    assert read(data) == [
        Initialise(),
        LineFeed(),
        Band(1, b"\xaa\x55"),
        Cut(0),
        ProcessId(b"J001"),
        RealTimeQuestion(1),
    ]


def test_real_time_commands_inside_a_picture_are_picture():
    assert read(b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x01") == [Band(3, b"\x10\x04\x01")]


def test_unknown_commands_are_one_each_and_do_not_swallow_what_follows():
    assert read(b"\x1b?\x1d(Z\x02\x00ab\x10\x04\x02")[-1] == RealTimeQuestion(2)
    assert read(b"Hi") == [Unknown(b"H"), Unknown(b"i")]
    assert read(b"\x00\x00\n") == [LineFeed()]


def test_the_clear_sequence():
    assert read(bytes.fromhex("10140801031401060208")) == [ClearBuffer()]
    assert ClearBuffer() not in read(bytes.fromhex("10140801031401060209"))


def test_an_impossible_band_is_not_waited_for():
    assert read(b"\x1dv0\x00\xff\xff\xff\xff\n")[-1] == LineFeed()


_pieces = st.lists(
    st.one_of(
        st.binary(max_size=30),
        st.sampled_from(
            [b"\x1b", b"\x1d", b"\x10", b"\x1dv0\x00\x02\x00\x02\x00", b"\x1d(", b"\x10\x04\x01", b"\x1dVB\x00"]
        ),
    ),
    max_size=20,
)


@given(_pieces)
def test_the_same_commands_however_the_bytes_arrive(pieces: list[bytes]):
    reader = CommandReader()
    assert [command for piece in pieces for command in reader.feed(piece)] == read(b"".join(pieces))


@given(_pieces)
def test_nothing_breaks_the_mechanism(pieces: list[bytes]):
    papers: list[Paper] = []
    mechanism = Mechanism(PROFILE, lambda answer: None, papers.append)
    for piece in pieces:
        mechanism.receive(piece)
    mechanism.tear_off()
    assert all(paper.raster.width == 64 for paper in papers)
