"""Writes that come at the same moment are stored in one go, and none of them depends on another."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest
from sqlalchemy import Table, func, select

from hub import case_store, cases
from hub.at_once import AtOnce, Fresh
from hub.database import Database, try_lock
from hub.tables import AnswerRow, CaseEventRow, CaseRow, StageRow
from kiosk.contract.service import Stage
from tests.support.clock import FakeClock
from tests.unit.hub.conftest import CITY

STAGES = (Stage(1, "submit", "kiosk"), Stage(2, "inquiry", "water", 3), Stage(2, "inquiry", "gas", 4, "site_visit"))
ANSWERS = cast(Table, AnswerRow.__table__)


def _fresh(clock: FakeClock, name: str, case: str = "") -> Fresh:
    now = clock.now()
    answer = {"id": name, "fingerprint": "", "at": now, "status": 201, "media_type": "", "body": b"\x00\xff"}
    row = CaseRow(
        tracking_code=case or f"case of {name}", service_id="s", kiosk_id="k\x00", filed_at=now, opened_at=now
    )
    return Fresh(name, {ANSWERS: [answer], **case_store.fresh(row, cases.opened(STAGES, now), CITY, "kiosk:k")})


async def _count(database: Database, table: type[AnswerRow | CaseRow | StageRow | CaseEventRow]) -> int:
    async with database.read() as session:
        return (await session.scalars(select(func.count()).select_from(table))).one()


async def test_all_that_comes_at_once_is_stored_whole(database: Database, clock: FakeClock) -> None:
    store = AtOnce(database)
    assert await asyncio.gather(*(store.insert(_fresh(clock, f"a{n}")) for n in range(100))) == [True] * 100
    assert [await _count(database, table) for table in (AnswerRow, CaseRow, StageRow)] == [100, 100, 300]
    async with database.read() as session:
        row = await case_store.find(session, "case of a7")
        assert row is not None
        assert (row.kiosk_id, row.opened_at, row.status, row.conditions) == ("k\ufffd", clock.now(), "open", "")
        assert (await session.get_one(AnswerRow, "a7")).body == b"\x00\xff"
        assert await case_store.log_is_whole(session, "case of a7")
        assert case_store.stages_of(row) == cases.opened(STAGES, clock.now())
    async with database.write() as session:  # such a case can be moved like any other
        held = await case_store.held(session, "case of a7")
        assert held is not None
        await case_store.change(
            session, held, cases.complete(case_store.stages_of(held), 1, clock.now()), CITY, clock.now()
        )
        assert await case_store.log_is_whole(session, "case of a7")


async def test_what_is_there_already_is_not_stored_again(database: Database, clock: FakeClock) -> None:
    store = AtOnce(database)
    assert await store.insert(_fresh(clock, "a", "first"))
    stored = await asyncio.gather(store.insert(_fresh(clock, "a", "second")), store.insert(_fresh(clock, "b")))
    assert stored == [False, True]
    assert await _count(database, CaseRow) == 2


async def test_one_that_cannot_be_stored_takes_no_other_with_it(database: Database, clock: FakeClock) -> None:
    store = AtOnce(database)
    assert await store.insert(_fresh(clock, "a", "taken"))
    names = ("b", "c", "d")
    outcomes = await asyncio.gather(
        *(store.insert(_fresh(clock, name, "taken" if name == "c" else "")) for name in names), return_exceptions=True
    )
    assert (outcomes[0], outcomes[2]) == (True, True)
    assert isinstance(outcomes[1], Exception)
    assert [await _count(database, table) for table in (AnswerRow, CaseRow)] == [3, 3]


async def test_who_gives_up_leaves_the_others_theirs(database: Database, clock: FakeClock) -> None:
    store = AtOnce(database)
    leaves = asyncio.create_task(store.insert(_fresh(clock, "a")))
    stays = asyncio.create_task(store.insert(_fresh(clock, "b")))
    await asyncio.sleep(0)
    leaves.cancel()
    assert await stays
    assert await store.insert(_fresh(clock, "c"))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_another_transaction_holds_is_left_to_it(database: Database, clock: FakeClock) -> None:
    async with database.write() as session:
        assert await try_lock(session, "a")
        store = AtOnce(database)
        assert await asyncio.gather(store.insert(_fresh(clock, "a")), store.insert(_fresh(clock, "b"))) == [False, True]
    assert await AtOnce(database).insert(_fresh(clock, "a"))
