"""Codes of officers' phones: the vectors of RFC 6238, and what is no code."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from hub import second_factor

KEY = b"12345678901234567890"


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


# RFC 6238, appendix B (SHA-1): the last six of its eight digits.
@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ],
)
def test_the_vectors_of_the_standard(seconds: int, code: str) -> None:
    assert second_factor.step_of(code, KEY, _at(seconds)) == seconds // 30
    assert second_factor.step_of(f" {code[:3]} {code[3:]}", KEY, _at(seconds)) == seconds // 30


# RFC 4226, appendix D: the counters 0 to 9 are the first five minutes of 1970.
def test_the_vectors_of_counters() -> None:
    codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
    for counter, code in enumerate(codes):
        assert second_factor.step_of(code, KEY, _at(counter * 30 + 29)) == counter


def test_clocks_may_differ_by_half_a_minute() -> None:
    now = _at(1_111_111_109)
    for drift, taken in ((-30, True), (30, True), (-90, False), (90, False)):
        found = second_factor.step_of("081804", KEY, now + timedelta(seconds=drift))
        assert (found == 1_111_111_109 // 30) is taken


def test_what_is_no_code() -> None:
    for typed in ("", "28708", "2870822", "28708x", "۲۸۷۰۸", "²87082", "\x00" * 6, "-28708"):
        assert second_factor.step_of(typed, KEY, _at(59)) is None
    assert second_factor.step_of("۲۸۷۰۸۲", KEY, _at(59)) == 1  # digits of a Persian keyboard


def test_an_app_can_take_the_key() -> None:
    parts = urlsplit(second_factor.address(KEY, "fire-1"))
    asked = parse_qs(parts.query)
    assert (parts.scheme, parts.netloc, parts.path) == ("otpauth", "totp", "/Pishkhan:fire-1")
    assert asked["secret"] == [second_factor.shown(KEY).replace(" ", "")] == ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"]
    assert len(second_factor.fresh()) == 20
