"""Cases in the database, with the log of what happened to each."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import msgspec
from sqlalchemy import Table, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import cases
from hub.at_once import Rows
from hub.calendar import WorkingCalendar
from hub.cases import Stages, StageState
from hub.tables import CaseEventRow, CaseRow, ObjectionRow, StageRow
from kiosk.contract.places import Place
from kiosk.contract.wire import CaseStatus, CaseView, ObjectionSubject, ObjectionView, StageStatus

_CASES, _STAGES, _EVENTS = (cast(Table, table.__table__) for table in (CaseRow, StageRow, CaseEventRow))


@dataclass(frozen=True)
class Event:
    """What happened, in words of machines, with reason and rule."""

    what: str
    detail: str = ""


async def add(session: AsyncSession, row: CaseRow, stages: Stages, calendar: WorkingCalendar, actor: str = "") -> None:
    """Store a fresh case with its first events. `row` is no part of the session: to change it, take it by `held`."""
    await store(session, fresh(row, stages, calendar, actor))


async def store(session: AsyncSession, rows: Rows) -> None:
    """Store what `fresh` gave."""
    for table, found in rows.items():
        if found:
            await session.execute(table.insert(), found)


def fresh(row: CaseRow, stages: Stages, calendar: WorkingCalendar, actor: str) -> Rows:
    """The rows of a fresh case with its first events; what is true of the whole case is put into `row`."""
    code = row.tracking_code
    _sum_up(row, stages, calendar, row.opened_at)
    mine = {name: value for name, value in vars(row).items() if name in _CASES.c}
    held = [
        {"tracking_code": code, "position": position, **_columns(stage, calendar)}
        for position, stage in enumerate(stages)
    ]
    before = tuple(msgspec.structs.replace(stage, status=StageStatus.WAITING) for stage in stages)
    first = [Event("opened"), *_changes(before, stages)]
    events = _chain(code, first, after=None, at=row.opened_at, actor=actor)
    return {_CASES: [mine], _STAGES: held, _EVENTS: events}


async def held(session: AsyncSession, tracking_code: str, *, pass_busy: bool = False) -> CaseRow | None:
    """The case, for this transaction alone: another one that wants to change it waits, and then sees what became.

    With `pass_busy` None also when another transaction holds it.
    """
    how: Any = {"skip_locked": True} if pass_busy else True
    return await session.get(CaseRow, tracking_code, with_for_update=how, populate_existing=True)


async def change(
    session: AsyncSession, row: CaseRow, stages: Stages, calendar: WorkingCalendar, at: datetime, *, actor: str = ""
) -> None:
    """Put new `stages` (see `cases`) in place of the old ones; the log tells the difference and who made it.

    `row` comes from `held`: who only read it would overwrite what others did since.
    """
    if row not in session:
        raise ValueError("a case is taken by `held` before it is changed")
    before = stages_of(row)
    for stage_row, stage in zip(row.stages, stages, strict=True):
        for name, value in _columns(stage, calendar).items():
            setattr(stage_row, name, value)
    _sum_up(row, stages, calendar, at)
    await record(session, row, _changes(before, stages), at, actor)


async def record(session: AsyncSession, row: CaseRow, events: list[Event], at: datetime, actor: str = "") -> None:
    """Write events of a case that is held."""
    newest = select(CaseEventRow).where(CaseEventRow.tracking_code == row.tracking_code)
    last = (await session.scalars(newest.order_by(CaseEventRow.number.desc()).limit(1))).one()
    if chain := _chain(row.tracking_code, events, after=last, at=at, actor=actor):
        await session.execute(_EVENTS.insert(), chain)


async def find(session: AsyncSession, code: str) -> CaseRow | None:
    """The case with this tracking code, or else the only one with this provisional code; none for an empty one."""
    if not code:
        return None
    if row := await session.get(CaseRow, code):
        return row
    found = (await session.scalars(select(CaseRow).where(CaseRow.provisional_code == code).limit(2))).all()
    return found[0] if len(found) == 1 else None


async def of_person(session: AsyncSession, national_id: str, mobile: str, passport: str = "") -> list[CaseRow]:
    """The cases of a person, newest first. Arguments are keyed hashes; empty ones match nothing."""
    facts = (
        (CaseRow.owner_national_id, national_id),
        (CaseRow.owner_mobile, mobile),
        (CaseRow.owner_passport, passport),
    )
    mine = [column == value for column, value in facts if value]
    if not mine:
        return []
    return list((await session.scalars(select(CaseRow).where(or_(*mine)).order_by(CaseRow.opened_at.desc()))).all())


async def log_is_whole(session: AsyncSession, tracking_code: str) -> bool:
    """Whether every event of the case still follows from the one before."""
    mine = select(CaseEventRow).where(CaseEventRow.tracking_code == tracking_code).order_by(CaseEventRow.number)
    previous = ""
    for number, event in enumerate((await session.scalars(mine)).all()):
        told = Event(event.what, event.detail)
        expected = _hash(previous, tracking_code, number, event.at, told, actor=event.actor)
        if (event.number, event.prev_hash, event.hash) != (number, previous, expected):
            return False
        previous = event.hash
    return bool(previous)


def stages_of(row: CaseRow) -> Stages:
    """The stored stages as the rules of a case want them."""
    return tuple(
        msgspec.convert({name: getattr(stage, name) for name in StageState.__struct_fields__}, StageState)
        for stage in row.stages
    )


def _columns(stage: StageState, calendar: WorkingCalendar) -> dict[str, object]:
    values = {"status": stage.status.value, "escalation": stage.escalation.value, "due": cases.due(stage, calendar)}
    return {**msgspec.structs.asdict(stage), **values}


def _sum_up(row: CaseRow, stages: Stages, calendar: WorkingCalendar, now: datetime) -> None:
    """What is true of the whole case. Its promise grows with what was found out and with the time it stood still.

    What was settled in one visit promises nothing.
    """
    row.status = cases.status_of(stages).value
    row.ended_at = None if row.status == CaseStatus.OPEN else now
    days = cases.promised_days(stages) + cases.still_days(stages, calendar, now)
    if any(stage.ended != row.opened_at for stage in stages):
        row.due = calendar.due(row.opened_at, days)


def view(
    row: CaseRow, calendar: WorkingCalendar, now: datetime, fresh: Stages | None = None, places: tuple[Place, ...] = ()
) -> CaseView:
    """The case as everyone may see it at `now`. It counts as filed when the hub accepted it.

    `fresh` are the stages of a case that was added just now.
    """
    stages = stages_of(row) if fresh is None else fresh
    return CaseView(
        tracking_code=row.tracking_code,
        service_id=row.service_id,
        status=cases.status_of(stages),
        filed_at=row.opened_at,
        stages=tuple(cases.view(stage, calendar, now) for stage in stages),
        due=row.due,
        turn=cases.citizens_turn(stages),
        objections=tuple(objection_view(objection) for objection in row.objections),
        places=places,
    )


def objection_view(row: ObjectionRow) -> ObjectionView:
    """An objection as everyone may see it."""
    return ObjectionView(
        number=row.number,
        subject=ObjectionSubject(row.subject),
        made_at=row.made_at,
        due=row.due,
        answered_at=row.answered_at,
        upheld=row.upheld,
        answer=row.answer,
    )


def _changes(before: Stages, after: Stages) -> list[Event]:
    """One event for each stage that changed: its status, else its officer, else to whom it was escalated."""
    events: list[Event] = []
    for old, new in zip(before, after, strict=True):
        where = f"{new.order} {new.step} {new.agency}"
        if old.status is not new.status:
            detail = ": ".join(part for part in (new.reason, new.rule) if part)
            events.append(Event(f"{new.status} {where}", detail))
        elif old.officer != new.officer:
            events.append(Event(f"taken {where}"))
        elif old.escalation is not new.escalation:
            events.append(Event(f"escalated {where}", new.escalation.value))
    return events


def _chain(
    code: str, events: list[Event], *, after: CaseEventRow | None, at: datetime, actor: str
) -> list[dict[str, Any]]:
    """The rows of `events`, each hash over the one before."""
    number, previous = (after.number + 1, after.hash) if after else (0, "")
    rows: list[dict[str, Any]] = []
    for event in events:
        link = _hash(previous, code, number, at, event, actor=actor)
        told = {"what": event.what, "detail": event.detail, "actor": actor}
        rows.append({"tracking_code": code, "number": number, "at": at, "prev_hash": previous, "hash": link, **told})
        number, previous = number + 1, link
    return rows


def _hash(previous: str, tracking_code: str, number: int, at: datetime, event: Event, *, actor: str) -> str:
    """Events from before there were actors had five parts, and keep their hashes."""
    parts = [previous, tracking_code, str(number), at.astimezone(UTC).isoformat(), event.what]
    if actor or event.detail:
        parts += [actor, event.detail]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
