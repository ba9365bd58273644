from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.days import TEHRAN, today_in_tehran
from kiosk.information.prayer_times import prayer_times

MASHHAD = (36.288, 59.616)
NAMES = ("fajr", "sunrise", "noon", "sunset", "maghrib", "midnight")
#: Published for Mashhad by Shahrara News (shahraranews.ir, 26 and 15 Esfand 1403), to the second.
PUBLISHED = {
    date(2025, 3, 16): ("04:16:57", "05:41:03", "11:40:08", "17:39:48", "17:58:01", "22:57:37"),
    date(2025, 3, 5): ("04:32:47", "05:56:36", "11:43:00", "17:29:57", "17:48:14", "23:00:41"),
}


@pytest.mark.parametrize("day", PUBLISHED)
def test_times_are_those_that_are_published(day: date) -> None:
    times = prayer_times(day, *MASHHAD)
    for name, published in zip(NAMES, PUBLISHED[day], strict=True):
        expected = datetime.combine(day, time.fromisoformat(published), TEHRAN)
        assert abs(getattr(times, name) - expected) < timedelta(minutes=1), name


def sun_by_almanac(day: date) -> tuple[float, float]:
    """Declination in degrees and equation of time in minutes: low-precision formulas of the Astronomical Almanac."""
    days = (datetime.combine(day, time(8), UTC) - datetime(2000, 1, 1, 12, tzinfo=UTC)) / timedelta(days=1)
    anomaly = math.radians((357.529 + 0.98560028 * days) % 360)
    mean = (280.459 + 0.98564736 * days) % 360
    longitude = math.radians(mean + 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly))
    tilt = math.radians(23.439 - 0.00000036 * days)
    ascension = math.degrees(math.atan2(math.cos(tilt) * math.sin(longitude), math.cos(longitude))) % 360
    equation = (mean - ascension + 180) % 360 - 180
    return math.degrees(math.asin(math.sin(tilt) * math.sin(longitude))), equation * 4


@given(st.dates(date(2026, 1, 1), date(2036, 12, 31)))
def test_times_agree_with_an_independent_computation(day: date) -> None:
    times = prayer_times(day, *MASHHAD)
    declination, equation = sun_by_almanac(day)
    noon = datetime.combine(day, time(), TEHRAN) + timedelta(minutes=720 + 4 * (52.5 - MASHHAD[1]) - equation)
    phi, delta = math.radians(MASHHAD[0]), math.radians(declination)

    def away_from_noon(degrees_below: float) -> timedelta:
        cosine = (-math.sin(math.radians(degrees_below)) - math.sin(phi) * math.sin(delta)) / (
            math.cos(phi) * math.cos(delta)
        )
        return timedelta(minutes=4 * math.degrees(math.acos(cosine)))

    for name, expected in [
        ("fajr", noon - away_from_noon(17.7)),
        ("sunrise", noon - away_from_noon(0.833)),
        ("noon", noon),
        ("sunset", noon + away_from_noon(0.833)),
        ("maghrib", noon + away_from_noon(4.5)),
    ]:
        assert abs(getattr(times, name) - expected) < timedelta(minutes=2), name


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_day_is_in_order(day: date) -> None:
    times = prayer_times(day, *MASHHAD)
    moments = list(times.moments.values())
    assert tuple(times.moments) == NAMES
    assert moments == sorted(moments)
    assert all(moment.date() == day for moment in moments[:-1])
    next_fajr = prayer_times(day + timedelta(days=1), *MASHHAD).fajr
    assert abs((times.midnight - times.sunset) - (next_fajr - times.midnight)) < timedelta(seconds=1)


def test_the_day_changes_at_midnight_in_tehran() -> None:
    assert today_in_tehran(datetime(2026, 11, 23, 20, 29, tzinfo=UTC)) == date(2026, 11, 23)
    assert today_in_tehran(datetime(2026, 11, 23, 20, 30, tzinfo=UTC)) == date(2026, 11, 24)
