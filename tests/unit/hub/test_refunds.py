"""Refunds go from one person to a second one, never exceed what was paid, and end when the money is back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hub import bookkeeping, case_store, cases, composition
from hub.casework import Desk, Refuse
from hub.composition import Hub
from hub.providers import SandboxSettings
from hub.settings import Settings
from hub.tables import BillRow, CaseRow, PaymentRow, RefundRow
from kiosk.contract.problem import Problem
from kiosk.contract.refunds import RefundReason, RefundStatus, RefundView
from kiosk.contract.service import Stage
from kiosk.contract.wire import MoveReason, RefusalReason, ReversalReason
from tests.support.clock import FakeClock

NOW = datetime(2026, 11, 25, 5, tzinfo=UTC)
IBAN = "IR062960000000100324200001"
STAGES = (Stage(1, "answer", "desk", 2), Stage(2, "pay", "psp"))
ONE, TWO = "officer:one", "officer:two"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
async def hub(clock: FakeClock, database_url: str, tmp_path: Path) -> AsyncIterator[Hub]:
    settings = Settings(data=tmp_path, public_url="http://127.0.0.1", database_url=database_url)
    hub = composition.build(settings, clock.now)
    await hub.database.prepare()
    await _pays(hub, "P", "AAA", 1000)
    yield hub
    await hub.database.engine.dispose()


async def _pays(hub: Hub, ref: str, code: str, rials: int) -> None:
    """A case of one office, and what was paid for it."""
    now = hub.clock()
    async with hub.database.write() as session:
        row = CaseRow(tracking_code=code, service_id="s", kiosk_id="k", filed_at=now, opened_at=now)
        await case_store.add(session, row, cases.opened(STAGES, now), hub.calendar)
        numbers = {"bill_id": "432190064", "payment_id": "125040124"}
        session.add(BillRow(**numbers, amount_rials=rials, renewal_code="", period="", owner_masked="", paid=True))
        paid = PaymentRow(payment_ref=ref, **numbers, service_id="s", kiosk_id="k", language="fa", pay_url="")
        paid.amount_rials, paid.status, paid.expires_at = rials, "paid", now + timedelta(minutes=1)
        paid.tracking_code, paid.paid_at = code, now
        session.add(paid)


async def _ask(hub: Hub, rials: int, by: str = ONE) -> int:
    async with hub.database.write() as session:
        return (await hub.refunds.ask(session, "P", rials, reason=RefundReason.OVERPAID, by=by)).number


async def _approve(hub: Hub, number: int, by: str = TWO) -> None:
    async with hub.database.write() as session:
        await hub.refunds.approve(session, number, by=by)


async def _send(hub: Hub, number: int, **how: str) -> None:
    async with hub.database.write() as session:
        await hub.refunds.send(session, number, by=ONE, **how)
    await hub.settling.return_money(hub.database)


async def _end(hub: Hub, number: int, *, arrived: bool, why: str = "") -> None:
    async with hub.database.write() as session:
        await hub.refunds.end(session, number, by=ONE, arrived=arrived, why=why)


async def _seen(hub: Hub) -> list[tuple[int, RefundStatus]]:
    async with hub.database.read() as session:
        row = await case_store.find(session, "AAA")
        assert row is not None
        assert await case_store.log_is_whole(session, "AAA")
        views: tuple[RefundView, ...] = (await hub.places.view(session, row)).refunds
        return [(view.amount_rials, view.status) for view in views]


async def test_the_provider_gives_a_whole_payment_back_once(hub: Hub) -> None:
    number = await _ask(hub, 1000)
    assert await _seen(hub) == [(1000, RefundStatus.ASKED)]
    with pytest.raises(ValueError, match="does not approve"):
        await _approve(hub, number, ONE)
    with pytest.raises(ValueError, match="the refund is asked"):
        await _send(hub, number)
    await _approve(hub, number)
    await _send(hub, number)
    assert await _seen(hub) == [(1000, RefundStatus.CONFIRMED)]
    with pytest.raises(ValueError, match="the refund is sent"):
        await _send(hub, number)
    with pytest.raises(ValueError, match="was taken back"):
        await _ask(hub, 1)
    async with hub.database.read() as session:
        assert await hub.refunds.waiting(session) == []


async def test_never_more_than_was_paid_in_parts(hub: Hub) -> None:
    first = await _ask(hub, 400)
    for much in (0, -1, 601):
        with pytest.raises(ValueError, match="600 rials can go back"):
            await _ask(hub, much)
    await _approve(hub, first)
    with pytest.raises(ValueError, match="whole payments only"):
        await _send(hub, first)
    with pytest.raises(ValueError, match="IBAN cannot be right"):
        await _send(hub, first, iban="IR00", reference="7")
    with pytest.raises(ValueError, match="has a reference"):
        await _send(hub, first, iban=IBAN)
    await _send(hub, first, iban=IBAN, reference="7")
    async with hub.database.write() as session:  # the office cannot take the whole payment back beside it
        assert isinstance(await hub.settling.reverse(session, "P", ReversalReason.OFFICE), Problem)
    await _end(hub, first, arrived=True)
    second = await _ask(hub, 600)
    await _approve(hub, second)
    await _send(hub, second, iban=IBAN, reference="8")
    with pytest.raises(ValueError, match="say why"):
        await _end(hub, second, arrived=False)
    await _end(hub, second, arrived=False, why="the account is closed")
    third = await _ask(hub, 600)  # it can be tried again
    assert await _seen(hub) == [
        (400, RefundStatus.CONFIRMED),
        (600, RefundStatus.FAILED),
        (600, RefundStatus.ASKED),
    ]
    async with hub.database.read() as session:
        [waits] = await hub.refunds.waiting(session)
        assert (waits["refund"], waits["status"]) == (third, "asked")
        row = await session.get_one(RefundRow, first)
        assert IBAN.encode() not in row.iban


async def test_what_two_asked_for_at_once_is_not_approved_beyond_what_was_paid(hub: Hub) -> None:
    number = await _ask(hub, 700)
    async with hub.database.write() as session:  # as if it had not seen the first one
        other = RefundRow(payment_ref="P", amount_rials=700, tracking_code="AAA", reason="overpaid", status="asked")
        other.since, other.asked_by, other.approved_by, other.reference = NOW, ONE, "", ""
        session.add(other)
    with pytest.raises(ValueError, match="more than was paid"):
        await _approve(hub, number)


async def test_a_refusal_asks_for_what_was_paid_and_a_second_person_agrees(hub: Hub) -> None:
    desk = Desk("desk", "officer:one")
    async with hub.database.write() as session:
        await hub.casework.take(session, desk, "AAA", 0, MoveReason.EMERGENCY)
        await hub.casework.act(session, desk, "AAA", 0, Refuse(RefusalReason.RULE_NOT_MET, "article 1"))
    assert await _seen(hub) == [(1000, RefundStatus.ASKED)]
    async with hub.database.read() as session:
        [waits] = await hub.refunds.waiting(session)
        assert (waits["reason"], waits["asked_by"]) == ("refused", ONE)
    with pytest.raises(ValueError, match="does not approve"):  # nobody refuses, and sends the money back alone
        await _approve(hub, int(str(waits["refund"])), ONE)
    await _approve(hub, int(str(waits["refund"])), TWO)
    assert await _seen(hub) == [(1000, RefundStatus.APPROVED)]


async def test_a_provider_that_is_not_willing_is_asked_until_it_is(hub: Hub, clock: FakeClock) -> None:
    number = await _ask(hub, 1000)
    await _approve(hub, number)
    object.__setattr__(hub.settling.provider, "settings", SandboxSettings(gives_back=False))
    await _send(hub, number)
    assert await _seen(hub) == [(1000, RefundStatus.SENT)]
    with pytest.raises(ValueError, match="says itself"):
        await _end(hub, number, arrived=True)
    object.__setattr__(hub.settling.provider, "settings", SandboxSettings())
    clock.advance(3600)
    assert await hub.settling.return_money(hub.database) == 1
    assert await hub.settling.return_money(hub.database) == 0
    assert await _seen(hub) == [(1000, RefundStatus.CONFIRMED)]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_staff_do_it_step_by_step(hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def money(*words: str) -> tuple[int, str]:
        code = bookkeeping.main(["--data", str(tmp_path), *words])
        return code, "".join(capsys.readouterr())

    await hub.database.engine.dispose()
    steps = (
        (("refund-ask", "P", "1000", "--by", "one"), 0, '"status":"asked"'),
        (("refund-approve", "1", "--by", "one"), 1, "does not approve"),
        (("refund-approve", "1", "--by", "two"), 0, '"status":"approved"'),
        (("refunds",), 0, '"asked_by":"officer:one"'),
        (("refund-send", "1", "--by", "one"), 0, '"status":"sent"'),
        (("refunds",), 0, ""),
    )
    for words, code, told in steps:
        ended, said = await asyncio.to_thread(money, *words)
        assert ended == code, said
        assert told in said
    assert await _seen(hub) == [(1000, RefundStatus.CONFIRMED)]
