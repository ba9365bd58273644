from __future__ import annotations

import asyncio
from datetime import timedelta

import msgspec
import pytest

from hub.alerts import SHOWN_FOR, Alerts
from hub.catalogue import Services, load
from hub.database import Database
from hub.settings import AlertLimits
from kiosk.contract.alerts import Alert, AlertKind, AlertRequest, AlertState
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem, ProblemCode
from tests.support.catalogue import FOLDER
from tests.support.clock import FakeClock

CALL = AlertRequest(AlertKind.HELP, Language.UR, "visit-1", "ورودی شمالی")
LIMITS = AlertLimits(answer_within=120, per_kiosk_per_hour=3)


@pytest.fixture(scope="module")
def services() -> Services:
    return load(FOLDER)


class Hall:
    """Kiosks that call, and attendants."""

    def __init__(self, database: Database, services: Services, clock: FakeClock) -> None:
        self.database, self.clock = database, clock
        self.alerts = Alerts(services, LIMITS, clock.now)

    async def call(self, kiosk: str = "k1", **changes: object) -> Alert:
        answer = await self.try_to_call(kiosk, **changes)
        assert isinstance(answer, Alert), answer
        return answer

    async def try_to_call(self, kiosk: str = "k1", **changes: object) -> Alert | Problem:
        async with self.database.write() as session:
            return await self.alerts.call(session, kiosk, msgspec.structs.replace(CALL, **changes))

    async def state(self, ref: str, kiosk: str = "k1") -> AlertState | ProblemCode:
        async with self.database.read() as session:
            found = await self.alerts.find(session, ref, kiosk)
        return found.state if isinstance(found, Alert) else found.code

    async def answer(self, ref: str, officer: str = "reza") -> str:
        async with self.database.write() as session:
            row = await self.alerts.answer(session, ref, officer, "desk")
            return row.answered_by if row else ""

    async def done(self, ref: str) -> None:
        async with self.database.write() as session:
            await self.alerts.done(session, ref, "reza")

    async def cancel(self, ref: str, kiosk: str = "k1") -> None:
        async with self.database.write() as session:
            await self.alerts.cancel(session, ref, kiosk)

    async def listed(self) -> list[str]:
        async with self.database.read() as session:
            return [row.ref for row in await self.alerts.open(session)]


@pytest.fixture
def hall(database: Database, services: Services, clock: FakeClock) -> Hall:
    return Hall(database, services, clock)


async def test_a_visit_has_one_open_call(hall: Hall) -> None:
    first = await hall.call()
    assert (await hall.call()).ref == first.ref
    urgent = await hall.call(kind=AlertKind.URGENT, service_id="missing-person")
    assert (urgent.ref, urgent.kind) == (first.ref, AlertKind.URGENT)
    assert (await hall.call(kind=AlertKind.HELP)).kind is AlertKind.URGENT  # it does not become less urgent
    assert (await hall.call(visit="visit-2")).ref != first.ref
    assert await hall.state(first.ref, "another-kiosk") is ProblemCode.NOT_FOUND


async def test_calls_that_race_are_one(hall: Hall) -> None:
    found = await asyncio.gather(*(hall.call() for _ in range(6)))
    assert len({alert.ref for alert in found}) == 1


async def test_somebody_comes_and_was_there(hall: Hall) -> None:
    ref = (await hall.call()).ref
    assert await hall.state(ref) is AlertState.ASKED
    assert await hall.answer(ref) == "reza"
    assert await hall.answer(ref, "sara") == "reza"  # who was first
    hall.clock.advance(600)
    assert await hall.state(ref) is AlertState.COMING
    await hall.done(ref)
    await hall.cancel(ref)
    assert await hall.state(ref) is AlertState.DONE
    assert await hall.listed() == []


async def test_nobody_answers_and_then_somebody_does(hall: Hall) -> None:
    first = await hall.call()
    hall.clock.advance(LIMITS.answer_within)
    assert await hall.state(first.ref) is AlertState.UNANSWERED
    again = await hall.call()
    assert (again.ref, again.state, again.asked_at) == (first.ref, AlertState.ASKED, first.asked_at)
    hall.clock.advance(LIMITS.answer_within + 1)
    await hall.answer(first.ref)
    assert await hall.state(first.ref) is AlertState.COMING


async def test_who_needs_nobody_any_more(hall: Hall) -> None:
    ref = (await hall.call()).ref
    await hall.cancel(ref, "another-kiosk")
    assert await hall.state(ref) is AlertState.ASKED
    await hall.cancel(ref)
    await hall.answer(ref)
    assert await hall.state(ref) is AlertState.CANCELLED
    assert (await hall.call()).ref != ref  # a new one


async def test_the_unanswered_stand_first_and_the_oldest_before_the_others(hall: Hall) -> None:
    refs = []
    for number in range(3):
        refs.append((await hall.call(f"k{number}")).ref)
        hall.clock.advance(10)
    assert await hall.listed() == refs
    await hall.answer(refs[0])
    assert await hall.listed() == [refs[1], refs[2], refs[0]]
    hall.clock.advance(SHOWN_FOR.total_seconds())
    assert await hall.listed() == []


async def test_what_cannot_be_a_call(hall: Hall) -> None:
    for wrong, code in (
        ({"service_id": "no-such-service"}, ProblemCode.SERVICE_UNKNOWN),
        ({"visit": ""}, ProblemCode.VALIDATION_FAILED),
        ({"visit": "v" * 65}, ProblemCode.VALIDATION_FAILED),
        ({"place": "p" * 201}, ProblemCode.VALIDATION_FAILED),
    ):
        refused = await hall.try_to_call(**wrong)
        assert isinstance(refused, Problem)
        assert refused.code is code
    for number in range(LIMITS.per_kiosk_per_hour):
        await hall.call(visit=f"visit-{number}")
    refused = await hall.try_to_call(visit="visit-9")
    assert isinstance(refused, Problem)
    assert (refused.code, refused.retry_after_seconds) == (ProblemCode.TOO_MANY_REQUESTS, 3601)
    await hall.call("k2", visit="visit-9")
    hall.clock.advance(timedelta(hours=1).total_seconds() + 1)
    await hall.call(visit="visit-9")
