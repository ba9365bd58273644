"""The sheets of the date picker."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.days import TEHRAN
from kiosk.contract.language import Language
from ui import formatting
from ui.viewmodels import calendars
from ui.viewmodels.calendars import DAYS, MONTHS, YEARS, Range, Sheet

TODAY = date(2026, 11, 25)  # 4 Azar 1405
BOOKING = Range(TODAY + timedelta(days=1), TODAY + timedelta(days=60))
BIRTH = Range(date(1900, 1, 1), TODAY)


def sheet(level: str, page: date, limits: Range = BOOKING, language: Language = Language.FA) -> Sheet:
    return calendars.sheet(level, page, limits, chosen=date(2026, 12, 1), today=TODAY, language=language)


def test_a_jalali_month_begins_on_its_weekday() -> None:
    azar = sheet(DAYS, TODAY)
    assert azar.title == "آذر ۱۴۰۵"
    assert azar.weekdays[0] == "ش"
    assert [cell.label for cell in azar.cells] == ["", *(calendars.digits(str(n), Language.FA) for n in range(1, 31))]
    by_day = {cell.value: cell for cell in azar.cells}
    assert by_day["2026-11-25"].today
    assert not by_day["2026-11-25"].enabled
    assert by_day["2026-11-26"].enabled
    assert by_day["2026-12-01"].selected


@pytest.mark.parametrize(
    ("language", "title", "first_weekday", "holes"),
    [
        (Language.AR, "نوفمبر ٢٠٢٦", "س", 1),
        (Language.UR, "نومبر 2026", "اتوار", 0),
        (Language.AZ, "noyabr 2026", "B.E.", 6),
        (Language.EN, "November 2026", "Mon", 6),
    ],
)
def test_every_other_language_has_the_gregorian_month(
    language: Language, title: str, first_weekday: str, holes: int
) -> None:
    november = sheet(DAYS, TODAY, language=language)
    assert (november.title, november.weekdays[0]) == (title, first_weekday)
    assert sum(cell.value == "" for cell in november.cells) == holes


def test_the_hijri_day_stands_beside_where_it_is_read() -> None:
    arabic = sheet(DAYS, TODAY, language=Language.AR)
    assert "جمادى الآخرة ١٤٤٨" in arabic.beside
    assert next(cell for cell in arabic.cells if cell.today).beside == "١٤"
    english = sheet(DAYS, TODAY, language=Language.EN)
    assert english.beside == ""
    assert {cell.beside for cell in english.cells} == {""}


def test_what_cannot_be_chosen_cannot_be_reached() -> None:
    azar = sheet(DAYS, TODAY)
    assert azar.before == ""
    assert azar.after == "2026-12-22"
    assert azar.year_before == azar.year_after == ""
    last = sheet(DAYS, BOOKING.last)
    assert last.after == ""
    assert [cell.enabled for cell in sheet(MONTHS, TODAY).cells].count(True) == 3


def test_a_birth_begins_with_its_year() -> None:
    assert calendars.first_level(BIRTH, TODAY) == YEARS
    assert calendars.first_level(BOOKING, TODAY) == DAYS
    assert calendars.first_level(Range(TODAY - timedelta(days=365), TODAY), TODAY) == DAYS
    years = sheet(YEARS, calendars.first_page(BIRTH, TODAY, None), BIRTH)
    assert years.title == "\u200f۱۳۶۰ – ۱۳۷۹"
    assert years.cells[0].value == "1981-03-21"
    assert years.after == "2001-03-21"


def test_leap_days_of_the_jalali_calendar() -> None:
    esfand = sheet(DAYS, date(2025, 3, 20), BIRTH)
    assert esfand.cells[-1].value == "2025-03-20"
    assert esfand.cells[-1].label == "۳۰"
    assert sheet(DAYS, date(2026, 3, 20), BIRTH).cells[-1].label == "۲۹"


@pytest.mark.parametrize(
    ("jalali", "gregorian"),
    [
        ("۱۳۵۷/۱۱/۲۲", date(1979, 2, 11)),
        ("۱۳۹۹/۱۲/۳۰", date(2021, 3, 20)),
        ("۱۴۰۰/۰۱/۰۱", date(2021, 3, 21)),
        ("۱۴۰۳/۱۲/۳۰", date(2025, 3, 20)),
        ("۱۴۰۴/۰۱/۰۱", date(2025, 3, 21)),
        ("۱۴۰۴/۱۲/۲۹", date(2026, 3, 20)),
        ("۱۴۰۵/۰۱/۰۱", date(2026, 3, 21)),
        ("۱۴۰۵/۰۷/۰۱", date(2026, 9, 23)),
        ("۱۴۰۸/۱۲/۳۰", date(2030, 3, 20)),
    ],
)
def test_a_chosen_cell_is_the_day_that_was_meant(jalali: str, gregorian: date) -> None:
    days = calendars.Range(date(1900, 1, 1), date(2200, 12, 31))
    cell = next(cell for cell in sheet(DAYS, gregorian, days).cells if cell.value == gregorian.isoformat())
    assert int(cell.label) == int(jalali[-2:])
    assert formatting.short_date(datetime.combine(gregorian, time(), TEHRAN), Language.FA) == jalali


@given(
    st.sampled_from([DAYS, MONTHS, YEARS]),
    st.dates(date(1901, 1, 1), date(2199, 12, 31)),
    st.sampled_from(list(Language)),
)
def test_every_step_stays_within_the_limits_and_leads_on(level: str, page: date, language: Language) -> None:
    limits = Range(date(1900, 1, 1), date(2200, 12, 31))
    shown = sheet(level, page, limits, language)
    days = [cell.value for cell in shown.cells if cell.value]
    assert days == sorted(days)
    assert all(limits.first <= date.fromisoformat(day) <= limits.last for day in days)
    if shown.after:
        assert sheet(level, date.fromisoformat(shown.after), limits, language).before != ""
        assert shown.after > days[0]
    if level == DAYS:
        assert page.isoformat() in days
        steps = {date.fromisoformat(b) - date.fromisoformat(a) for a, b in pairwise(days)}
        assert steps == {timedelta(days=1)}
