from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner.base import MAX_LENGTH, Code, Misread, Scan
from hardware.scanner.splitter import CodeSplitter

TEXT = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=40)


def split(*chunks: bytes, pause: bool = True) -> list[Scan]:
    splitter = CodeSplitter()
    found = [scan for chunk in chunks for scan in splitter.feed(chunk)]
    return found + (list(splitter.pause()) if pause else [])


@given(st.lists(st.tuples(TEXT, st.sampled_from(["\r", "\n", "\r\n", "\t"])), max_size=6), st.data())
def test_codes_come_whole_however_the_line_cuts_them(codes: list[tuple[str, str]], data: st.DataObject) -> None:
    line = "".join(text + end for text, end in codes).encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(line)), max_size=8)))
    pieces = [line[a:b] for a, b in zip([0, *cuts], [*cuts, len(line)], strict=True)]
    assert split(*pieces) == [Code(text) for text, _ in codes]


@given(st.lists(st.binary(max_size=200), max_size=20))
def test_no_bytes_break_it(chunks: list[bytes]) -> None:
    splitter = CodeSplitter()
    for chunk in chunks:
        assert all(isinstance(scan, Misread) or 0 < len(scan.text) <= MAX_LENGTH for scan in splitter.feed(chunk))
    list(splitter.pause())
    assert not splitter.holds


def test_silence_ends_a_code_without_terminator() -> None:
    assert split(b"12345", b"678", pause=False) == []
    assert split(b"12345", b"678") == [Code("12345678")]
    assert split() == []


@pytest.mark.parametrize("raw", [b"\xff\xfe\x80", b"abc\xc3", b"\x00\x00", b"ab\x1bc"])
def test_what_is_no_text_is_said(raw: bytes) -> None:
    assert split(raw + b"\r", b"after\r") == [Misread.UNREADABLE, Code("after")]


def test_separators_of_gs1_are_part_of_a_code() -> None:
    assert split(b"\x1d0112\x1d34\x1e\x04\r") == [Code("\x1d0112\x1d34\x1e\x04")]


def test_an_endless_code_is_not_kept_and_its_end_is_not_one() -> None:
    splitter = CodeSplitter()
    assert [scan for _ in range(100) for scan in splitter.feed(b"x" * 1000)] == []
    assert len(splitter._held) == MAX_LENGTH
    assert list(splitter.feed(b"tail\rnext\r")) == [Misread.TOO_LONG, Code("next")]
    assert split(b"x" * MAX_LENGTH + b"\r") == [Code("x" * MAX_LENGTH)]


def test_a_lost_line_breaks_what_had_begun() -> None:
    splitter = CodeSplitter()
    assert list(splitter.clear()) == []
    list(splitter.feed(b"1234"))
    assert list(splitter.clear()) == [Misread.BROKEN]
    assert list(splitter.feed(b"5678\r")) == [Code("5678")]
