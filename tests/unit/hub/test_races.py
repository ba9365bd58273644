"""Officers, agencies' systems and the clock at the same cases at once: nobody waits for ever, no file goes to two."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from hub import case_store, cases
from hub.casework import Approve, Casework, Desk
from hub.database import Database
from hub.keys import Secret
from hub.tables import CaseRow
from kiosk.contract.service import Stage
from kiosk.contract.wire import CaseStatus
from tests.support.clock import FakeClock
from tests.unit.hub.conftest import CITY

AGENCIES = ("water", "power", "gas")
STAGES = tuple(Stage(1, "inquiry", agency, 1) for agency in AGENCIES)
CASES = 20


async def _file(database: Database, clock: FakeClock) -> None:
    now = clock.now()
    async with database.write() as session:
        for number in range(CASES):
            row = CaseRow(tracking_code=f"C{number:03}", service_id="s", kiosk_id="k", filed_at=now, opened_at=now)
            await case_store.add(session, row, cases.opened(STAGES, now), CITY)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_all_files_are_treated_once(database: Database, secret: Secret, clock: FakeClock) -> None:
    casework, taken = Casework(CITY, secret, clock.now), []
    await _file(database, clock)
    clock.advance(3 * 24 * 3600)  # all of it is overdue

    async def work(desk: Desk) -> None:
        while True:
            async with database.write() as session:
                found = await casework.take_next(session, desk)
            if found is None:
                return
            taken.append((found[0].tracking_code, found[1]))
            async with database.write() as session:
                await casework.act(session, desk, found[0].tracking_code, found[1], Approve())

    async def look() -> None:
        for _ in range(40):
            async with database.write() as session:
                await casework.review_overdue(session, 0, 5)

    desks = [Desk(agency, f"officer:{agency}-{number}") for agency in AGENCIES for number in (1, 2)]
    await asyncio.gather(look(), *(work(desk) for desk in desks))
    for desk in desks[::2]:
        await work(desk)  # what somebody else held in the last moment
    assert len(taken) == len(set(taken)) == CASES * len(AGENCIES)
    async with database.read() as session:
        rows = (await session.scalars(select(CaseRow))).all()
        assert {row.status for row in rows} == {CaseStatus.DONE}
        assert all([await case_store.log_is_whole(session, row.tracking_code) for row in rows])
