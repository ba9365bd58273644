"""Cases in the database, with the log of what happened to each."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import msgspec
from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import cases
from hub.calendar import WorkingCalendar
from hub.cases import Stages, StageState
from hub.tables import CaseEventRow, CaseRow, StageRow
from kiosk.contract.wire import CaseView, StageStatus


def add(session: AsyncSession, row: CaseRow, stages: Stages) -> None:
    """A fresh case with its first events."""
    row.stages = [StageRow(position=position, **msgspec.structs.asdict(s)) for position, s in enumerate(stages)]
    session.add(row)
    before = tuple(msgspec.structs.replace(stage, status=StageStatus.WAITING) for stage in stages)
    _log(session, row, ["opened", *_changes(before, stages)], after=None, at=row.opened_at)


async def held(session: AsyncSession, tracking_code: str) -> CaseRow | None:
    """The case, for this transaction alone: another one that wants to change it waits, and then sees what became."""
    return await session.get(CaseRow, tracking_code, with_for_update=True, populate_existing=True)


async def change(session: AsyncSession, row: CaseRow, stages: Stages, at: datetime) -> None:
    """Put new `stages` (see `cases`) in place of the old ones; the log tells the difference.

    `row` is new in this transaction or comes from `held`: who only read it would overwrite what others did since.
    """
    before = stages_of(row)
    for stage_row, stage in zip(row.stages, stages, strict=True):
        for name, value in msgspec.structs.asdict(stage).items():
            setattr(stage_row, name, value)
    newest = select(CaseEventRow).where(CaseEventRow.tracking_code == row.tracking_code)
    last = (await session.scalars(newest.order_by(CaseEventRow.number.desc()).limit(1))).one()
    _log(session, row, _changes(before, stages), after=last, at=at)


async def find(session: AsyncSession, code: str) -> CaseRow | None:
    """The case with this tracking code, or else the only one with this provisional code."""
    if row := await session.get(CaseRow, code):
        return row
    found = (await session.scalars(select(CaseRow).where(CaseRow.provisional_code == code).limit(2))).all()
    return found[0] if len(found) == 1 else None


async def of_person(session: AsyncSession, national_id: str, mobile: str) -> list[CaseRow]:
    """The cases of a person, newest first. Arguments are keyed hashes; empty ones match nothing."""
    mine = [
        column == value
        for column, value in ((CaseRow.owner_national_id, national_id), (CaseRow.owner_mobile, mobile))
        if value
    ]
    if not mine:
        return []
    return list((await session.scalars(select(CaseRow).where(or_(*mine)).order_by(CaseRow.opened_at.desc()))).all())


async def log_is_whole(session: AsyncSession, tracking_code: str) -> bool:
    """Whether every event of the case still follows from the one before."""
    mine = select(CaseEventRow).where(CaseEventRow.tracking_code == tracking_code).order_by(CaseEventRow.number)
    previous = ""
    for number, event in enumerate((await session.scalars(mine)).all()):
        expected = _hash(previous, tracking_code, number, event.at, event.what)
        if (event.number, event.prev_hash, event.hash) != (number, previous, expected):
            return False
        previous = event.hash
    return bool(previous)


def stages_of(row: CaseRow) -> Stages:
    """The stored stages as the rules of a case want them."""
    return tuple(
        StageState(
            order=stage.order,
            step=stage.step,
            agency=stage.agency,
            promised_days=stage.promised_days,
            only_if=stage.only_if,
            status=StageStatus(stage.status),
            since=stage.since,
            ended=stage.ended,
            reason=stage.reason,
            rule=stage.rule,
        )
        for stage in row.stages
    )


def view(row: CaseRow, calendar: WorkingCalendar, now: datetime) -> CaseView:
    """The case as everyone may see it at `now`. It counts as filed when the hub accepted it."""
    stages = stages_of(row)
    return CaseView(
        tracking_code=row.tracking_code,
        service_id=row.service_id,
        status=cases.status_of(stages),
        filed_at=row.opened_at,
        stages=tuple(cases.view(stage, calendar, now) for stage in stages),
        due=row.due,
    )


def _changes(before: Stages, after: Stages) -> list[str]:
    return [
        f"{new.status} {new.order} {new.step} {new.agency}"
        for old, new in zip(before, after, strict=True)
        if old.status is not new.status
    ]


def _log(session: AsyncSession, row: CaseRow, changes: list[str], *, after: CaseEventRow | None, at: datetime) -> None:
    number, previous = (after.number + 1, after.hash) if after else (0, "")
    for what in changes:
        event_hash = _hash(previous, row.tracking_code, number, at, what)
        session.add(CaseEventRow(case=row, number=number, at=at, what=what, prev_hash=previous, hash=event_hash))
        number, previous = number + 1, event_hash


def _hash(previous: str, tracking_code: str, number: int, at: datetime, what: str) -> str:
    return hashlib.sha256(
        "\n".join((previous, tracking_code, str(number), at.astimezone(UTC).isoformat(), what)).encode()
    ).hexdigest()
