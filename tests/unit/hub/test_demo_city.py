from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hub import case_store, composition, demo_city
from hub.composition import Hub
from hub.settings import Settings
from kiosk.contract import identifiers, tracking
from kiosk.contract.wire import CaseView, StageStatus
from tests.support.clock import FakeClock


async def _view(hub: Hub, code: str) -> CaseView:
    async with hub.database.read() as session:
        row = await case_store.find(session, code)
        assert row is not None
        assert await case_store.log_is_whole(session, code)
        return case_store.view(row, hub.calendar, hub.clock())


def test_its_numbers_are_well_formed() -> None:
    for code in (demo_city.BUILDING_PERMIT, demo_city.CITY_REQUEST):
        assert tracking.parse(code) == code
    assert identifiers.national_id(demo_city.NATIONAL_ID) is None
    for renewal, bill, payment, amount, *_ in demo_city.BILLS:
        assert identifiers.renewal_code(renewal) is None
        assert identifiers.bill_id(bill) is None
        assert identifiers.payment_id(payment, bill) is None
        assert identifiers.payment_amount(payment) == amount


@pytest.mark.parametrize(
    "day",
    [
        *range(23, 30),  # each day of a week
        pytest.param(datetime(2027, 3, 25, 5, tzinfo=UTC), id="Nowruz"),
    ],
)
async def test_it_tells_the_same_story_on_every_day(tmp_path: Path, day: int | datetime) -> None:
    clock = FakeClock(day if isinstance(day, datetime) else datetime(2026, 11, day, 5, tzinfo=UTC))
    hub = composition.build(Settings(data=tmp_path, public_url="http://127.0.0.1"), clock.now)
    await hub.database.prepare()
    try:
        await demo_city.settle(hub)
        await demo_city.settle(hub)
        permit, request = [await _view(hub, code) for code in (demo_city.BUILDING_PERMIT, demo_city.CITY_REQUEST)]
    finally:
        await hub.database.engine.dispose()
    active = [stage for stage in permit.stages if stage.status is StageStatus.ACTIVE]
    assert [(stage.agency, stage.overdue_days) for stage in active] == [("power", 2)]
    assert [stage.agency for stage in request.stages if stage.status is StageStatus.ACTIVE] == ["contractor"]
    for stage in (*permit.stages, *request.stages):
        assert all(moment is None or moment <= clock.now() for moment in (stage.since, stage.ended))
