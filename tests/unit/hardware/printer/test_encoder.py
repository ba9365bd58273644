from __future__ import annotations

import dataclasses
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer import commands
from hardware.printer.base import PrinterProfile, Raster
from hardware.printer.encoder import SHORTEST_FEED, encode
from hardware.printer.interpreter import Band, CommandReader, Feed, LeftMargin
from hardware.printer.mechanism import Mechanism
from hardware.printer.paper import Paper

PLAIN = PrinterProfile("plain", 128, band_rows=24)
EPSON = dataclasses.replace(PLAIN, name="epson", process_id=True, left_margin=True, motion_units=True, dpi=180)


def printed(data: bytes, profile: PrinterProfile) -> list[Paper]:
    papers: list[Paper] = []
    mechanism = Mechanism(profile, lambda answer: None, papers.append)
    mechanism.receive(data)
    mechanism.tear_off()
    assert mechanism.unknown_commands == 0
    return papers


def picture(rows: list[bytes], stride: int = 16) -> Raster:
    return Raster(stride * 8, len(rows), b"".join(rows))


_rows = st.lists(
    st.tuples(
        st.one_of(
            st.just(bytes(16)),
            st.binary(min_size=16, max_size=16),
            st.binary(min_size=2, max_size=2).map(lambda ink: bytes(9) + ink + bytes(5)),
        ),
        st.integers(1, 40),
    ).map(lambda run: [run[0]] * run[1]),
    max_size=12,
).map(lambda runs: [row for run in runs for row in run])


@given(_rows, st.sampled_from([PLAIN, EPSON]), st.integers(1, 60))
def test_the_paper_shows_exactly_the_picture(rows: list[bytes], profile: PrinterProfile, band_rows: int):
    profile = dataclasses.replace(profile, band_rows=band_rows)
    [paper] = printed(b"".join(encode(picture(rows), profile)), profile)
    first_line = bytes(16 * (profile.dpi // 6))
    assert paper.raster.rows == first_line + b"".join(rows)


@given(_rows, st.sampled_from([PLAIN, EPSON]))
def test_every_piece_is_whole_commands(rows: list[bytes], profile: PrinterProfile):
    reader = CommandReader()
    for piece in encode(picture(rows), profile):
        list(reader.feed(piece))
        assert not reader.is_waiting


@given(_rows)
def test_bands_are_short_and_white_rows_are_fed(rows: list[bytes]):
    bands = [command for command in interpreted(picture(rows), PLAIN) if isinstance(command, Band)]
    for band in bands:
        height = len(band.rows) // band.stride
        assert height <= PLAIN.band_rows
        white = bytes(band.stride * SHORTEST_FEED)
        starts = range(0, len(band.rows), band.stride)
        assert not any(band.rows.startswith(white, start) for start in starts)


def interpreted(raster: Raster, profile: PrinterProfile) -> list[object]:
    return list(CommandReader().feed(b"".join(encode(raster, profile))))


def test_a_narrow_column_is_sent_narrow_where_the_margin_is_honoured():
    rows = [bytes(9) + b"\xff\x01" + bytes(5)] * 30
    assert [c.stride for c in interpreted(picture(rows), EPSON) if isinstance(c, Band)] == [2, 2]
    assert [c.units for c in interpreted(picture(rows), EPSON) if isinstance(c, LeftMargin)] == [72, 0]
    assert [c.stride for c in interpreted(picture(rows), PLAIN) if isinstance(c, Band)] == [11, 11]
    assert not [c for c in interpreted(picture(rows), PLAIN) if isinstance(c, LeftMargin)]


def test_a_long_white_run_takes_few_bytes():
    rows = [b"\xff" * 16, *[bytes(16)] * 600, b"\xff" * 16]
    assert [c.units for c in interpreted(picture(rows), PLAIN) if isinstance(c, Feed)] == [255, 255, 90]


def test_an_empty_picture_is_an_empty_receipt():
    [paper] = printed(b"".join(encode(picture([]), PLAIN)), PLAIN)
    assert not any(paper.raster.rows)


def test_without_a_cutter_the_receipt_is_fed_to_the_tear_bar():
    uncut = dataclasses.replace(PLAIN, cuts=False)
    data = b"".join(encode(picture([b"\x01" * 16]), uncut))
    assert b"\x1dV" not in data
    [paper] = printed(data, uncut)
    assert paper.raster.height > 1 + 203 // 6 + 100


def test_a_narrower_picture_than_the_line_is_printed_at_the_left():
    [paper] = printed(b"".join(encode(Raster(64, 1, b"\x81" * 8), PLAIN)), PLAIN)
    assert paper.raster.rows.endswith(b"\x81" * 8 + bytes(8))


def test_too_wide_is_refused():
    with pytest.raises(ValueError, match="136 dots do not fit into a line of 128"):
        list(encode(Raster(136, 1, bytes(17)), PLAIN))


def test_a_picture_full_of_command_bytes_stays_a_picture():
    draw = random.Random(5)  # noqa: S311  a picture, not a secret
    rows = [bytes(draw.choice(b"\x10\x04\x1b\x1d\x40\x00\x0a") for _ in range(16)) for _ in range(200)]
    [paper] = printed(b"".join(encode(picture(rows), EPSON)), EPSON)
    assert paper.raster.rows.endswith(b"".join(rows).rstrip(b"\x00"))


@pytest.mark.parametrize(("units", "expected"), [(0, ""), (1, "1b4a01"), (255, "1b4aff"), (256, "1b4aff1b4a01")])
def test_feed(units: int, expected: str):
    assert commands.feed(units).hex() == expected


def test_bytes_as_the_reference_prints_them():
    assert commands.process_id("AB~ ").hex(" ") == "1d 28 48 06 00 30 30 41 42 7e 20"
    assert commands.CLEAR_BUFFER.hex(" ") == "10 14 08 01 03 14 01 06 02 08"
    assert commands.raster_band(2, bytes(6)).hex(" ") == "1d 76 30 00 02 00 03 00 00 00 00 00 00 00"
    assert commands.left_margin(0x0148).hex(" ") == "1d 4c 48 01"
    assert commands.partial_cut().hex(" ") == "1d 56 42 00"
    assert commands.real_time_status(4).hex(" ") == "10 04 04"


def test_the_first_and_last_bytes_of_a_job():
    reporting = dataclasses.replace(EPSON, auto_status=True)
    first, *_, last = encode(picture([b"\x01" * 16]), reporting)
    assert first.hex(" ") == "1b 40 1d 61 0e 1d 50 b4 b4 0a"
    assert last.hex(" ") == "1d 56 42 00 1d 61 00"
    first, *_, last = encode(picture([b"\x01" * 16]), PLAIN)
    assert (first.hex(" "), last.hex(" ")) == ("1b 40 0a", "1d 56 42 00")
