"""The invented city lives: its stories, its officers, and agencies that move by themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from hub import (
    case_store,
    composition,
    demo_agencies,
    demo_answers,
    demo_attendants,
    demo_bills,
    demo_cases,
    demo_city,
    staffing,
)
from hub.composition import Hub
from hub.demo_cases import STANDING, STORIES, code_of
from hub.settings import Settings
from hub.tables import AlertRow, CaseRow, OfficerRow, PaymentRow
from kiosk.contract import forms, tracking
from kiosk.contract.alerts import Alert, AlertKind, AlertRequest, AlertState
from kiosk.contract.language import Language
from kiosk.contract.service import Flow
from kiosk.contract.wire import CaseStatus, CaseView, CitizensTurn, StageStatus
from tests.support.catalogue import city_catalogue
from tests.support.clock import FakeClock

DAY = 60


@pytest.fixture
async def hub(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Hub]:
    settings = Settings(data=tmp_path, public_url="http://127.0.0.1", demo_city=True, demo_day=DAY)
    hub = composition.build(settings, clock.now)
    await hub.database.prepare()
    yield hub
    await hub.database.engine.dispose()


async def _views(hub: Hub) -> dict[str, CaseView]:
    async with hub.database.read() as session:
        rows = (await session.scalars(select(CaseRow))).all()
        assert all([await case_store.log_is_whole(session, row.tracking_code) for row in rows])
        return {row.tracking_code: case_store.view(row, hub.calendar, hub.clock()) for row in rows}


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2027, 3, 20)])
def test_any_form_of_the_city_can_be_filled_in(day: date) -> None:
    for service in city_catalogue().services.values():
        if service.flow is Flow.REQUEST:
            assert forms.refusals(service, demo_answers.invent(service, day), day) == {}, service.id


@pytest.mark.parametrize("day", [datetime(2026, 11, 27, 5, tzinfo=UTC), datetime(2027, 3, 25, 5, tzinfo=UTC)])
async def test_each_story_is_told_on_every_day(hub: Hub, clock: FakeClock, day: datetime) -> None:
    clock.advance((day - clock.now()).total_seconds())
    await demo_cases.settle(hub)
    await demo_cases.settle(hub)
    views = await _views(hub)
    assert sorted(views) == sorted(code_of(number) for number in range(len(STORIES)))
    for number, story in enumerate(STORIES):
        assert tracking.parse(code_of(number)) == code_of(number)
        view = views[code_of(number)]
        held = [stage for stage in view.stages if stage.status in {StageStatus.ACTIVE, StageStatus.STOPPED}]
        assert [stage.overdue_days for stage in held] in ([max(story.late, 0)], []), story.service
        assert all(moment is None or moment <= clock.now() for s in view.stages for moment in (s.since, s.ended))
    by_service = {view.service_id: view for view in views.values()}
    assert by_service["mortgage-inquiry"].status is CaseStatus.DONE
    assert by_service["sign-permit"].turn is CitizensTurn.BRING_DOCUMENTS
    refused = by_service["mancard-concession"]
    assert (refused.status, len(refused.objections)) == (CaseStatus.REFUSED, 1)


async def test_agencies_move_at_the_chosen_speed(hub: Hub, clock: FakeClock) -> None:
    await demo_city.settle(hub)
    await demo_cases.settle(hub)
    began, before = clock.now(), await _views(hub)
    assert await demo_agencies.move(hub, began) == 0
    moved = 0
    for _ in range(24):
        clock.advance(DAY)
        moved += await demo_agencies.move(hub, began)
    after = await _views(hub)
    assert moved > 40
    for code in (demo_city.BUILDING_PERMIT, demo_city.CITY_REQUEST, *STANDING):
        assert [s.status for s in after[code].stages] == [s.status for s in before[code].stages], code
    ended = [code for code in before if before[code].status != after[code].status]
    assert len(ended) >= 5
    assert {after[code].status for code in ended} == {CaseStatus.DONE}
    assert len(after) > len(before)  # others began
    async with hub.database.read() as session:
        officers = await session.scalar(select(func.count()).select_from(OfficerRow))
    assert officers == 0


async def test_what_a_visitor_has_to_do_waits_for_him(hub: Hub, clock: FakeClock) -> None:
    service = hub.services.get("mortgage-inquiry")
    assert service is not None
    async with hub.database.write() as session:
        row = await demo_cases.add(hub, session, "VISITED", service, began=clock.now())
        row.kiosk_id = "kiosk-1"
    began = clock.now()
    for _ in range(12):
        clock.advance(DAY)
        await demo_agencies.move(hub, began)
    view = (await _views(hub))["VISITED"]
    assert [stage.step for stage in view.stages if stage.status is StageStatus.ACTIVE] == ["pay"]


async def test_what_an_agency_charges_is_paid(hub: Hub, clock: FakeClock) -> None:
    service = hub.services.get("minor-works-permit")
    assert service is not None
    async with hub.database.write() as session:
        await demo_cases.add(hub, session, "CHARGED", service, began=clock.now())
    began, bill = clock.now(), None
    for _ in range(60):
        clock.advance(DAY)
        await demo_agencies.move(hub, began)
        async with hub.database.read() as session:
            bill = await hub.bills.of_case(session, "CHARGED")
        if bill is not None and bill.paid:
            break
    assert bill is not None
    assert (bill.paid, bill.amount_rials) == (True, demo_bills.reckoned("CHARGED"))
    stages = (await _views(hub))["CHARGED"].stages
    assert [stage.status for stage in stages if stage.step == "pay"] == [StageStatus.DONE]
    async with hub.database.read() as session:
        payment = (await session.scalars(select(PaymentRow).where(PaymentRow.tracking_code == "CHARGED"))).one()
    assert (payment.amount_rials, payment.receipt != b"") == (bill.amount_rials, True)


async def test_two_officers_of_each_role_can_log_in(hub: Hub, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", "hub"):
        await demo_agencies.enlist(hub)
        await demo_agencies.enlist(hub)
    password = demo_agencies.password(hub)
    assert password in caplog.text
    async with hub.database.read() as session:
        assert staffing.short_of_holders(hub.services, await hub.accounts.holders(session)) == {}
    for name in ("fire-1", "zone-planning-2", "inspection-1", "admin-1"):
        row = await hub.accounts.log_in(hub.database, name, password, "here")
        assert isinstance(row, OfficerRow), name


async def test_somebody_comes_when_one_calls(hub: Hub, clock: FakeClock) -> None:
    wish = AlertRequest(AlertKind.URGENT, Language.FA, "visit", service_id="missing-person")
    async with hub.database.write() as session:
        call = await hub.alerts.call(session, "kiosk-1", wish)
    assert isinstance(call, Alert)
    states = []
    for seconds in (0, 8, 180):
        clock.advance(seconds)
        await demo_attendants.attend(hub)
        async with hub.database.read() as session:
            seen = await hub.alerts.find(session, call.ref, "kiosk-1")
            states.append(seen.state if isinstance(seen, Alert) else None)
    assert states == [AlertState.ASKED, AlertState.COMING, AlertState.DONE]
    await hub.database.purge(clock.now() + timedelta(days=31), timedelta(days=30))
    async with hub.database.read() as session:
        assert await session.get(AlertRow, call.ref) is None
