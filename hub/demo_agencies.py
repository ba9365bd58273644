"""The agencies of the invented city: they answer by themselves at a chosen speed, and officers can log in.

A working day takes `demo_day` seconds. Some ask the citizen for a document, who brings it a day later. Files that
somebody has taken at a desk are left to him, and cases that stand for something to look at stay as they are.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, clockwork, demo_bills, demo_cases, staffing
from hub.casework import Approve, Deed, Desk, MovedOnError, Resume, Stop
from hub.composition import Hub
from hub.database import lock
from hub.demo_city import BUILDING_PERMIT, CITY_REQUEST
from hub.tables import CaseEventRow, CaseRow, OfficerRow, StageRow
from kiosk.contract.wire import CaseStatus, StageStatus, StopReason

_log = logging.getLogger("hub")

#: So many invented cases are open at least: as some end, others begin.
_OPEN_CASES = 12
_MOVED_AT_ONCE = 50
_STANDING = {BUILDING_PERMIT, CITY_REQUEST, *demo_cases.STANDING}


async def live(hub: Hub) -> None:
    """Tell the stories, let officers in, and then move for as long as the hub runs."""
    began = hub.clock()
    try:
        await demo_cases.settle(hub)
        await clockwork.review(hub)
        await enlist(hub)
    except SQLAlchemyError as error:  # the city is smaller then
        _log.error("demonstration failed", extra={"error": type(error).__qualname__})
    if not hub.settings.demo_day:
        return
    while True:
        await asyncio.sleep(max(0.2, hub.settings.demo_day / 10))
        try:
            await move(hub, began)
        except SQLAlchemyError as error:  # the next round finds the same
            _log.error("demonstration failed", extra={"error": type(error).__qualname__})


def password(hub: Hub) -> str:
    """Of all invented officers of this hub; the same at every start."""
    return f"demo-{hub.secret.digest('demonstration officers')[:16]}"


async def enlist(hub: Hub) -> None:
    """Two officers for each role, and a line in the log that says how to log in. Their names stand nowhere else."""
    from argon2 import PasswordHasher  # only for this

    roles = staffing.duties(hub.services)
    # The password is random and long, so a cheap hash is enough, and the start does not wait for a dear one.
    hashed = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(password(hub))
    async with hub.database.write() as session:
        await lock(session, "demo city")
        known = set((await session.scalars(select(OfficerRow.name))).all())
        for name, role in ((demo_cases.officer_name(role, n), role) for role in roles for n in (1, 2)):
            if name not in known:
                about = {"made_at": hub.clock(), "made_by": "demonstration", "epoch": 0, "blocked": False}
                session.add(OfficerRow(name=name, agency=role, password=hashed, **about))
    names = ", ".join(demo_cases.officer_name(role, 1) for role in roles[:5])
    _log.info("invented officers at %s/desk/: %s, …; password %s", hub.settings.public_url, names, password(hub))


async def move(hub: Hub, began: datetime) -> int:
    """One round: every agency does what is due at this speed. `began`: when the city began to live. How many did."""
    day = timedelta(seconds=hub.settings.demo_day)
    moved = 0
    for row in await _files(hub):
        deed = await _deed(hub, row, max(row.since or began, began), day)
        if deed is None:
            continue
        try:
            async with hub.database.write() as session:
                await _act(hub, session, row, deed)
            moved += 1
        except MovedOnError:  # somebody was faster
            continue
    if await _open_cases(hub) < _OPEN_CASES:
        await demo_cases.arrive(hub)
    return moved


async def _act(hub: Hub, session: AsyncSession, row: StageRow, deed: Deed) -> None:
    """Do it; with the approval before a payment goes a bill. What is to be paid an invented citizen pays."""
    code, desk = row.tracking_code, Desk(row.agency, f"agency:{row.agency}")
    approves = isinstance(deed, Approve)
    if row.step == "pay" and approves and await demo_bills.pay(hub, session, code, demo_cases.KIOSK):
        return
    case = await case_store.held(session, code)
    charges = approves and case is not None and cases.pays_next(case_store.stages_of(case), row.position)
    await hub.casework.act(session, desk, code, row.position, deed)
    earlier = await hub.bills.of_case(session, code) if charges else None
    if charges and (earlier is None or earlier.paid):
        await hub.bills.charge(session, code, demo_bills.reckoned(code), desk.actor)


async def _files(hub: Hub) -> list[StageRow]:
    """What agencies have that nobody has taken, the oldest first. Visitors and joined systems do it themselves."""
    held = StageRow.status.in_((StageStatus.ACTIVE.value, StageStatus.STOPPED.value))
    chosen = select(StageRow).join(CaseRow, CaseRow.tracking_code == StageRow.tracking_code)
    chosen = chosen.where(held, StageRow.officer == "", StageRow.tracking_code.not_in(_STANDING))
    chosen = chosen.where(or_(StageRow.step != "pay", CaseRow.kiosk_id == demo_cases.KIOSK))
    chosen = chosen.where(StageRow.agency.not_in(list(hub.agency_systems)))
    async with hub.database.read() as session:
        return list((await session.scalars(chosen.order_by(StageRow.since).limit(_MOVED_AT_ONCE))).all())


async def _deed(hub: Hub, row: StageRow, since: datetime, day: timedelta) -> Deed | None:
    """What the agency does now; None while it is still at work. Each stage has a pace of its own."""
    pace = hashlib.sha256(f"{row.tracking_code} {row.position}".encode()).digest()
    now = hub.clock()
    if row.status == StageStatus.STOPPED:
        return Resume() if row.stopped_at and now - row.stopped_at >= day else None
    if now - since < day * max(row.promised_days, 1) * (0.4 + pace[0] / 512):
        return None
    asks = pace[1] % 7 == 0 and row.agency not in staffing.MACHINES
    return Stop(StopReason.DOCUMENTS) if asks and not await _has_asked(hub, row) else Approve()


async def _has_asked(hub: Hub, row: StageRow) -> bool:
    what = f"{StageStatus.STOPPED} {row.order} {row.step} {row.agency}"
    mine = select(func.count()).select_from(CaseEventRow)
    mine = mine.where(CaseEventRow.tracking_code == row.tracking_code, CaseEventRow.what == what)
    async with hub.database.read() as session:
        return bool(await session.scalar(mine))


async def _open_cases(hub: Hub) -> int:
    counted = select(func.count()).select_from(CaseRow)
    counted = counted.where(CaseRow.kiosk_id == demo_cases.KIOSK, CaseRow.status == CaseStatus.OPEN.value)
    async with hub.database.read() as session:
        return (await session.scalar(counted)) or 0
