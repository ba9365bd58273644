"""Monthly figures of each service, for everybody: what was asked, answered and solved.

A request can be answered without being solved: years ago the city's 137 answered 95 % and solved 61 %. So both are
counted. Counts of 1 to 4 are not given, nor what is computed from fewer than five: nobody shall be found in a figure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Executable,
    Row,
    and_,
    case,
    exists,
    func,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from hub.calendar import WorkingCalendar
from hub.catalogue import Services
from hub.database import Database
from hub.months import Month
from hub.tables import CaseRow, FeedbackRow, ObjectionRow
from kiosk.contract.days import TEHRAN
from kiosk.contract.wire import CaseStatus

#: Smaller counts are not published.
SMALLEST = 5

_EPOCH = date(1970, 1, 1)
_DAY = literal_column(str(86_400 * 10**6), BigInteger)
_OFFSET = literal_column(str(TEHRAN.utcoffset(None) // timedelta(microseconds=1)), BigInteger)
_KEPT_MONTHS = 24


class ServiceFigures(msgspec.Struct, frozen=True):
    """One service in one month. None: fewer than five, so not given.

    `answered` ended in the month, done or refused; `solved` are those of them that are done and were never objected to.
    `on_time` is the share of the answered that ended as promised or usual, `satisfaction` the mean of 1 to 5.
    """

    service_id: str
    filed: int | None
    answered: int | None
    solved: int | None
    median_working_days: float | None
    on_time: float | None
    ratings: int | None
    satisfaction: float | None
    objections_answered: int | None
    objections_upheld: int | None


class MonthFigures(msgspec.Struct, frozen=True):
    """All services that had anything to do in a month. Days are those of Tehran."""

    month: str
    first_day: date
    last_day: date
    is_over: bool
    suppressed_below: int
    services: tuple[ServiceFigures, ...]


@dataclass
class _Counts:
    filed: int = 0
    answered: int = 0
    solved: int = 0
    on_time: int = 0
    with_promise: int = 0
    ratings: int = 0
    stars: int = 0
    objections: int = 0
    upheld: int = 0
    days: dict[int, int] = field(default_factory=dict)  # working days -> how many cases took so long


@dataclass(frozen=True)
class Figures:
    """Computes figures, and keeps them for `keep`: they are asked for by everybody."""

    database: Database
    services: Services
    calendar: WorkingCalendar
    clock: Callable[[], datetime]
    keep: timedelta = timedelta(minutes=10)
    _kept: dict[Month, tuple[datetime, MonthFigures]] = field(default_factory=dict)

    async def of(self, month: Month) -> MonthFigures | None:
        """The figures of a month; None when it has not begun."""
        now = self.clock()
        if self.calendar.start(month.since) > now:
            return None
        known = self._kept.get(month)
        if known and now - known[0] < self.keep:
            return known[1]
        async with self.database.read() as session:
            counted = await self._counted(session, month)
        found = MonthFigures(
            month=month.key,
            first_day=month.since,
            last_day=month.until - timedelta(days=1),
            is_over=self.calendar.start(month.until) <= now,
            suppressed_below=SMALLEST,
            services=tuple(_published(service, counts) for service, counts in counted.items() if _is_busy(counts)),
        )
        while len(self._kept) >= _KEPT_MONTHS:
            self._kept.pop(next(iter(self._kept)))
        self._kept[month] = (now, found)
        return found

    async def _counted(self, session: AsyncSession, month: Month) -> dict[str, _Counts]:
        found = {service_id: _Counts() for service_id in self.services.ids()}
        begin, end = self.calendar.start(month.since), self.calendar.start(month.until)

        def within(
            column: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None],
        ) -> ColumnElement[bool]:
            return and_(column >= begin, column < end)

        ours = CaseRow.service_id.in_(list(found))  # by service and time: there is an index of both
        filed = (
            select(CaseRow.service_id, func.count()).where(ours, within(CaseRow.opened_at)).group_by(CaseRow.service_id)
        )
        for service, count in await session.execute(filed):
            found[service].filed = count
        for row in await session.execute(_ended(within(CaseRow.ended_at), ours)):
            self._add(found[row.service_id], row)
        rated = select(FeedbackRow.service_id, func.count(), func.sum(FeedbackRow.rating)).group_by(
            FeedbackRow.service_id
        )
        for service, count, stars in await session.execute(rated.where(within(FeedbackRow.at))):
            if service in found:
                found[service].ratings, found[service].stars = count, int(stars)
        upheld = func.sum(case((ObjectionRow.upheld, 1), else_=0))
        objected = select(CaseRow.service_id, func.count(), upheld).group_by(CaseRow.service_id)
        objected = objected.join(ObjectionRow, ObjectionRow.tracking_code == CaseRow.tracking_code)
        for service, count, right in await session.execute(objected.where(within(ObjectionRow.answered_at), ours)):
            found[service].objections, found[service].upheld = count, int(right)
        return found

    def _add(self, counts: _Counts, row: Row[Any]) -> None:
        first, last = (_EPOCH + timedelta(days=day) for day in (row.opened, row.ended))
        days = self.calendar.between(first, last)
        counts.days[days] = counts.days.get(days, 0) + row.answered
        counts.answered += row.answered
        counts.solved += int(row.solved)
        counts.on_time += int(row.on_time)
        counts.with_promise += int(row.with_promise)


def _ended(within: ColumnElement[bool], ours: ColumnElement[bool]) -> Executable:
    """Cases that ended, by service and by the days on which they began and ended: few rows, however many cases."""
    opened, ended = _day_of(CaseRow.opened_at), _day_of(CaseRow.ended_at)
    objected = exists(ObjectionRow.number).where(ObjectionRow.tracking_code == CaseRow.tracking_code)
    counts = {
        "solved": and_(CaseRow.status == CaseStatus.DONE.value, ~objected),
        "on_time": CaseRow.ended_at <= CaseRow.due,
        "with_promise": CaseRow.due.is_not(None),
    }
    chosen = select(
        CaseRow.service_id,
        opened.label("opened"),
        ended.label("ended"),
        func.count().label("answered"),
        *(func.sum(case((condition, 1), else_=0)).label(name) for name, condition in counts.items()),
    )
    return chosen.where(within, ours).group_by(CaseRow.service_id, opened, ended)


def _day_of(column: object) -> ColumnElement[int]:
    """The number of the day in Tehran since 1 January 1970."""
    return (type_coerce(column, BigInteger) + _OFFSET) // _DAY


def _is_busy(counts: _Counts) -> bool:
    return bool(counts.filed or counts.answered or counts.ratings or counts.objections)


def _published(service_id: str, counts: _Counts) -> ServiceFigures:
    return ServiceFigures(
        service_id=service_id,
        filed=_count(counts.filed),
        answered=_count(counts.answered),
        solved=_count(counts.solved),
        median_working_days=median(counts.days) if counts.answered >= SMALLEST else None,
        on_time=_share(counts.on_time, counts.with_promise),
        ratings=_count(counts.ratings),
        satisfaction=round(counts.stars / counts.ratings, 1) if counts.ratings >= SMALLEST else None,
        objections_answered=_count(counts.objections),
        objections_upheld=_count(counts.upheld),
    )


def _count(count: int) -> int | None:
    return None if 0 < count < SMALLEST else count


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 2) if whole >= SMALLEST else None


def median(counted: dict[int, int]) -> float:
    """The median of values that are counted: value -> how often. Of an even number, the mean of the middle two."""
    total, seen, middle = sum(counted.values()), 0, []
    wanted = ((total - 1) // 2, total // 2)
    for value in sorted(counted):
        middle += [value for place in wanted if seen <= place < seen + counted[value]]
        seen += counted[value]
    return sum(middle) / 2
