"""A place that is given back, or lost with a refused case, is free at once, and its number is nobody's any more."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hub import case_store, cases, composition
from hub.casework import Desk, Refuse
from hub.composition import Hub
from hub.filing import owner_key
from hub.settings import Settings
from hub.slots import Taker
from hub.tables import BillRow, CaseRow, PaymentRow
from kiosk.contract.places import GiveBack, Place
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Identification, Stage
from kiosk.contract.wire import CaseView, MoveReason, RefusalReason, ReversalReason, SlotHold, SlotList, SlotRequest
from tests.support.clock import FakeClock

NOW = datetime(2026, 11, 25, 5, tzinfo=UTC)
SERVICE, RESOURCE = "vehicle-inspection-slot", "vehicle-inspection"
SLOT, BEGINS = "inspection-west:20261126T0800", datetime(2026, 11, 26, 4, 30, tzinfo=UTC)
FACTS = {"national_id": "9991234561"}
WANTED = GiveBack(RESOURCE, BEGINS)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
async def hub(clock: FakeClock, database_url: str, tmp_path: Path) -> AsyncIterator[Hub]:
    settings = Settings(data=tmp_path, public_url="http://127.0.0.1", database_url=database_url)
    hub = composition.build(settings, clock.now)
    await hub.database.prepare()
    yield hub
    await hub.database.engine.dispose()


async def _book(hub: Hub, code: str, facts: dict[str, str]) -> str:
    """A case with a place of its own; its ticket."""
    service = hub.services.get(SERVICE)
    assert service is not None
    now = hub.clock()
    async with hub.database.write() as session:
        hold = await hub.slots.hold(session, "k", RESOURCE, SlotRequest(SLOT, SERVICE), {})
        assert isinstance(hold, SlotHold)
        owner = owner_key(hub.secret, "national_id", facts)
        row = CaseRow(tracking_code=code, service_id=SERVICE, kiosk_id="k", filed_at=now, opened_at=now)
        row.owner_national_id = owner
        await case_store.add(session, row, cases.opened((Stage(1, "answer", "traffic", 2),), now), hub.calendar)
        tickets = await hub.slots.take(session, service, {"slot": hold.reference}, Taker("k", facts, code))
        assert not isinstance(tickets, Problem)
        return tickets["slot"]


async def _free(hub: Hub) -> int:
    async with hub.database.read() as session:
        found = await hub.slots.free(session, RESOURCE, BEGINS.date(), 1)
    assert isinstance(found, SlotList)
    return next((slot.free for slot in found.slots if slot.slot_id == SLOT), 0)


async def _give_back(hub: Hub, code: str, token: str | None = None) -> CaseView | Problem:
    async with hub.database.write() as session:
        return await hub.places.give_back(session, "k", token, code, WANTED)


async def _seen(hub: Hub, code: str) -> tuple[tuple[Place, ...], bool]:
    async with hub.database.read() as session:
        row = await case_store.find(session, code)
        assert row is not None
        return (await hub.places.view(session, row)).places, await case_store.log_is_whole(session, code)


def _code(outcome: CaseView | Problem) -> ProblemCode | None:
    return outcome.code if isinstance(outcome, Problem) else None


async def test_a_place_is_given_back_by_whose_it_is(hub: Hub) -> None:
    assert await _book(hub, "AAA", FACTS) == f"{SLOT}:1"
    places, _ = await _seen(hub, "AAA")
    assert places == (Place(RESOURCE, "inspection-west", BEGINS, 1),)
    before = await _free(hub)
    mine = hub.identities.issue(Identification.NATIONAL_SMART_CARD, FACTS, "k").token
    other = hub.identities.issue(Identification.NATIONAL_SMART_CARD, {"national_id": "9990000174"}, "k").token
    assert _code(await _give_back(hub, "AAA")) is ProblemCode.IDENTITY_REQUIRED
    assert _code(await _give_back(hub, "AAA", other)) is ProblemCode.IDENTITY_REQUIRED
    assert await _free(hub) == before
    given = await _give_back(hub, "AAA", mine)
    assert isinstance(given, CaseView)
    assert given.places == ()
    assert await _free(hub) == before + 1
    assert await _seen(hub, "AAA") == ((), True)
    assert _code(await _give_back(hub, "AAA", mine)) is ProblemCode.CASE_MOVED_ON
    assert _code(await _give_back(hub, "BBB", mine)) is ProblemCode.CASE_NOT_FOUND
    # The person can book again, and the number on the old ticket stays out of use.
    assert await _book(hub, "BBB", FACTS) == f"{SLOT}:2"


async def test_a_place_stays_once_it_has_begun(hub: Hub, clock: FakeClock) -> None:
    await _book(hub, "AAA", {})
    clock.advance((BEGINS - NOW).total_seconds())
    assert _code(await _give_back(hub, "AAA")) is ProblemCode.CASE_MOVED_ON
    assert await _seen(hub, "AAA") == ((), True)


async def test_a_refused_case_loses_its_place(hub: Hub) -> None:
    await _book(hub, "AAA", {})
    before, desk = await _free(hub), Desk("traffic", "officer:one")
    async with hub.database.write() as session:
        await hub.casework.take(session, desk, "AAA", 0, MoveReason.EMERGENCY)
        await hub.casework.act(session, desk, "AAA", 0, Refuse(RefusalReason.RULE_NOT_MET, "article 1"))
    assert await _free(hub) == before + 1
    assert await _seen(hub, "AAA") == ((), True)


async def test_what_was_paid_for_a_place_goes_back_with_it(hub: Hub) -> None:
    await _book(hub, "AAA", {})
    async with hub.database.write() as session:
        numbers = {"bill_id": "432190064", "payment_id": "125040124"}
        bill = BillRow(**numbers, amount_rials=1000, renewal_code="", period="", owner_masked="", paid=True)
        session.add(bill)
        paid = PaymentRow(payment_ref="P", **numbers, service_id=SERVICE, kiosk_id="k", language="fa", pay_url="")
        paid.amount_rials, paid.status, paid.expires_at = 1000, "paid", NOW + timedelta(minutes=1)
        paid.tracking_code, paid.paid_at = "AAA", NOW
        session.add(paid)
    assert isinstance(await _give_back(hub, "AAA"), CaseView)
    assert await hub.settling.return_money(hub.database) == 1
    async with hub.database.read() as session:
        row = await session.get_one(PaymentRow, "P")
        assert (row.status, row.reversal, row.returned_at) == ("reversed", ReversalReason.NOT_DELIVERED, NOW)
