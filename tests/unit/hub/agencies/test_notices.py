"""Agencies' systems are told what happens to their stages, in both databases and over a real socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import select

from hub import case_store, cases
from hub.agencies.delivery import LEASE, Courier, client_for, pause
from hub.agencies.letters import revive, standing
from hub.agencies.systems import AgencySystem
from hub.agencies.watch import Watch
from hub.casework import Approve, Casework, Deed, Desk, MovedOnError, PassOver, Refuse, Resume, Stop
from hub.database import Database
from hub.keys import Secret
from hub.tables import CaseRow, NoticeRow
from kiosk.contract.service import Stage
from kiosk.contract.wire import PassOverReason, RefusalReason, StageStatus, StopReason
from tests.support.clock import FakeClock
from tests.support.stub_agency import SECRET, StubAgency, stub_agency
from tests.unit.hub.conftest import CITY

STAGES = (
    Stage(1, "inquiry", "water", 2),
    Stage(1, "inquiry", "power", 2),
    Stage(2, "visit", "water", 1),
)
WATER, POWER = Desk("water", "agency:water"), Desk("power", "officer:reza")
ANSWERS = {"address": "Ghadir St.", "national_id": "9991234561"}


class City:
    """A hub's casework with water joined by a system, and a moving clock."""

    def __init__(self, database: Database, secret: Secret, clock: FakeClock, water: StubAgency) -> None:
        self.database, self.secret, self.clock = database, secret, clock
        self.system = AgencySystem("water", water.url, (SECRET,), frozenset({"inquiry"}), frozenset({"address"}), None)
        systems = {"water": self.system}
        self.casework = Casework(CITY, secret, clock.now)
        self.watch = Watch(systems, CITY, clock.now)
        self.courier = Courier(database, systems, secret, clock.now, timedelta(days=3))

    async def file(self, code: str = "A") -> None:
        now = self.clock.now()
        row = CaseRow(tracking_code=code, service_id="s", kiosk_id="k", filed_at=now, opened_at=now)
        row.answers = self.secret.seal("answers", msgspec.json.encode(ANSWERS))
        async with self.database.write() as session:
            await case_store.add(session, row, cases.opened(STAGES, now), CITY)

    async def act(self, desk: Desk, position: int, *deeds: Deed) -> None:
        for deed in deeds:
            async with self.database.write() as session:
                await self.casework.act(session, desk, "A", position, deed)

    async def look(self) -> int:
        async with self.database.write() as session:
            return await self.watch.look(session)

    async def deliver(self) -> int:
        async with client_for(self.system) as client:
            count = 0
            while await self.courier.deliver_next("water", client):
                count += 1
            return count

    async def notices(self) -> list[NoticeRow]:
        async with self.database.read() as session:
            return list((await session.scalars(select(NoticeRow).order_by(NoticeRow.number))).all())


@pytest.fixture
async def water(clock: FakeClock) -> AsyncIterator[StubAgency]:
    async with stub_agency(clock) as agency:
        yield agency


@pytest.fixture
def city(database: Database, secret: Secret, clock: FakeClock, water: StubAgency) -> City:
    return City(database, secret, clock, water)


async def test_an_agency_hears_of_its_stage_with_the_answers_that_it_may_see(city: City, water: StubAgency) -> None:
    await city.file()
    assert [await city.look(), await city.look()] == [1, 0]
    assert await city.deliver() == 1
    (notice,) = water.notices
    assert (notice.tracking_code, notice.stage, notice.step, notice.status) == ("A", 0, "inquiry", StageStatus.ACTIVE)
    assert notice.answers == {"address": "Ghadir St."}
    assert (notice.since, notice.due) == (city.clock.now(), CITY.due(city.clock.now(), 2))
    assert await city.deliver() == 0


async def test_stops_delays_and_ends_are_told_in_order(city: City, water: StubAgency) -> None:
    await city.file()
    await city.look()
    officer = Desk("water", "officer:zahra")
    async with city.database.write() as session:
        await city.casework.take_next(session, officer)
    for deed in (Stop(StopReason.DOCUMENTS), Resume()):
        await city.act(officer, 0, deed)
        await city.look()
    city.clock.advance(timedelta(days=8).total_seconds())
    async with city.database.write() as session:
        await city.casework.review_overdue(session, patience=9)
    await city.look()
    await city.act(officer, 0, PassOver(PassOverReason.ANSWERED_ELSEWHERE))
    await city.look()
    await city.deliver()
    assert water.heard == ["opened", "stopped", "resumed", "overdue", "withdrawn"]
    assert [notice.reason for notice in water.notices] == ["", "documents", "", "", "answered-elsewhere"]
    assert water.notices[3].escalated_to == "manager"
    assert [bool(notice.answers) for notice in water.notices] == [True, False, False, False, False]


async def test_a_case_that_is_refused_elsewhere_is_withdrawn_and_comes_again(city: City, water: StubAgency) -> None:
    await city.file()
    await city.look()
    async with city.database.write() as session:
        await city.casework.take_next(session, POWER)
    await city.act(POWER, 1, Refuse(RefusalReason.RULE_NOT_MET, "Art. 5"))
    await city.look()
    async with city.database.write() as session:
        row = await case_store.held(session, "A")
        assert row is not None
        again = cases.reopen(case_store.stages_of(row), 1, city.clock.now())
        await case_store.change(session, row, again, CITY, city.clock.now())
    await city.look()
    await city.deliver()
    assert water.heard == ["opened", "withdrawn", "opened"]


async def test_what_the_agency_did_itself_it_is_not_told(city: City, water: StubAgency) -> None:
    await city.file()
    await city.look()
    for deed in (Stop(StopReason.DOCUMENTS), Resume(), Approve()):
        async with city.database.write() as session:
            row = await city.casework.act(session, WATER, "A", 0, deed)
            await city.watch.heard(session, row, 0)
        assert await city.look() == 0
    await city.deliver()
    assert water.heard == ["opened"]


async def test_a_system_that_is_joined_later_hears_of_all_that_is_open(city: City, water: StubAgency) -> None:
    for code in ("A", "B", "C"):
        await city.file(code)
    await city.act(WATER, 0, Approve())
    async with city.database.write() as session:
        assert await city.watch.look(session, most=1) == 1
    await city.look()
    await city.deliver()
    assert sorted(notice.tracking_code for notice in water.notices) == ["B", "C"]


async def test_a_notice_is_sent_until_it_is_taken_and_those_after_it_wait(city: City, water: StubAgency) -> None:
    water.statuses = [500, 0, 301]
    await city.file()
    await city.look()
    await city.act(WATER, 0, Stop(StopReason.DOCUMENTS))
    await city.look()
    for attempts, problem in ((1, "status 500"), (2, "no answer: RemoteProtocolError"), (3, "status 301")):
        assert await city.deliver() == 1
        assert await city.deliver() == 0
        first, second = await city.notices()
        assert (first.attempts, first.problem, second.attempts) == (attempts, problem, 0)
        city.clock.advance(pause(attempts).total_seconds())
    assert await city.deliver() == 2
    assert water.heard == ["opened", "stopped"]


async def test_a_notice_that_nobody_takes_is_a_dead_letter(city: City, water: StubAgency) -> None:
    water.statuses = [401, 401]
    await city.file()
    await city.look()
    await city.deliver()
    city.clock.advance(timedelta(days=3).total_seconds())
    await city.deliver()
    (dead,) = await city.notices()
    assert (dead.status, dead.problem, dead.attempts) == ("dead", "status 401", 2)
    city.clock.advance(timedelta(days=3).total_seconds())
    assert await city.deliver() == 0


async def test_who_dies_while_sending_leaves_the_notice_to_others(city: City, water: StubAgency) -> None:
    await city.file()
    await city.look()
    async with city.database.write() as session:
        assert await city.courier._claimed(session, "water") is not None
    assert await city.deliver() == 0
    city.clock.advance(LEASE.total_seconds())
    assert await city.deliver() == 1
    assert water.heard == ["opened"]


async def test_delivered_notices_are_forgotten_in_time(city: City, water: StubAgency) -> None:
    await city.file()
    await city.look()
    await city.deliver()
    await city.database.purge(city.clock.now() + timedelta(days=31), timedelta(days=30))
    assert await city.notices() == []


def test_pauses_grow_to_a_quarter_of_an_hour() -> None:
    assert [pause(attempts).total_seconds() for attempts in (1, 2, 3, 8, 9, 10**6)] == [5, 10, 20, 640, 900, 900]


async def test_two_officers_and_a_system_race_for_one_stage_and_one_wins(city: City, water: StubAgency) -> None:
    await city.file()
    await city.look()

    async def officer(name: str) -> bool:
        desk = Desk("water", f"officer:{name}")
        try:
            async with city.database.write() as session:
                if await city.casework.take_next(session, desk) is None:
                    return False
                await city.casework.act(session, desk, "A", 0, Refuse(RefusalReason.RULE_NOT_MET, "Art. 5"))
        except MovedOnError:
            return False
        return True

    async def system() -> bool:
        try:
            async with city.database.write() as session:
                row = await city.casework.act(session, WATER, "A", 0, Approve())
                await city.watch.heard(session, row, 0)
        except MovedOnError:
            return False
        return True

    results = await asyncio.gather(officer("zahra"), system(), officer("reza"), system(), city.look())
    assert [*results[:4]].count(True) == 1
    async with city.database.read() as session:
        row = await case_store.find(session, "A")
        assert row is not None
        stage = case_store.stages_of(row)[0]
        assert stage.status is (StageStatus.DONE if results[1] or results[3] else StageStatus.REFUSED)
        assert await case_store.log_is_whole(session, "A")


async def test_dead_letters_are_seen_and_can_be_sent_again(city: City, water: StubAgency) -> None:
    water.statuses = [500]
    await city.file()
    await city.look()
    city.clock.advance(timedelta(days=3).total_seconds())
    await city.deliver()
    summary, letter = await standing(city.database)
    assert summary == {"agency": "water", "waiting": 0, "dead": 1, "waiting_since": None}
    assert (letter["tracking_code"], letter["event"], letter["problem"]) == ("A", "opened", "status 500")
    assert await revive(city.database, city.clock.now()) == 1
    assert (await standing(city.database))[0]["waiting_since"] == city.clock.now()
    await city.deliver()
    assert water.heard == ["opened"]
    assert await standing(city.database) == [{"agency": "water", "waiting": 0, "dead": 0, "waiting_since": None}]
