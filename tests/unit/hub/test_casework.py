"""Cases moved by officers, by agencies' systems, by citizens and by the clock, in both databases."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from hub import case_store, cases
from hub.casework import Approve, Casework, Desk, MovedOnError, PassOver, Refuse, Resume, Stop
from hub.database import Database
from hub.keys import Secret
from hub.tables import CaseEventRow, CaseRow
from kiosk.contract.service import Stage
from kiosk.contract.wire import (
    CaseStatus,
    CaseView,
    Escalation,
    MoveReason,
    Objection,
    ObjectionSubject,
    PassOverReason,
    RefusalReason,
    StageStatus,
    StopReason,
)
from tests.support.clock import FakeClock
from tests.unit.hub.conftest import CITY

STAGES = (
    Stage(1, "visit", "zone_planning", 1),
    Stage(2, "inquiry", "power", 2, deemed_consent=True),
    Stage(2, "inquiry", "water", 2),
    Stage(2, "art100", "com100", 0, "violation", suspends=True),
    Stage(3, "pay", "psp"),
    Stage(4, "issue", "zone_planning", 1),
)
ZAHRA, REZA = Desk("zone_planning", "officer:zahra"), Desk("zone_planning", "officer:reza")
WATER, POWER = Desk("water", "agency:water"), Desk("power", "agency:power")


class City:
    """A hub's casework, its database and a moving clock."""

    def __init__(self, database: Database, secret: Secret, clock: FakeClock) -> None:
        self.database, self.clock = database, clock
        self.casework = Casework(CITY, secret, clock.now)

    async def file(self, *codes: str) -> None:
        for code in codes:
            now = self.clock.now()
            row = CaseRow(tracking_code=code, service_id="s", kiosk_id="k", filed_at=now, opened_at=now)
            async with self.database.write() as session:
                await case_store.add(session, row, cases.opened(STAGES, now), CITY)
            self.clock.advance(60)

    async def next(self, desk: Desk) -> str:
        async with self.database.write() as session:
            taken = await self.casework.take_next(session, desk)
            return taken[0].tracking_code if taken else ""

    async def act(self, desk: Desk, position: int, deed: Approve | Stop | Resume | Refuse | PassOver) -> CaseView:
        async with self.database.write() as session:
            await self.casework.act(session, desk, "A", position, deed)
        return await self.view()

    async def object_to(self, subject: ObjectionSubject) -> None:
        self.clock.advance(60)
        async with self.database.write() as session:
            await self.casework.object_to(session, "A", Objection(subject, "why?"), "kiosk:k")

    async def uphold(self, number: int) -> None:
        self.clock.advance(60)
        async with self.database.write() as session:
            await self.casework.answer(session, "A", number, "officer:judge", upheld=True, words="It was wrong.")

    async def view(self, code: str = "A") -> CaseView:
        async with self.database.read() as session:
            row = await case_store.find(session, code)
            assert row is not None
            assert await case_store.log_is_whole(session, code)
            return case_store.view(row, CITY, self.clock.now())

    async def log(self, code: str = "A") -> list[tuple[str, str, str]]:
        async with self.database.read() as session:
            number = 0
            found = []
            while event := await session.get(CaseEventRow, (code, number)):
                found.append((event.what, event.actor, event.detail))
                number += 1
            return found

    async def inquire(self) -> None:
        """The case A is with the agencies."""
        await self.file("A")
        await self.next(ZAHRA)
        await self.act(ZAHRA, 0, Approve())


@pytest.fixture
def city(database: Database, secret: Secret, clock: FakeClock) -> City:
    return City(database, secret, clock)


async def test_files_are_taken_first_in_first_out_each_by_one(city: City) -> None:
    await city.file("C", "A", "B")
    assert await asyncio.gather(*(city.next(desk) for desk in (ZAHRA, REZA))) in (["C", "A"], ["A", "C"])
    assert [await city.next(ZAHRA), await city.next(ZAHRA)] == ["B", ""]


async def test_who_takes_a_file_out_of_its_turn_says_why_in_the_log(city: City) -> None:
    await city.file("A", "B")
    async with city.database.write() as session:
        await city.casework.take(session, REZA, "B", 0, MoveReason.EMERGENCY)
    assert ("out of turn 1 visit zone_planning", "officer:reza", "emergency") in await city.log("B")
    async with city.database.write() as session:
        await city.casework.take(session, ZAHRA, "B", 0, MoveReason.CONFLICT_OF_INTEREST)
    assert (await city.log("B"))[-2:] == [
        ("out of turn 1 visit zone_planning", "officer:zahra", "conflict-of-interest"),
        ("taken 1 visit zone_planning", "officer:zahra", ""),
    ]


async def test_an_officer_treats_only_what_he_took_and_an_agency_only_its_own(city: City) -> None:
    await city.file("A")
    with pytest.raises(MovedOnError, match="taken first"):
        await city.act(ZAHRA, 0, Approve())
    await city.next(REZA)
    with pytest.raises(MovedOnError, match="another officer"):
        await city.act(ZAHRA, 0, Approve())
    with pytest.raises(MovedOnError, match="another agency"):
        await city.act(WATER, 0, Approve())
    await city.act(REZA, 0, Approve())
    with pytest.raises(MovedOnError, match="not open"):
        await city.act(REZA, 0, Approve())


async def test_what_a_visit_finds_opens_a_stage_that_suspends_the_case(city: City) -> None:
    await city.file("A")
    await city.next(ZAHRA)
    before = (await city.view()).due
    view = await city.act(ZAHRA, 0, Approve(("violation", "nonsense")))
    assert [stage.status.value for stage in view.stages] == ["done", "active", "active", "active", "waiting", "waiting"]
    city.clock.advance(timedelta(days=14).total_seconds())
    later = await city.act(Desk("com100", "agency:com100"), 3, Approve())
    assert later.due is not None
    assert before is not None
    assert CITY.between(CITY.day_of(before), CITY.day_of(later.due)) == 10


async def test_a_refusal_ends_the_case_until_an_objection_is_upheld(city: City) -> None:
    await city.inquire()
    with pytest.raises(MovedOnError, match="rule"):
        await city.act(WATER, 2, Refuse(RefusalReason.RULE_NOT_MET, " "))
    view = await city.act(WATER, 2, Refuse(RefusalReason.RULE_NOT_MET, "Art. 5"))
    assert (view.status, view.stages[2].reason, view.stages[2].rule) == (CaseStatus.REFUSED, "rule-not-met", "Art. 5")
    async with city.database.write() as session:
        await city.casework.object_to(session, "A", Objection(ObjectionSubject.REFUSAL, "why?"), "kiosk:k")
    made = (await city.view()).objections[0]
    assert (made.number, made.answered_at) == (1, None)
    assert made.due == CITY.due(city.clock.now(), 10)
    async with city.database.write() as session:
        await city.casework.answer(session, "A", 1, "officer:judge", upheld=True, words="The pipe is there.")
    view = await city.view()
    assert (view.status, view.stages[2].status) == (CaseStatus.OPEN, StageStatus.ACTIVE)
    assert view.objections[0].upheld
    assert ("objection 1 upheld", "officer:judge", "") in await city.log()
    async with city.database.write() as session:
        with pytest.raises(MovedOnError, match="answered"):
            await city.casework.answer(session, "A", 1, "officer:judge", upheld=False, words="No.")


async def test_who_refused_wrongly_or_stopped_needlessly_does_not_get_the_file_again(city: City) -> None:
    await city.file("A", "B")
    assert await city.next(ZAHRA) == "A"
    await city.act(ZAHRA, 0, Refuse(RefusalReason.RULE_NOT_MET, "Art. 5"))
    await city.object_to(ObjectionSubject.REFUSAL)
    await city.uphold(1)
    assert (await city.log())[-2:] == [
        ("barred 1 visit zone_planning", "officer:judge", "officer:zahra"),
        ("active 1 visit zone_planning", "officer:judge", ""),
    ]
    assert await city.next(ZAHRA) == "B"  # A came earlier
    assert await city.next(ZAHRA) == ""
    async with city.database.write() as session:
        with pytest.raises(MovedOnError, match="an objection against this officer was upheld"):
            await city.casework.take(session, ZAHRA, "A", 0, MoveReason.ABSENCE)
    assert await city.next(REZA) == "A"
    await city.act(REZA, 0, Stop(StopReason.DOCUMENTS))
    await city.object_to(ObjectionSubject.STOPPED)
    await city.act(REZA, 0, Resume())  # too late: the clock had been stopped
    await city.uphold(2)
    assert (await city.view()).stages[0].status is StageStatus.ACTIVE
    assert await city.next(REZA) == ""
    assert await city.next(Desk("zone_planning", "officer:mina")) == "A"


async def test_there_must_be_something_to_object_to(city: City) -> None:
    await city.inquire()
    for subject in (ObjectionSubject.REFUSAL, ObjectionSubject.STOPPED, ObjectionSubject.DELAY):
        async with city.database.write() as session:
            with pytest.raises(MovedOnError, match="nothing of this kind"):
                await city.casework.object_to(session, "A", Objection(subject), "kiosk:k")
    for _ in range(3):
        async with city.database.write() as session:
            await city.casework.object_to(session, "A", Objection(ObjectionSubject.CONDUCT), "kiosk:k")
    async with city.database.write() as session:
        with pytest.raises(MovedOnError, match="too many"):
            await city.casework.object_to(session, "A", Objection(ObjectionSubject.CONDUCT), "kiosk:k")


async def test_what_is_overdue_goes_up_and_silence_may_be_consent(city: City) -> None:
    await city.inquire()
    city.clock.advance(timedelta(days=5).total_seconds())
    async with city.database.write() as session:
        assert await city.casework.review_overdue(session, patience=5) == 1
        assert await city.casework.review_overdue(session, patience=5) == 0
    view = await city.view()
    assert (view.stages[1].status, view.stages[1].reason) == (StageStatus.SKIPPED, "deemed-consent")
    assert (view.stages[2].status, view.stages[2].escalated_to) == (StageStatus.ACTIVE, Escalation.MANAGER)
    city.clock.advance(timedelta(days=14).total_seconds())
    async with city.database.write() as session:
        assert await city.casework.review_overdue(session, patience=5) == 1
    assert (await city.view()).stages[2].escalated_to is Escalation.INSPECTION
    assert ("escalated 2 inquiry water", "clock", "inspection") in await city.log()


async def test_a_stop_is_no_delay_and_a_payment_moves_the_case(city: City) -> None:
    await city.inquire()
    await city.act(WATER, 2, Stop(StopReason.DOCUMENTS))
    city.clock.advance(timedelta(days=30).total_seconds())
    async with city.database.write() as session:
        await city.casework.review_overdue(session, patience=5)
    assert (await city.view()).stages[2].escalated_to is Escalation.NONE
    await city.act(WATER, 2, Resume())
    view = await city.act(WATER, 2, PassOver(PassOverReason.ANSWERED_ELSEWHERE))
    assert (view.turn, view.stages[4].status) == ("pay", StageStatus.ACTIVE)
    async with city.database.write() as session:
        await city.casework.settle_payment(session, "A", "clock")
        assert await city.casework.waiting(session, "zone_planning") == 1
    await city.next(REZA)
    assert (await city.act(REZA, 5, Approve())).status is CaseStatus.DONE


async def test_two_officers_and_a_system_race_for_one_file(city: City) -> None:
    await city.inquire()

    async def answer(desk: Desk) -> bool:
        try:
            await city.act(desk, 2, Approve())
        except MovedOnError:
            return False
        return True

    assert sum(await asyncio.gather(*(answer(WATER) for _ in range(8)))) == 1
    assert [what for what, _, _ in await city.log()].count("done 2 inquiry water") == 1
