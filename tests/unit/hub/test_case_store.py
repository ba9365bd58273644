from __future__ import annotations

from sqlalchemy import update

from hub import case_store, cases
from hub.database import Database
from hub.tables import CaseEventRow, CaseRow
from kiosk.contract.service import Stage
from tests.support.clock import FakeClock
from tests.unit.hub.conftest import CITY

CODE = "DEMPRM234V"
STAGES = (Stage(1, "submit", "kiosk"), Stage(2, "visit", "zone_planning", 1), Stage(3, "issue", "zone_planning", 1))


async def _open(database: Database, clock: FakeClock, code: str = CODE, provisional: str = "") -> None:
    now = clock.now()
    row = CaseRow(
        tracking_code=code,
        service_id="s",
        kiosk_id="k",
        provisional_code=provisional,
        filed_at=now,
        opened_at=now,
        due=None,
    )
    async with database.write() as session:
        await case_store.add(session, row, cases.opened(STAGES, now), CITY)


async def test_the_log_grows_with_the_case_and_shows_tampering(database: Database, clock: FakeClock) -> None:
    await _open(database, clock)
    clock.advance(3600)
    async with database.write() as session:
        row = await case_store.held(session, CODE)
        assert row is not None
        stages = cases.complete(case_store.stages_of(row), 1, clock.now())
        await case_store.change(session, row, stages, CITY, clock.now())
    async with database.read() as session:
        row = await case_store.find(session, CODE)
        assert row is not None
        assert case_store.stages_of(row) == stages
        assert stages[1].ended == clock.now()
        assert await case_store.log_is_whole(session, CODE)
        events = [(await session.get_one(CaseEventRow, (CODE, number))).what for number in range(5)]
    assert events == [
        "opened",
        "done 1 submit kiosk",
        "active 2 visit zone_planning",
        "done 2 visit zone_planning",
        "active 3 issue zone_planning",
    ]
    async with database.write() as session:
        await session.execute(update(CaseEventRow).where(CaseEventRow.number == 2).values(at=clock.now()))
    async with database.read() as session:
        assert not await case_store.log_is_whole(session, CODE)


async def test_a_provisional_code_must_be_the_only_one(database: Database, clock: FakeClock) -> None:
    await _open(database, clock, "AAAAAAAAAA", "P1")
    async with database.read() as session:
        assert await case_store.find(session, "P1") is not None
    await _open(database, clock, "BBBBBBBBBB", "P1")
    async with database.read() as session:
        assert await case_store.find(session, "P1") is None
        assert await case_store.find(session, "AAAAAAAAAA") is not None
        assert not await case_store.log_is_whole(session, "P1")
