"""A plate while it is typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextLayout

from kiosk.contract import forms, plates
from kiosk.contract.identifiers import PLATE_LETTERS
from kiosk.contract.language import Language, digits
from kiosk.contract.service import FieldType
from tests.support.invented import field
from ui import formatting
from ui.viewmodels import parts

PLATE = field(FieldType.PLATE)
DIGITS = st.text("123456789", max_size=3)


def typed(kind: str, *boxes: str) -> str:
    """The draft after `boxes` were typed key by key."""
    draft = plates.EMPTY[kind]
    for box, text in enumerate(boxes):
        for key in text:
            draft = parts.typed_into(PLATE, draft, box, parts.split(PLATE, draft)[box] + key)
    return draft


@pytest.mark.parametrize(
    ("kind", "boxes", "stored"),
    [
        ("car", ("۱۲", "ب", "۳۴۵", "۳۶"), "12ب345-36"),
        ("car", ("102", "بج", "3045", "070"), "12ج345-70"),
        ("motorcycle", ("0765", "123456"), "765-12345"),
        ("other", ("  بغداد 1234",), "/بغداد 1234"),
    ],
)
def test_key_by_key_it_becomes_the_stored_answer(kind: str, boxes: tuple[str, ...], stored: str) -> None:
    draft = typed(kind, *boxes)
    assert plates.kind_of(draft) == kind
    assert forms.accept(PLATE, draft, date(2026, 11, 25)) == forms.Accepted(stored)


def test_a_letter_can_come_last() -> None:
    draft = typed("car", "12", "", "345", "36")
    assert draft == "12_345-36"
    assert plates.split(draft) == ("12", "", "345", "36")
    assert not plates.is_full(draft)
    assert plates.is_full(parts.typed_into(PLATE, draft, 1, "ع"))


@pytest.mark.parametrize("kind", plates.EMPTY)
def test_an_empty_plate_is_not_begun(kind: str) -> None:
    assert not plates.is_begun(plates.EMPTY[kind])
    assert plates.kind_of(plates.EMPTY[kind]) == kind


@given(DIGITS, st.sampled_from(["", *PLATE_LETTERS]), DIGITS, DIGITS)
def test_what_stands_in_the_boxes_is_kept(first: str, letter: str, second: str, series: str) -> None:
    boxes = (first, letter, second, series)
    draft = plates.joined("car", boxes)
    assert plates.split(draft) == boxes
    assert plates.kind_of(draft) == "car"


def test_it_reads_from_left_to_right_in_every_language() -> None:
    assert formatting.plate("12ا345-36", Language.FA) == "\u2066۱۲ الف\u200e ۳۴۵ ایران\u200e ۳۶\u2069"
    assert formatting.plate("12ب345-36", Language.EN) == "\u206612 ب\u200e 345 Iran\u200e 36\u2069"
    assert formatting.plate("765-12345", Language.AR) == "\u2066٧٦٥ \u200e١٢٣٤٥\u2069"
    assert formatting.plate("/بغداد 12", Language.EN) == "\u2068بغداد 12\u2069"


@pytest.mark.usefixtures("bundled_fonts")
@pytest.mark.parametrize("language", list(Language))
def test_the_parts_stand_in_the_order_of_the_plate(language: Language) -> None:
    """By Unicode's own rules for the directions of characters, as Qt carries them out."""
    shown = formatting.plate("12ب345-36", language)
    layout = QTextLayout(shown, QFont("Vazirmatn", 20))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places = [line.cursorToX(shown.index(digits(part, language)))[0] for part in ("12", "345", "36")]
    places.insert(1, line.cursorToX(shown.index("ب") + 1)[0])
    assert places == sorted(places)
