"""Signatures as they are kept."""

from __future__ import annotations

import math
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import forms
from kiosk.contract.language import LocalText
from kiosk.contract.service import Field, FieldType
from ui.viewmodels import signing

FIELD = Field("s", FieldType.SIGNATURE, LocalText(fa="امضا", en="Signature"), LocalText(fa="امضا", en="Signature"))
NUMBERS = st.floats(-2_000, 12_000, allow_nan=False)
STROKES = st.lists(st.lists(NUMBERS, min_size=2, max_size=400), max_size=12)


def scrawl(strokes: list[list[float]]) -> str:
    typed = ""
    for stroke in strokes:
        typed = signing.with_stroke(typed, stroke)
    return typed


@given(STROKES)
def test_whatever_is_drawn_fits_and_can_be_drawn_again(strokes: list[list[float]]) -> None:
    typed = scrawl(strokes)
    assert len(typed) <= signing.LONGEST
    assert signing.kept(signing.strokes(typed)) == typed
    assert signing.path(typed).count("M") == len(signing.strokes(typed))


@given(STROKES)
def test_what_is_drawn_enough_is_what_the_contract_takes(strokes: list[list[float]]) -> None:
    typed = scrawl(strokes)
    if signing.is_drawn(typed):
        assert isinstance(forms.accept(FIELD, typed, date(2026, 11, 25)), forms.Accepted)


def test_a_straight_line_keeps_its_ends_only() -> None:
    line = [value for i in range(500) for value in (1000.0 + i * 10, 2000.0)]
    assert signing.with_stroke("", line) == "1000,2000 5990,2000"


def test_a_long_scrawl_gets_coarser_and_stays_whole() -> None:
    wave = [v for i in range(3000) for v in (i * 3.0, 2000 + 1500 * math.sin(i / 9))]
    typed = scrawl([wave, wave, wave])
    assert len(signing.strokes(typed)) == 3
    assert len(typed) <= signing.LONGEST
    assert signing.is_drawn(typed)


def test_a_dot_is_no_signature() -> None:
    assert not signing.is_drawn(signing.with_stroke("", [10.0, 10.0]))
    assert not signing.is_drawn("")
    assert signing.path("10,10") == "M10 10 h0.01"
