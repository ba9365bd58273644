from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hub import composition
from hub.composition import Hub
from hub.settings import Settings
from hub.slots import Taker
from hub.tables import CaseRow
from kiosk.contract.days import TEHRAN
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.wire import CaseStatus, SlotHold, SlotList, SlotRequest
from tests.support.clock import FakeClock

#: A Wednesday; Thursday is open in the west only, Friday nowhere.
NOW = datetime(2026, 11, 25, 5, tzinfo=UTC)
SERVICE, RESOURCE = "vehicle-inspection-slot", "vehicle-inspection"


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


async def _free(hub: Hub, first: date, days: int = 1) -> dict[str, int]:
    async with hub.database.read() as session:
        found = await hub.slots.free(session, RESOURCE, first, days)
    assert isinstance(found, SlotList)
    return {slot.slot_id: slot.free for slot in found.slots}


async def _hold(hub: Hub, slot_id: str) -> SlotHold | Problem:
    async with hub.database.write() as session:
        return await hub.slots.hold(session, "k", RESOURCE, SlotRequest(slot_id, SERVICE), {})


async def _take(hub: Hub, reference: str, code: str, **facts: str) -> str | Reason:
    service = hub.services.get(SERVICE)
    assert service is not None
    async with hub.database.write() as session:
        taken = await hub.slots.take(session, service, {"slot": reference}, Taker("k", facts, code))
    return taken.errors[0].reason if isinstance(taken, Problem) else taken["slot"]


async def test_the_hours_of_a_day(hub: Hub) -> None:
    today = await _free(hub, date(2026, 11, 1))
    assert today == {}  # days that are over
    today = await _free(hub, NOW.date())
    assert min(today) == "inspection-east:20261125T0900"  # it is 08:30
    assert (max(today), today["inspection-east:20261125T1300"]) == ("inspection-west:20261125T1700", 4)
    assert {slot.partition(":")[0] for slot in await _free(hub, date(2026, 11, 26))} == {"inspection-west"}
    assert await _free(hub, date(2026, 11, 27)) == {}
    assert await _free(hub, date(2026, 12, 9)) != {}
    assert await _free(hub, date(2026, 12, 10), 31) == {}  # too far ahead


async def test_what_is_kept_and_not_taken_is_free_again(hub: Hub, clock: FakeClock) -> None:
    slot = "inspection-west:20261126T0800"
    holds = [await _hold(hub, slot) for _ in range(3)]
    assert [type(hold) for hold in holds] == [SlotHold, SlotHold, Problem]
    first, second = holds[:2]
    assert isinstance(first, SlotHold) and isinstance(second, SlotHold)  # noqa: PT018
    assert first.slot.starts_at == datetime(2026, 11, 26, 8, tzinfo=TEHRAN)
    assert slot not in await _free(hub, date(2026, 11, 26))
    clock.advance(599)
    assert await _take(hub, first.reference, "AAA") == f"{slot}:1"
    clock.advance(2)
    assert (await _free(hub, date(2026, 11, 26)))[slot] == 1
    await hub.database.purge(clock.now(), timedelta(days=1))
    assert await _take(hub, second.reference, "BBB") == f"{slot}:2"  # late, and nobody wanted it
    assert await _take(hub, second.reference, "CCC") is Reason.TAKEN
    third = await _hold(hub, slot)
    assert isinstance(third, Problem)
    assert third.code is ProblemCode.SLOT_TAKEN


async def test_who_is_late_loses_the_place_to_who_wanted_it(hub: Hub, clock: FakeClock) -> None:
    slot = "inspection-west:20261126T0830"
    late = [await _hold(hub, slot) for _ in range(2)]
    clock.advance(601)
    fresh = [await _hold(hub, slot) for _ in range(2)]
    assert all(isinstance(hold, SlotHold) for hold in (*late, *fresh))
    assert await _take(hub, late[0].reference, "AAA") is Reason.TAKEN  # type: ignore[union-attr]  # see above
    assert await _take(hub, fresh[0].reference, "BBB") == f"{slot}:1"  # type: ignore[union-attr]  # see above


async def test_persons_are_told_apart_by_their_number_first(hub: Hub, clock: FakeClock) -> None:
    async def books(hour: int, **facts: str) -> str | Reason:
        hold = await _hold(hub, f"inspection-west:20261126T{hour:02}00")
        assert isinstance(hold, SlotHold)
        return await _take(hub, hold.reference, f"C{hour}", **facts)

    numbers = [await books(hour, national_id="9991234561", mobile=f"0999{hour:07}") for hour in (9, 10, 11)]
    assert numbers[:2] == ["inspection-west:20261126T0900:1", "inspection-west:20261126T1000:2"]
    assert numbers[2] is Reason.HAD_ALREADY
    assert isinstance(await books(12, national_id="9990000018"), str)
    clock.advance(9 * 86_400)
    hold = await _hold(hub, "inspection-west:20261205T0900")
    assert isinstance(hold, SlotHold)
    assert await _take(hub, hold.reference, "LATER", national_id="9991234561") == "inspection-west:20261205T0900:1"


async def test_nobody_else_takes_what_was_kept_here(hub: Hub) -> None:
    hold = await _hold(hub, "inspection-east:20261128T0800")
    assert isinstance(hold, SlotHold)
    token = hold.reference.rpartition(":")[2]
    assert await _take(hub, f"inspection-east:20261128T0830:{token}", "AAA") is Reason.TAKEN  # another time
    service = hub.services.get(SERVICE)
    assert service is not None
    async with hub.database.write() as session:
        taken = await hub.slots.take(session, service, {"slot": hold.reference}, Taker("other", {}, "AAA"))
    assert isinstance(taken, Problem)
    assert await _take(hub, hold.reference, "BBB") == "inspection-east:20261128T0800:1"


async def test_who_was_not_invited_may_ask_again(hub: Hub, clock: FakeClock) -> None:
    """Three years count from an invitation, not from a request that the guesthouse refused."""
    service = hub.services.get("meal-invitation")
    assert service is not None

    async def asks(code: str) -> object:
        async with hub.database.write() as session:
            request = SlotRequest("guest-hall:20261126T1200", service.id)
            hold = await hub.slots.hold(session, "k", "meal", request, {"national_id": "9991234561"})
            if isinstance(hold, Problem):
                return hold.code
            taker = Taker("k", {"national_id": "9991234561"}, code)
            taken = await hub.slots.take(session, service, {"slot": hold.reference}, taker)
            assert not isinstance(taken, Problem)
            now = clock.now()
            session.add(CaseRow(tracking_code=code, service_id=service.id, kiosk_id="k", filed_at=now, opened_at=now))
            return taken["slot"]

    assert await asks("FIRST") == "guest-hall:20261126T1200:1"
    assert await asks("SECOND") is ProblemCode.SLOT_HAD_ALREADY
    async with hub.database.write() as session:
        row = await session.get(CaseRow, "FIRST")
        assert row is not None
        row.status = CaseStatus.REFUSED.value
    assert await asks("THIRD") == "guest-hall:20261126T1200:2"
    assert await asks("FOURTH") is ProblemCode.SLOT_HAD_ALREADY
