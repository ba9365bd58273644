"""Bursts of keys, and everything that only looks like one."""

from __future__ import annotations

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner.base import MAX_LENGTH, Code, Misread, Scan, ScannerState
from hardware.scanner.wedge import FAST_GAP, MAX_PAUSE, MIN_LENGTH, TAIL, WedgeDecoder, WedgeScanner

FAST, TYPIST, STUMBLE = FAST_GAP / 5, FAST_GAP * 2, MAX_PAUSE * 0.8
BROKEN, LATER = MAX_PAUSE * 1.1, MAX_PAUSE + TAIL + 0.1
PATIENCE = 60.0


class Keyboard:
    """Keys that reach a decoder, each a while after the one before."""

    def __init__(self) -> None:
        self.scans: list[Scan] = []
        self.decoder = WedgeDecoder(self.scans.append)
        self.now = 100.0

    def keys(self, text: str, gap: float, first: float | None = None) -> None:
        for number, sign in enumerate(text):
            self.now += first if first is not None and number == 0 else gap
            self.decoder.feed(sign, self.now)

    def rest(self) -> None:
        self.now += LATER
        self.decoder.flush(self.now)


SIGNS = st.characters(codec="utf-8", exclude_characters="\r\n\t")
CODE = st.text(SIGNS, min_size=MIN_LENGTH, max_size=60)
TYPED = st.text(st.characters(codec="utf-8"), max_size=20)


@given(TYPED)
def test_typing_is_never_a_code(text: str) -> None:
    keyboard = Keyboard()
    keyboard.keys(text, TYPIST)
    keyboard.rest()
    assert keyboard.scans == []


@given(TYPED, CODE, st.sampled_from("\r\n\t"), TYPED)
def test_a_scan_amid_typing_is_a_code(before: str, code: str, end: str, after: str) -> None:
    keyboard = Keyboard()
    keyboard.keys(before, TYPIST)
    keyboard.keys(code + end, FAST, first=LATER)
    keyboard.keys(after, TYPIST)
    keyboard.rest()
    assert keyboard.scans == [Code(code)]


@given(st.lists(st.tuples(CODE, st.sampled_from("\r\n\t")), min_size=1, max_size=5))
def test_scans_in_quick_succession_are_told_one_by_one(scans: list[tuple[str, str]]) -> None:
    keyboard = Keyboard()
    for code, end in scans:
        keyboard.keys(code + end, FAST)
    assert keyboard.scans == [Code(code) for code, _ in scans]


@given(st.text(SIGNS, min_size=8, max_size=60), st.data())
def test_a_hub_that_stumbles_once_breaks_nothing(code: str, data: st.DataObject) -> None:
    where = data.draw(st.integers(1, len(code)))
    keyboard = Keyboard()
    keyboard.keys(code[:where], FAST)
    keyboard.keys(code[where:] + "\r", FAST, first=STUMBLE)
    assert keyboard.scans == [Code(code)]


@given(st.text(SIGNS, min_size=MIN_LENGTH + 1, max_size=60), st.data())
def test_half_a_code_is_broken_and_its_rest_is_no_code(code: str, data: st.DataObject) -> None:
    where = data.draw(st.integers(MIN_LENGTH, len(code)))
    keyboard = Keyboard()
    keyboard.keys(code[:where], FAST)
    keyboard.keys(code[where:] + "\r", FAST, first=BROKEN)
    assert keyboard.scans == [Misread.BROKEN]
    keyboard.keys("12345678\r", FAST, first=LATER)
    assert keyboard.scans == [Misread.BROKEN, Code("12345678")]


@given(st.lists(st.tuples(TYPED, st.floats(0.0, 0.5)), max_size=20))
def test_nothing_is_made_up_doubled_or_reordered(runs: list[tuple[str, float]]) -> None:
    keyboard = Keyboard()
    for text, gap in runs:
        keyboard.keys(text, gap)
    keyboard.rest()
    told = "".join(scan.text for scan in keyboard.scans if isinstance(scan, Code))
    typed = iter("".join(text for text, _ in runs))
    assert all(sign in typed for sign in told), "codes are a subsequence of the keys"
    assert keyboard.decoder.deadline is None


def test_two_scanners_at_once_make_one_code_that_nobody_knows() -> None:
    keyboard = Keyboard()
    keyboard.keys("".join(a + b for a, b in zip("11111111\r", "22222222\r", strict=True)), FAST)
    assert keyboard.scans == [Code("12" * 8)]
    keyboard.keys("333333\r", FAST)
    assert keyboard.scans[-1] == Code("333333")


@pytest.mark.parametrize("end", ["\r", ""])
def test_an_endless_burst_is_no_code_and_is_not_kept(end: str) -> None:
    keyboard = Keyboard()
    keyboard.keys("x" * (MAX_LENGTH + 10) + end, FAST)
    assert sum(map(len, keyboard.decoder._held)) == MAX_LENGTH * (not end)
    keyboard.rest()
    keyboard.keys("1234567\r", FAST)
    assert keyboard.scans == [Misread.TOO_LONG, Code("1234567")]


def test_the_longest_code_is_one() -> None:
    keyboard = Keyboard()
    keyboard.keys("x" * MAX_LENGTH + "\r", FAST)
    assert keyboard.scans == [Code("x" * MAX_LENGTH)]


def test_lone_ends_short_touches_and_keys_without_text() -> None:
    keyboard = Keyboard()
    keyboard.keys("\r\n\t12\r", FAST)
    keyboard.decoder.feed("", keyboard.now)
    keyboard.rest()
    assert keyboard.scans == []
    assert keyboard.decoder.deadline is None


def test_a_clock_that_goes_back_ends_the_burst() -> None:
    keyboard = Keyboard()
    keyboard.keys("123456", FAST)
    keyboard.now -= 50
    keyboard.keys("7", FAST)
    assert keyboard.scans == [Misread.BROKEN]


class TestWedgeScanner:
    def setup_method(self) -> None:
        self.at = time.monotonic()

    def press(self, scanner: WedgeScanner, text: str, position: int = 0, shifted: bool = False) -> None:
        scanner.press(text, position, shifted, self.at)

    async def test_a_persian_keyboard_layout_changes_nothing(self) -> None:
        scanner = WedgeScanner()
        scans: list[Scan] = []
        scanner.subscribe(scans.append)
        # What a scanner's "P<2b/", Enter becomes where Persian (ISIRI 9147) is written: place, sign, Shift.
        for position, text, shifted in (
            (33, "]", True), (59, ">", True), (11, "۲", False), (56, "ذ", False), (61, "/", False), (36, "\r", False),
        ):  # fmt: skip
            self.press(scanner, "", 50, shifted)  # the Shift key itself
            self.press(scanner, text, position, shifted)
        assert scans == [Code("P<2b/")]

    async def test_without_places_the_text_counts_and_control_characters_always_do(self) -> None:
        scanner = WedgeScanner()
        scans: list[Scan] = []
        scanner.subscribe(scans.append)
        for text in "abc":
            self.press(scanner, text)
        self.press(scanner, "\x1d", 35)  # Ctrl and "]": the scanner's way to say GS
        self.press(scanner, "\r", 58)  # Ctrl and M
        assert scans == [Code("abc\x1d")]

    async def test_a_burst_that_breaks_off_is_told_without_another_key(self) -> None:
        scanner = WedgeScanner()
        scans: list[Scan] = []
        scanner.subscribe(scans.append)
        await scanner.start()
        for text in "123456":
            self.press(scanner, text)
        async with asyncio.timeout(PATIENCE):
            while not scans:
                await asyncio.sleep(0.02)
        assert scans == [Misread.BROKEN]
        assert scanner.state is ScannerState.UNTOLD
        assert scanner.last_read_at is None
        await scanner.close()

    async def test_a_closed_scanner_waits_for_nothing(self) -> None:
        scanner = WedgeScanner()
        await scanner.start()
        self.press(scanner, "1")
        await scanner.close()
        self.press(scanner, "2")
        assert scanner._watch is None
