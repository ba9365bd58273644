from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.calendar import SOLAR_HOLIDAYS, WorkingCalendar, jalali

CITY = WorkingCalendar(frozenset({3, 4}), SOLAR_HOLIDAYS)
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
COUNTS = st.integers(0, 60)


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2026-11-23", True),  # Monday
        ("2026-11-26", False),  # Thursday
        ("2026-11-27", False),  # Friday
        ("2026-11-28", True),  # Saturday
        ("2027-03-21", False),  # Nowruz
        ("2027-02-11", False),  # 22 Bahman
    ],
)
def test_which_days_are_worked(day: str, working: bool) -> None:
    assert CITY.is_working(date.fromisoformat(day)) is working


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("2026-11-23", 0, "2026-11-23"),
        ("2026-11-26", 0, "2026-11-28"),  # filed on a weekend: the next day worked
        ("2026-11-25", 1, "2026-11-28"),
        ("2026-11-26", 1, "2026-11-28"),
        ("2026-11-23", 15, "2026-12-14"),
        ("2027-03-17", 1, "2027-03-27"),  # over 29 Esfand, Nowruz and two weekends
    ],
)
def test_promises_skip_weekends_and_holidays(start: str, days: int, end: str) -> None:
    assert CITY.add(date.fromisoformat(start), days) == date.fromisoformat(end)


def test_a_day_belongs_to_tehran() -> None:
    late_evening_utc = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)  # half past midnight of the 24th in Tehran
    assert CITY.due(late_evening_utc, 0) == datetime(2026, 11, 24, 20, 29, 59, tzinfo=UTC)


def test_lateness_is_counted_in_days_worked() -> None:
    due = CITY.due(datetime(2026, 11, 24, 8, tzinfo=UTC), 1)  # ends on Wednesday the 25th
    late = {day: CITY.overdue(due, datetime(2026, 11, day, 8, tzinfo=UTC)) for day in range(25, 31)}
    assert late == {25: 0, 26: 0, 27: 0, 28: 1, 29: 2, 30: 3}


def test_a_week_without_a_working_day_is_refused() -> None:
    with pytest.raises(ValueError, match="working day"):
        WorkingCalendar(frozenset(range(7)))


@given(DAYS, COUNTS)
def test_the_last_day_of_a_promise_is_worked_and_the_count_is_right(day: date, count: int) -> None:
    last = CITY.add(day, count)
    assert CITY.is_working(last)
    if count:
        assert CITY.between(day, last) == count
        assert CITY.between(day, last - timedelta(days=1)) == count - 1


@given(DAYS, COUNTS)
def test_before_undoes_add(day: date, count: int) -> None:
    worked = CITY.add(day, 0)
    assert CITY.before(CITY.add(worked, count), count) == worked


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2021, 3, 21), (1400, 1, 1)),
        (date(2024, 3, 20), (1403, 1, 1)),
        (date(2025, 3, 20), (1403, 12, 30)),  # of a leap year
        (date(2025, 3, 21), (1404, 1, 1)),
        (date(2026, 3, 20), (1404, 12, 29)),
        (date(2026, 9, 22), (1405, 6, 31)),
        (date(2026, 11, 25), (1405, 9, 4)),
    ],
)
def test_the_solar_calendar(day: date, expected: tuple[int, int, int]) -> None:
    assert jalali(day) == expected
