"""Monthly figures, counted by both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from statistics import median as exact_median
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub import catalogue, months
from hub.catalogue import Services
from hub.database import Database
from hub.figures import Figures, MonthFigures, ServiceFigures, median
from hub.months import Month
from hub.tables import CaseRow, FeedbackRow, ObjectionRow
from tests.support.catalogue import FOLDER
from tests.support.clock import FakeClock
from tests.unit.hub.conftest import CITY

LAMP, PERMIT = "request-137", "building-permit"
#: Monday, 8:30 in Tehran, of the last month before the clock's.
DAY = datetime(2026, 10, 5, 5, tzinfo=UTC)
OCTOBER = Month(2026, 10)


class City:
    def __init__(self, database: Database, services: Services, clock: FakeClock) -> None:
        self.database, self.clock = database, clock
        self.figures = Figures(database, services, CITY, clock.now, keep=timedelta(minutes=10))
        self.number = 0

    async def case(self, opened: datetime, ended: datetime | None = None, **about: Any) -> str:
        self.number += 1
        code = f"CASE{self.number}"
        given = {"service_id": LAMP, "status": "open" if ended is None else "done", "due": opened + timedelta(days=2)}
        row = CaseRow(
            tracking_code=code, kiosk_id="k", filed_at=opened, opened_at=opened, ended_at=ended, **given | about
        )
        async with self.database.write() as session:
            session.add(row)
        return code

    async def objection(self, code: str, answered: datetime | None, *, upheld: bool = False) -> None:
        async with self.database.write() as session:
            about = {"subject": "delay", "text": b"", "made_at": DAY, "due": DAY, "answer": ""}
            session.add(ObjectionRow(tracking_code=code, number=1, answered_at=answered, upheld=upheld, **about))

    async def rating(self, rating: int, at: datetime = DAY, service: str = LAMP) -> None:
        async with self.database.write() as session:
            session.add(FeedbackRow(at=at, kiosk_id="k", service_id=service, rating=rating, tracking_code=""))

    async def of(self, month: Month = OCTOBER) -> dict[str, ServiceFigures]:
        found = await self.figures.of(month)
        assert isinstance(found, MonthFigures)
        return {service.service_id: service for service in found.services}


@pytest.fixture(scope="module")
def services() -> Services:
    return catalogue.load(FOLDER)


@pytest.fixture
def city(database: Database, services: Services, clock: FakeClock) -> City:
    return City(database, services, clock)


async def test_what_is_answered_is_not_always_solved(city: City) -> None:
    ended = DAY + timedelta(days=1)
    codes = [await city.case(DAY, ended) for _ in range(12)]
    for number, code in enumerate(codes[:7]):
        await city.objection(code, ended, upheld=number < 6)
    for _ in range(5):
        await city.case(DAY, ended, status="refused")
    await city.case(DAY)
    figures = (await city.of())[LAMP]
    assert (figures.filed, figures.answered, figures.solved) == (18, 17, 5)
    assert (figures.objections_answered, figures.objections_upheld) == (7, 6)


async def test_days_are_working_days_of_tehran(city: City) -> None:
    # 5 to 12 October, with a Thursday and a Friday between; and one that ended late at night of the same day.
    for days in (0, 1, 1, 2, 7, 7):
        await city.case(DAY, DAY + timedelta(days=days))
    figures = (await city.of())[LAMP]
    assert (figures.median_working_days, figures.on_time) == (1.5, 0.67)
    late = datetime(2026, 9, 30, 20, 29, 59, tzinfo=UTC)  # 23:59:59 in Tehran
    await city.case(late, late + timedelta(seconds=1))
    city.clock.advance(601)
    september, october = (await city.of(Month(2026, 9)))[LAMP], (await city.of())[LAMP]
    assert (september.filed, september.answered, october.filed, october.answered) == (None, 0, 6, 7)


async def test_small_counts_are_not_given(city: City) -> None:
    for service, count in ((LAMP, 4), (PERMIT, 5)):
        for _ in range(count):
            await city.case(DAY, DAY, service_id=service)
            await city.rating(4, service=service)
    figures = await city.of()
    few, enough = figures[LAMP], figures[PERMIT]
    assert (few.filed, few.answered, few.solved, few.ratings) == (None, None, None, None)
    assert (few.median_working_days, few.on_time, few.satisfaction) == (None, None, None)
    assert (enough.filed, enough.solved, enough.median_working_days, enough.on_time) == (5, 5, 0, 1)
    assert (enough.satisfaction, enough.objections_answered) == (4, 0)


async def test_ratings_are_a_mean_and_other_months_and_services_stay_out(city: City) -> None:
    for rating in (1, 2, 4, 5, 5):
        await city.rating(rating)
    await city.rating(1, DAY - timedelta(days=30))
    await city.rating(1, service="of-another-catalogue")
    await city.case(DAY, service_id="of-another-catalogue")
    figures = await city.of()
    assert set(figures) == {LAMP}
    assert (figures[LAMP].ratings, figures[LAMP].satisfaction) == (5, 3.4)


async def test_a_month_by_the_persian_calendar(city: City) -> None:
    for _ in range(5):
        await city.case(datetime(2026, 10, 23, 5, tzinfo=UTC))  # 1 Aban 1405
    assert (await city.of(Month(1405, 8, is_persian=True)))[LAMP].filed == 5
    assert await city.of(Month(1405, 7, is_persian=True)) == {}


async def test_figures_are_kept_for_a_while_and_the_future_has_none(city: City) -> None:
    assert await city.of() == {}
    for _ in range(5):
        await city.case(DAY)
    assert await city.of() == {}
    city.clock.advance(601)
    assert (await city.of())[LAMP].filed == 5
    this, found = Month(2026, 11), await city.figures.of(Month(2026, 11))
    assert found is not None
    assert (found.first_day, found.last_day, found.is_over) == (date(2026, 11, 1), date(2026, 11, 30), False)
    assert await city.figures.of(this.moved(1)) is None
    for earlier in range(40):
        await city.figures.of(this.moved(-earlier))
    assert len(city.figures._kept) == 24


@given(st.lists(st.integers(0, 60), min_size=1, max_size=60))
def test_the_median_of_counted_values_is_that_of_the_values(values: list[int]) -> None:
    counted = {value: values.count(value) for value in set(values)}
    assert median(counted) == exact_median(values)


@given(st.dates(date(1970, 1, 1), date(2090, 12, 31)), st.booleans())
def test_every_day_is_in_the_month_that_it_belongs_to(day: date, persian: bool) -> None:
    month = months.of(day, persian=persian)
    assert month.since <= day < month.until
    assert months.named(month.key, persian=persian) == month
    assert month.moved(13).moved(-13) == month
    assert month.moved(1).since == month.until


def test_the_persian_new_year_is_where_it_is() -> None:
    for year, first in ((1403, date(2024, 3, 20)), (1404, date(2025, 3, 21)), (1405, date(2026, 3, 21))):
        assert Month(year, 1, is_persian=True).since == first
    assert Month(1403, 12, is_persian=True).until - Month(1403, 12, is_persian=True).since == timedelta(days=30)


@pytest.mark.parametrize(
    "key", ["", "2026", "2026-13", "2026-00", "0001-01", "9999-12", "2026-1", "٢٠٢٦-٠١", "2026-01x"]
)
def test_what_is_no_month_has_no_name(key: str) -> None:
    assert months.named(key) is None
    assert months.named(key, persian=True) is None
