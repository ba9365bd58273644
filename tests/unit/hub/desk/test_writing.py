from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate

from hub.calendar import jalali
from hub.desk import words, writing
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Choice, Field, FieldType
from tests.support.catalogue import city_catalogue
from tests.support.invented import choices, field, service_of
from tests.unit.hub.conftest import CITY

MONDAY = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
FA, EN = Language.FA, Language.EN


@given(st.dates(date(1921, 3, 21), date(2057, 3, 1)))
def test_the_solar_calendar_is_the_one_that_screens_use(day: date) -> None:
    parts = QCalendar(QCalendar.System.Jalali).partsFromDate(QDate(day.year, day.month, day.day))
    assert jalali(day) == (parts.year, parts.month, parts.day)


def test_days_and_numbers() -> None:
    assert writing.moment(MONDAY, FA) == "۱۴۰۵/۰۹/۰۲ ۱۲:۰۰"
    assert writing.moment(MONDAY, EN) == "2026-11-23 12:00"
    assert [writing.working_days(n, EN) for n in (0, 1, 7)] == ["the same day", "one working day", "7 working days"]
    assert writing.working_days(7, FA) == "۷ روز کاری"


@pytest.mark.parametrize(
    ("promised", "later", "said"),
    [
        (1, 0, "one working day left"), (3, 0, "3 working days left"), (0, 0, "today is the last day"),
        (1, 2, "one working day late"), (1, 5, "2 working days late"), (2, 3, "the promise has passed"),
    ],
)  # fmt: skip
def test_a_promise_is_said_in_words(promised: int, later: int, said: str) -> None:
    due = CITY.due(MONDAY, promised)
    assert writing.lateness(due, CITY, MONDAY + timedelta(days=later), EN) == said
    assert writing.lateness(due, CITY, MONDAY + timedelta(days=later), FA) != said
    assert writing.lateness(None, CITY, MONDAY, EN) == ""


@pytest.mark.parametrize(
    ("asked", "value", "said"),
    [
        (field(FieldType.CHOICE, choices=choices("a", "b")), "b", "Answer b"),
        (field(FieldType.MULTI_CHOICE, choices=choices("a", "b")), "a,b", "Answer a, Answer b"),
        (field(FieldType.LOCATION, choices=choices("9")), "9@36.3,59.6/Square 1", "Answer 9 · Square 1 · 36.3,59.6"),
        (field(FieldType.MONEY), "1250000", "1,250,000 rials"),
        (field(FieldType.NUMBER, unit=LocalText("متر", "metres")), "12.5", "12.5 metres"),
        (field(FieldType.DATE), "2026-11-23", "2026-11-23"),
        (field(FieldType.CONSENT), "yes", "Yes"),
        (field(FieldType.ATTACHMENT), "counter", "Brought to the counter"),
        (field(FieldType.ATTACHMENT), "a1,b2", "2 files"),
        (field(FieldType.TEXT), "<b>", "<b>"),
    ],
)
def test_answers_are_said_with_their_labels(asked: Field, value: str, said: str) -> None:
    [answer] = writing.answers(service_of(asked), {asked.name: value}, EN)
    assert (answer.label, answer.text) == ("text", said)


def test_dates_and_signatures() -> None:
    asked = (field(FieldType.DATE, "day"), field(FieldType.DATE, "old"), field(FieldType.SIGNATURE, "sign"))
    given = {"day": "2026-11-23", "old": "1900-01-01", "sign": "12,40 15,44;90,12 93,20"}
    day, old, signature = writing.answers(service_of(*asked), given, FA)
    assert (day.text, old.text) == ("۱۴۰۵/۰۹/۰۲", "1900-01-01")
    assert signature.strokes == ("12,40 15,44", "90,12 93,20")


def test_all_that_the_pages_say_is_there() -> None:
    folder = Path(words.__file__).parent / "templates"
    said = {key for page in folder.glob("*.html") for key in re.findall(r'\bt\("([a-z_]+)"[,)]', page.read_text())}
    assert len(said) > 50
    missing = {key for key in said if words.say(key, FA, n=1, most=2, shown=3) == key}
    assert missing - {"code"} == set()
    assert set(city_catalogue().names.agencies) >= {"inspection"}
    assert isinstance(choices("a")[0], Choice)
