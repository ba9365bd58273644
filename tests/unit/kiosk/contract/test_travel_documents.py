from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import travel_documents as documents
from kiosk.contract.identifiers import Reason

TODAY = date(2026, 11, 25)


def test_entries_keep_what_belongs_to_them() -> None:
    assert documents.kept_number(" l89-890 ۲c3<") == "L898902C3"
    assert documents.kept_date("۱۲/08/١٩٧٤9") == "12081974"
    assert len(documents.kept_number("A" * 40)) == 22


@pytest.mark.parametrize(("kept", "why"), [("", Reason.REQUIRED), ("L8", Reason.LENGTH), ("L898902C3", None)])
def test_numbers(kept: str, why: Reason | None) -> None:
    assert documents.number(kept) is why


@pytest.mark.parametrize(
    ("kept", "birth", "expiry"),
    [
        ("", Reason.REQUIRED, Reason.REQUIRED),
        ("1208197", Reason.LENGTH, Reason.LENGTH),
        ("31022030", Reason.FORMAT, Reason.FORMAT),
        ("12001974", Reason.FORMAT, Reason.FORMAT),
        ("12080000", Reason.FORMAT, Reason.FORMAT),
        ("12081974", None, Reason.RANGE),
        ("25112026", None, None),
        ("24112026", None, Reason.RANGE),
        ("26112026", Reason.RANGE, None),
        ("15042034", Reason.RANGE, None),
        ("15042090", Reason.RANGE, Reason.RANGE),
        ("12081874", Reason.RANGE, Reason.RANGE),
    ],
)
def test_dates(kept: str, birth: Reason | None, expiry: Reason | None) -> None:
    assert documents.birth_date(kept, TODAY) is birth
    assert documents.expiry_date(kept, TODAY) is expiry


@given(st.dates())
def test_a_date_is_handed_on_as_the_code_lines_have_it(day: date) -> None:
    assert documents.as_printed(f"{day.day:02}{day.month:02}{day.year:04}") == day.strftime("%y%m%d")


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    kept = documents.kept_date(text)
    assert documents.birth_date(kept, TODAY) is None or isinstance(documents.expiry_date(kept, TODAY), Reason | None)
    documents.number(documents.kept_number(text))
