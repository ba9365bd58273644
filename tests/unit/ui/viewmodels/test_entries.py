"""What an entry keeps, and when it complains."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import forms
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import LocalText
from kiosk.contract.service import Choice, Field, FieldType
from ui.viewmodels import entries

WORDS = LocalText(fa="ف", en="e")
TODAY = date(2026, 11, 25)


def field(kind: FieldType, **more: object) -> Field:
    choices = (Choice("1", WORDS), Choice("2", WORDS))
    return Field(name="f", type=kind, label=WORDS, question=WORDS, choices=choices, **more)  # type: ignore[arg-type]  # test data


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (FieldType.NATIONAL_ID, "۰۴۹-۹۳۷۰۸۹ ۹۱۲", "0499370899"),
        (FieldType.MOBILE, "٠٩١٥abc1234567999", "09151234567"),
        (FieldType.MOBILE, "00989151234567", "00989151234567"),
        (FieldType.TRACKING_CODE, "k7wm-3xqp-0o1i9x", "K7WM3XQP9X"),
        (FieldType.RENEWAL_CODE, "-1--12/45ب3", "1-12-453"),
        (FieldType.NUMBER, "007", "7"),
        (FieldType.NUMBER, "0", "0"),
        (FieldType.TEXT, "  سلام ", "سلام "),
    ],
)
def test_foreign_characters_do_not_stay(kind: FieldType, typed: str, kept: str) -> None:
    assert entries.kept(field(kind), typed) == kept


def test_a_number_has_one_point_and_no_more_decimals_than_allowed() -> None:
    assert entries.kept(field(FieldType.NUMBER, decimals=1), "۱۲٫۳۴.5") == "12.3"
    assert entries.kept(field(FieldType.NUMBER), "12.3") == "123"


def test_a_text_is_as_long_as_its_definition_allows() -> None:
    assert entries.kept(field(FieldType.TEXT, maximum=4), "abcdef") == "abcd"
    assert len(entries.kept(field(FieldType.LOCATION), "x" * 400, part=1)) == entries.LONGEST_ADDRESS


@pytest.mark.parametrize(
    ("kind", "typed", "reason"),
    [
        (FieldType.NATIONAL_ID, "049937089", None),
        (FieldType.NATIONAL_ID, "0499370898", Reason.CHECKSUM),
        (FieldType.NATIONAL_ID, "1111111111", Reason.REPEATED),
        (FieldType.POSTAL_CODE, "9187413579", None),
        (FieldType.POSTAL_CODE, "9087413579", Reason.FORMAT),
        (FieldType.MOBILE, "05138412345", Reason.FORMAT),
        (FieldType.TRACKING_CODE, "K7WM3XQP9T", Reason.CHECKSUM),
        (FieldType.RENEWAL_CODE, "1-12-45-3-", None),
        (FieldType.RENEWAL_CODE, "1-12-4567890-3", Reason.FORMAT),
        (FieldType.BILL, "7748317800143/", None),
        (FieldType.BILL, "7748317800143/1", Reason.CHECKSUM),
        (FieldType.BILL, "7748317800142/1", None),
        (FieldType.TEXT, "کم", None),
        (FieldType.LOCATION, "1/", None),
    ],
)
def test_a_complaint_waits_until_it_helps(kind: FieldType, typed: str, reason: Reason | None) -> None:
    assert entries.refusal(field(kind, minimum=5), typed, TODAY) == reason


def test_a_number_that_may_still_grow_is_not_too_small() -> None:
    storeys = field(FieldType.NUMBER, minimum=10, maximum=40, decimals=1)
    assert entries.refusal(storeys, "4", TODAY) is None
    assert entries.refusal(storeys, "12.", TODAY) is None
    assert entries.refusal(storeys, "41", TODAY) is Reason.RANGE


@given(kind=st.sampled_from([k for k in FieldType if k not in {FieldType.CHOICE, FieldType.DOCUMENT}]), typed=st.text())
def test_keeping_twice_is_keeping_once(kind: FieldType, typed: str) -> None:
    asked = field(kind, decimals=2)
    once = entries.kept(asked, typed, part=1)
    assert entries.kept(asked, once, part=1) == once
    entries.refusal(asked, once, TODAY)  # never raises


@given(
    kind=st.sampled_from([FieldType.NATIONAL_ID, FieldType.LEGAL_ID, FieldType.POSTAL_CODE, FieldType.TRACKING_CODE]),
    typed=st.text(alphabet="0123456789۰۱۲۳۴۵۶۷۸۹ABC -", max_size=14),
)
def test_what_the_rules_accept_is_never_complained_of(kind: FieldType, typed: str) -> None:
    asked = field(kind)
    kept = entries.kept(asked, typed)
    if isinstance(forms.accept(asked, kept, TODAY), forms.Accepted):
        assert entries.refusal(asked, kept, TODAY) is None
