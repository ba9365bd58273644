"""Two transactions that want the same thing, on both databases."""

from __future__ import annotations

import asyncio

import pytest

from hub import case_store, cases
from hub.database import Database, lock, try_lock
from hub.tables import CaseEventRow, CaseRow
from kiosk.contract.service import Stage
from kiosk.contract.wire import StageStatus
from tests.support.clock import FakeClock
from tests.unit.hub.conftest import CITY

CODE = "DEMPRM234V"
STAGES = tuple(Stage(1, "inquiry", agency, 1) for agency in ("water", "power", "gas", "fire"))


async def _open(database: Database, clock: FakeClock) -> None:
    now = clock.now()
    row = CaseRow(tracking_code=CODE, service_id="s", kiosk_id="k", filed_at=now, opened_at=now, due=None)
    async with database.write() as session:
        await case_store.add(session, row, cases.opened(STAGES, now), CITY)


async def _finish(database: Database, clock: FakeClock, index: int) -> bool:
    async with database.write() as session:
        row = await case_store.held(session, CODE)
        assert row is not None
        stages = case_store.stages_of(row)
        await asyncio.sleep(0.01)
        if stages[index].status is not StageStatus.ACTIVE:
            return False
        await case_store.change(session, row, cases.complete(stages, index, clock.now()), CITY, clock.now())
        return True


async def test_agencies_that_answer_at_once_are_all_heard(database: Database, clock: FakeClock) -> None:
    await _open(database, clock)
    assert all(await asyncio.gather(*(_finish(database, clock, index) for index in range(4))))
    async with database.read() as session:
        row = await case_store.find(session, CODE)
        assert row is not None
        assert {stage.status for stage in case_store.stages_of(row)} == {StageStatus.DONE}
        assert await case_store.log_is_whole(session, CODE)
        assert await session.get(CaseEventRow, (CODE, 8)) is not None
        assert await session.get(CaseEventRow, (CODE, 9)) is None


async def test_of_officers_who_decide_the_same_stage_one_does(database: Database, clock: FakeClock) -> None:
    await _open(database, clock)
    assert sorted(await asyncio.gather(*(_finish(database, clock, 0) for _ in range(6)))) == [*[False] * 5, True]
    async with database.read() as session:
        assert await case_store.log_is_whole(session, CODE)


async def test_a_case_that_is_not_there_is_not_held(database: Database) -> None:
    async with database.write() as session:
        assert await case_store.held(session, "NOBODY") is None


async def test_a_name_is_held_by_one(database: Database) -> None:
    inside = 0

    async def enter() -> None:
        nonlocal inside
        async with database.write() as session:
            await lock(session, "door")
            inside += 1
            await asyncio.sleep(0.01)
            assert inside == 1
            inside -= 1

    await asyncio.gather(*(enter() for _ in range(6)))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_whoever_does_not_wait_is_told(database: Database) -> None:
    async with database.write() as first, database.write() as second:
        assert await try_lock(first, "door")
        assert not await try_lock(second, "door")
        assert await try_lock(second, "window")
