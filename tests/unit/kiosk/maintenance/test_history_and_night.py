from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import StoreError
from kiosk.maintenance.history import DATABASE, Cause, last_report, open_history
from kiosk.maintenance.night import TEHRAN, WINDOW, NightWatch, configured_time, last_night, seconds_until_due
from kiosk.maintenance.results import Health, SelfTestReport
from tests.support.clock import FakeClock

AT = time(3, 30)


def report(at: datetime, overall: Health = Health.OK) -> SelfTestReport:
    return SelfTestReport(1, "k", at, 1.0, overall, ())


def tehran(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=TEHRAN)


async def test_what_was_found_is_kept_and_old_reports_go(tmp_path: Path) -> None:
    clock = FakeClock()
    assert await last_report(tmp_path) is None
    assert not (tmp_path / DATABASE).exists()
    async with open_history(tmp_path, clock, 90) as history:
        await history.add(report(clock.now(), Health.WARNING), Cause.NIGHT)
        night = clock.now()
        clock.advance(86_400 * 60)
        await history.add(report(clock.now()), Cause.ASKED)
        entries = await history.entries()
        assert [(e.cause, e.report.overall) for e in entries] == [
            (Cause.ASKED, Health.OK),
            (Cause.NIGHT, Health.WARNING),
        ]
        assert await history.last_night() == night
        clock.advance(86_400 * 31)
        await history.add(report(clock.now(), Health.CRITICAL), Cause.ASKED)
        assert len(await history.entries()) == 2
        assert await history.last_night() is None
        assert len(await history.entries(1)) == 1
    kept = await last_report(tmp_path)
    assert kept is not None
    assert kept.overall is Health.CRITICAL


async def test_the_schema_has_its_number(tmp_path: Path) -> None:
    async with open_history(tmp_path, FakeClock(), 1):
        pass
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        names = [row[1] for row in database.execute("PRAGMA table_info(selftest)")]
    assert names == ["seq", "started_at", "cause", "overall", "report"]


async def test_a_history_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    async with open_history(tmp_path, FakeClock(), 1) as history:
        await history.add(report(FakeClock().now()), Cause.ASKED)
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        database.execute("UPDATE selftest SET report = '{}'")
    with pytest.raises(StoreError):
        await last_report(tmp_path)
    (tmp_path / DATABASE).write_bytes(b"nothing that SQLite knows, and long enough " * 20)
    assert await last_night(tmp_path, FakeClock(), 1) is None


@pytest.mark.parametrize(
    ("now", "last", "wait"),
    [
        (tehran(24, 3, 30), None, timedelta()),
        (tehran(24, 5, 0), None, timedelta()),  # somebody was there, or the kiosk has just been started
        (tehran(24, 5, 0), tehran(24, 3, 31), timedelta(hours=22, minutes=30)),  # done
        (tehran(24, 3, 30), tehran(23, 3, 31), timedelta()),
        (tehran(24, 12, 0), None, timedelta(hours=15, minutes=30)),  # missed: not at noon
        (tehran(24, 0, 0), None, timedelta(hours=3, minutes=30)),
    ],
)
def test_when_it_is_due(now: datetime, last: datetime | None, wait: timedelta) -> None:
    assert seconds_until_due(now.astimezone(UTC), AT, last) == wait.total_seconds()


def test_a_night_that_reaches_over_midnight_is_one_night() -> None:
    at = time(23, 0)
    assert seconds_until_due(tehran(25, 1), at, None) == 0
    assert seconds_until_due(tehran(25, 1), at, tehran(24, 23, 1)) == timedelta(hours=22).total_seconds()
    assert seconds_until_due(tehran(25, 1), at, tehran(24, 1, 0)) == 0


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.none() | st.integers(0, 200_000),
)
def test_the_next_time_is_within_a_day_and_due_then(now: datetime, at: time, ago: int | None) -> None:
    last = None if ago is None else now - timedelta(seconds=ago)
    wait = seconds_until_due(now, at, last)
    assert 0 <= wait <= 86_400
    assert seconds_until_due(now + timedelta(seconds=wait), at, last) == 0
    if wait == 0:
        begin = datetime.combine(now.astimezone(TEHRAN).date(), at, TEHRAN)
        begin -= timedelta(days=1) if begin > now else timedelta()
        assert now - begin < WINDOW


async def test_each_night_has_one_run_and_nobody_is_disturbed() -> None:
    clock = FakeClock(tehran(24, 20).astimezone(UTC))
    runs: list[datetime] = []
    visitors: list[tuple[datetime, datetime]] = [
        (tehran(26, 3, 0), tehran(26, 4, 0)),  # somebody is there for a while
        (tehran(27, 3, 0), tehran(27, 9, 0)),  # and a whole night
    ]

    async def run() -> SelfTestReport:
        runs.append(clock.now().astimezone(TEHRAN))
        clock.advance(5)
        if len(runs) == 1:
            raise StoreError("the disk is broken")
        return report(clock.now())

    def idle() -> bool:
        return not any(start <= clock.now() < end for start, end in visitors)

    watch = NightWatch(AT, run, idle, clock, clock.sleep)
    while clock.now() < tehran(29, 0):
        await watch.step()
    days = [(at.day, at.hour) for at in runs]
    assert days == [(25, 3), (26, 4), (28, 3)]


def test_the_configured_time() -> None:
    assert configured_time("03:30") == AT
    assert configured_time("") is None
