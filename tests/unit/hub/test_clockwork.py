"""The clock escalates by itself, and only one process does it at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from hub import case_store, cases, clockwork, composition
from hub.composition import Hub
from hub.database import POSTGRESQL, try_lock
from hub.settings import Settings
from hub.tables import CaseRow
from kiosk.contract.service import Stage
from kiosk.contract.wire import Escalation
from tests.support.clock import FakeClock

STAGES = (Stage(1, "inquiry", "water", 1), Stage(1, "inquiry", "fire", 3))
DAY = 24 * 3600

IN_A_FILE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
IN_A_CITY = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
async def hub(tmp_path: Path, clock: FakeClock, database_url: str) -> AsyncIterator[Hub]:
    settings = Settings(data=tmp_path, public_url="http://127.0.0.1", database_url=database_url, patience_days=3)
    hub = composition.build(settings, clock.now)
    await hub.database.prepare()
    yield hub
    await hub.database.engine.dispose()


async def _open(hub: Hub, *codes: str) -> None:
    now = hub.clock()
    async with hub.database.write() as session:
        for code in codes:
            row = CaseRow(tracking_code=code, service_id="s", kiosk_id="k", filed_at=now, opened_at=now)
            await case_store.add(session, row, cases.opened(STAGES, now), hub.calendar)


async def _escalations(hub: Hub, code: str) -> list[Escalation]:
    async with hub.database.read() as session:
        row = await case_store.find(session, code)
        assert row is not None
        assert await case_store.log_is_whole(session, code)
        return [stage.escalation for stage in case_store.stages_of(row)]


@IN_A_FILE
async def test_it_goes_to_the_manager_and_then_to_the_inspection(hub: Hub, clock: FakeClock) -> None:
    await _open(hub, "A")  # on a Monday
    assert await clockwork.review(hub) == 0
    clock.advance(2 * DAY)  # Wednesday
    assert await clockwork.review(hub) == 1
    assert await _escalations(hub, "A") == [Escalation.MANAGER, Escalation.NONE]
    assert await clockwork.review(hub) == 0
    clock.advance(3 * DAY)  # Saturday
    assert await clockwork.review(hub) == 0
    clock.advance(2 * DAY)  # Monday: both are late, water by four working days
    assert await clockwork.review(hub) == 1
    assert await _escalations(hub, "A") == [Escalation.INSPECTION, Escalation.MANAGER]


async def test_what_managers_have_takes_nobodys_place(hub: Hub, clock: FakeClock) -> None:
    await _open(hub, *(f"OLD{number:02}" for number in range(25)))  # on a Monday
    clock.advance(DAY)
    await _open(hub, "NEW")
    clock.advance(DAY)
    assert await clockwork.review(hub) == 25
    clock.advance(3 * DAY)  # Saturday: the old ones are still with the managers, the new one is late
    assert await clockwork.review(hub) == 1
    assert await _escalations(hub, "NEW") == [Escalation.MANAGER, Escalation.NONE]


@IN_A_CITY
async def test_one_process_at_a_time(hub: Hub, clock: FakeClock) -> None:
    await _open(hub, "A")
    clock.advance(2 * DAY)
    assert hub.database.engine.dialect.name == POSTGRESQL
    async with hub.database.write() as session:
        assert await try_lock(session, "review of what is overdue")
        assert await clockwork.review(hub) == 0
    assert await clockwork.review(hub) == 1


@IN_A_FILE
async def test_the_hub_keeps_looking(hub: Hub, clock: FakeClock) -> None:
    hub = replace(hub, settings=msgspec.structs.replace(hub.settings, review_seconds=0))
    await _open(hub, "A")
    clock.advance(2 * DAY)
    task = asyncio.create_task(clockwork.review_for_ever(hub))
    async with asyncio.timeout(60):
        while await _escalations(hub, "A") == [Escalation.NONE, Escalation.NONE]:
            await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@IN_A_FILE
async def test_nobody_at_an_agency_is_late_with_what_the_citizen_does(hub: Hub, clock: FakeClock) -> None:
    now = clock.now()
    async with hub.database.write() as session:
        row = CaseRow(tracking_code="A", service_id="s", kiosk_id="k", filed_at=now, opened_at=now)
        stages = (Stage(1, "pay", "psp"), Stage(1, "deliver", "desk", 1))
        await case_store.add(session, row, cases.opened(stages, now), hub.calendar)
    clock.advance(30 * DAY)
    assert await clockwork.review(hub) == 0
