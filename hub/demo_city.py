"""An invented city to show: a few bills and two living cases. Numbers are the test vectors of `docs/formats.md`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases
from hub.cases import Stages
from hub.composition import Hub
from hub.database import lock
from hub.filing import owner_key
from hub.tables import BillRow, CaseRow
from kiosk.contract.service import ServiceDefinition
from kiosk.contract.wire import StageStatus

#: A building permit whose electricity inquiry is two working days late while the other agencies have answered.
BUILDING_PERMIT = "DEMPRM234V"

#: A request to 137 that a contractor works on, in time.
CITY_REQUEST = "DEM237234D"

#: The person these cases belong to. Prefix 999 is nobody's.
NATIONAL_ID = "9991234561"
MOBILE = "09150000000"

#: Renewal code, bill ID, payment ID, amount in rials, period, masked owner, whether it is paid.
BILLS = (
    ("2-5-31-14-0-0-0", "1234567890168", "125040128", 1_250_000, "1404", "م••••• ر•••••", False),
    ("7-2-18-3-0-0-0", "432190064", "125040124", 1_250_000, "1404", "ز••••• ا•••••", False),
    ("11-1-4-22-1-3-0", "790060", "125040125", 1_250_000, "1404", "ع••••• ک•••••", True),
)

_INQUIRY, _LATE_AGENCY, _LATE_DAYS = "inquiry", "power", 2


async def settle(hub: Hub) -> None:
    """Put into the database what is not there yet. What visitors changed (a paid bill) stays."""
    async with hub.database.write() as session:
        await lock(session, "demo city")
        for renewal, bill, payment, amount, period, owner, paid in BILLS:
            if await session.get(BillRow, (bill, payment)) is None:
                session.add(
                    BillRow(
                        bill_id=bill,
                        payment_id=payment,
                        amount_rials=amount,
                        renewal_code=renewal,
                        period=period,
                        owner_masked=owner,
                        paid=paid,
                    )
                )
        await _case(hub, session, BUILDING_PERMIT, "building-permit")
        await _case(hub, session, CITY_REQUEST, "request-137")


async def _case(hub: Hub, session: AsyncSession, code: str, service_id: str) -> None:
    service = hub.services.get(service_id)
    if service is None or await session.get(CaseRow, code) is not None:
        return
    began = _began(hub, service)
    stages = cases.opened(service.stages, began, {"endowment_land"})
    row = CaseRow(
        tracking_code=code,
        service_id=service_id,
        kiosk_id="demo-city",
        owner_national_id=owner_key(hub.secret, "national_id", {"national_id": NATIONAL_ID}),
        owner_mobile=owner_key(hub.secret, "mobile", {"mobile": MOBILE}),
        answers=hub.secret.seal("answers", msgspec.json.encode({})),
        filed_at=began,
        opened_at=began,
        conditions="endowment_land",
    )
    await case_store.add(session, row, stages, hub.calendar)
    await _work(hub, session, row)


def _began(hub: Hub, service: ServiceDefinition) -> datetime:
    """So long ago that the late agency is late by as many working days as the demonstration says; else today."""
    late = [s for s in service.stages if s.step == _INQUIRY and s.agency == _LATE_AGENCY]
    if not late:
        return hub.clock()
    days = _LATE_DAYS + sum(
        _slowest(service, order) for order in {s.order for s in service.stages if s.order <= late[0].order}
    )
    return _morning(hub, days)


def _slowest(service: ServiceDefinition, order: int) -> int:
    return max(stage.working_days for stage in service.stages if stage.order == order)


def _morning(hub: Hub, working_days_ago: int) -> datetime:
    """Ten o'clock of that working day, local time."""
    today = hub.calendar.day_of(hub.clock())
    last_worked = today if hub.calendar.is_working(today) else hub.calendar.before(today, 1)
    day = hub.calendar.before(last_worked, working_days_ago)
    return datetime.combine(day, time(10), hub.calendar.zone)


async def _work(hub: Hub, session: AsyncSession, fresh: CaseRow) -> None:
    """Every agency answers in its time, until it is today or the late one holds the case up."""
    row = await case_store.held(session, fresh.tracking_code)
    if row is None:
        raise ValueError("the case was added in this transaction")
    stages = case_store.stages_of(row)
    while (index := _next_to_finish(stages, {_LATE_AGENCY, "contractor"})) is not None:
        since = stages[index].since
        if since is None:
            raise ValueError("an active stage began at some time")
        last = hub.calendar.add(hub.calendar.day_of(since), stages[index].promised_days)
        ended = min(max(since, datetime.combine(last, time(10), hub.calendar.zone)), hub.clock())
        after = cases.complete(stages, index, ended, {"endowment_land"})
        await case_store.change(session, row, after, hub.calendar, ended)
        await session.flush()
        stages = after


def _next_to_finish(stages: Stages, unfinished: Collection[str]) -> int | None:
    active = (n for n, stage in enumerate(stages) if stage.status is StageStatus.ACTIVE)
    return next((n for n in active if stages[n].agency not in unfinished), None)
