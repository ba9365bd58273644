from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scanner.virtual import virtual_scanner
from hardware.scanner.wedge import MAX_GAP, MAX_LENGTH, MIN_LENGTH, WedgeDecoder, WedgeScanner

FAST, SLOW = MAX_GAP / 5, MAX_GAP * 3


class Field:
    """A text field behind the decoder, and a caller that obeys it to the letter."""

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.text = ""
        self.decoder = WedgeDecoder(self.codes.append)
        self.now = 100.0

    def key(self, text: str, gap: float) -> None:
        deadline = self.decoder.deadline
        if deadline is not None and self.now + gap > deadline:
            self.text += self.decoder.flush(deadline)
        self.now += gap
        verdict = self.decoder.feed(text, self.now)
        self.text += verdict.replay + ("" if verdict.swallowed else text)

    def keys(self, text: str, gap: float) -> None:
        for sign in text:
            self.key(sign, gap)

    def pause(self) -> None:
        self.now += 1.0
        self.text += self.decoder.flush(self.now)


CODE = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\t"), min_size=MIN_LENGTH, max_size=60)
TYPED = st.text(st.characters(codec="utf-8"), max_size=20)


@given(TYPED)
def test_typing_arrives_whole_and_in_order(text: str) -> None:
    field = Field()
    field.keys(text, SLOW)
    field.pause()
    assert field.text == text
    assert field.codes == []


@given(TYPED, CODE, st.sampled_from("\r\n\t"), TYPED)
def test_a_scan_amid_typing_is_a_code_and_leaves_the_typing_alone(before: str, code: str, end: str, after: str) -> None:
    field = Field()
    field.keys(before, SLOW)
    field.key(code[0], SLOW)
    field.keys(code[1:] + end, FAST)
    field.keys(after, SLOW)
    field.pause()
    assert field.codes == [code]
    assert field.text == before + after


@given(CODE)
def test_a_broken_scan_is_thrown_away_whole(code: str) -> None:
    field = Field()
    field.keys(code, FAST)
    field.pause()
    assert field.text == ""
    assert field.codes == []
    field.keys("\r", SLOW)
    assert field.text == "\r"


@given(st.lists(st.tuples(TYPED, st.floats(0.0, 0.2)), max_size=20))
def test_nothing_is_made_up_doubled_or_reordered(runs: list[tuple[str, float]]) -> None:
    field = Field()
    typed = ""
    for text, gap in runs:
        field.keys(text, gap)
        typed += text
    field.pause()
    rest = iter(typed)
    assert all(sign in rest for sign in field.text), "the field holds a subsequence of what was typed"
    assert sum(map(len, field.codes)) + len(field.text) <= len(typed)


def test_a_short_burst_is_typing() -> None:
    field = Field()
    field.keys("12345\r", FAST)
    assert field.text == "12345\r"
    assert field.codes == []


def test_enter_long_after_a_burst_does_not_complete_it() -> None:
    field = Field()
    field.keys("1234567", FAST)
    field.key("\r", SLOW)
    assert field.codes == []
    assert field.text == "\r"


def test_the_gap_is_35_milliseconds_exclusive() -> None:
    for gap, codes in ((0.034, ["12345678"]), (0.036, [])):
        field = Field()
        field.keys("12345678\r", gap)
        assert field.codes == codes


def test_keys_without_text_and_clocks_that_go_back() -> None:
    field = Field()
    field.key("a", FAST)
    assert not field.decoder.feed("", field.now).swallowed
    verdict = field.decoder.feed("b", field.now - 50)
    assert verdict.replay == "a"


def test_a_stuck_key_is_no_code_and_is_not_kept() -> None:
    field = Field()
    field.keys("x" * (MAX_LENGTH + 10) + "\r", FAST)
    assert field.codes == []
    assert field.text == ""
    field.key("1", SLOW)
    field.keys("234567\r", FAST)
    assert field.codes == ["1234567"]


def test_nothing_held_means_no_deadline() -> None:
    decoder = WedgeDecoder(print)
    assert decoder.deadline is None
    decoder.feed("a", 5.0)
    assert decoder.deadline == pytest.approx(5.0 + MAX_GAP)
    assert decoder.flush(5.0) == ""
    assert decoder.flush(5.1) == "a"
    assert decoder.deadline is None


async def test_scanners_tell_all_who_asked_until_closed() -> None:
    scanner, hand = virtual_scanner()
    first, second = list[str](), list[str]()
    scanner.subscribe(first.append)
    end = scanner.subscribe(second.append)
    hand.scan("PK1:abcdef")
    end()
    end()
    hand.scan("12345678901680000125040128")
    assert first == ["PK1:abcdef", "12345678901680000125040128"]
    assert second == ["PK1:abcdef"]
    await scanner.close()
    await scanner.close()
    hand.scan("1234567890")
    assert len(first) == 2


async def test_a_closed_wedge_still_keeps_scans_out_of_fields() -> None:
    scanner = WedgeScanner()
    await scanner.close()
    assert all(scanner.decoder.feed(key, 1.0 + i * 0.001).swallowed for i, key in enumerate("1234567\r"))
