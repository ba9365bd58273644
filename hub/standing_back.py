"""What an upheld objection undoes, and who stands back from the stage then: whoever did what it was made to.

The log of the case says who. Only people stand back: an agency's system has no colleague.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, String, cast, exists, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases
from hub.calendar import WorkingCalendar
from hub.case_store import Event
from hub.cases import Stages, StageState
from hub.tables import CaseEventRow, CaseRow, ObjectionRow, OfficerRow, StageRow
from kiosk.contract.wire import ObjectionSubject, StageStatus

_BARRED = "barred"

#: How a stage stands after what can be objected to as somebody's deed.
_DEEDS = {ObjectionSubject.REFUSAL: StageStatus.REFUSED, ObjectionSubject.STOPPED: StageStatus.STOPPED}


async def undone(
    session: AsyncSession, row: CaseRow, made: ObjectionRow, calendar: WorkingCalendar, now: datetime
) -> tuple[Stages, list[Event]]:
    """The stages of a case once the objection `made` is upheld, and a line for each officer who stands back.

    Refused stages begin anew, clocks that were stopped go on; what he who stands back has, goes back to the queue.
    """
    stages, events = case_store.stages_of(row), []
    for index, officer in (await _deeds(session, row, made)).items():
        if stages[index].status is StageStatus.REFUSED:
            stages = cases.reopen(stages, index, now)
        elif stages[index].status is StageStatus.STOPPED:
            stages = cases.resume(stages, index, now, calendar)
        if officer:
            events.append(Event(f"{_BARRED} {_where(stages[index])}", officer))
            stages = cases.release(stages, index) if stages[index].officer == officer else stages
    return stages, events


async def barred(session: AsyncSession, tracking_code: str, stage: StageState) -> set[str]:
    """Everyone who does not get this stage again, as actors."""
    named = select(CaseEventRow.detail).where(
        CaseEventRow.tracking_code == tracking_code, CaseEventRow.what == f"{_BARRED} {_where(stage)}"
    )
    return set((await session.scalars(named)).all())


def is_barred(actor: str) -> ColumnElement[bool]:
    """Of rows of stages: whether `actor` does not get them again."""
    where = literal(f"{_BARRED} ", String) + cast(StageRow.order, String) + " " + StageRow.step + " " + StageRow.agency
    return exists(CaseEventRow.number).where(
        CaseEventRow.tracking_code == StageRow.tracking_code,
        CaseEventRow.what == where,
        CaseEventRow.detail == actor,
    )


async def somebody_else(session: AsyncSession, tracking_code: str, stage: StageState) -> bool:
    """Whether the agency has an officer who may treat the stage."""
    names = select(OfficerRow.name).where(OfficerRow.agency == stage.agency, ~OfficerRow.blocked)
    there = {f"officer:{name}" for name in (await session.scalars(names)).all()}
    return bool(there - await barred(session, tracking_code, stage))


async def _deeds(session: AsyncSession, row: CaseRow, made: ObjectionRow) -> dict[int, str]:
    """The stages that an objection is about, with the officer who did it; empty: a system, or nobody."""
    status, found = _DEEDS.get(ObjectionSubject(made.subject)), {}
    for index, stage in enumerate(case_store.stages_of(row)):
        # A clock that its officer set going meanwhile had been stopped all the same.
        if status is None or not (stage.status is status or (status is StageStatus.STOPPED and stage.is_held)):
            continue
        officer = await _doer(session, row.tracking_code, f"{status} {_where(stage)}", made.made_at)
        if officer or stage.status is status:
            found[index] = officer
    return found


async def _doer(session: AsyncSession, tracking_code: str, what: str, before: datetime) -> str:
    """The officer who last did it; else an empty string."""
    done = select(CaseEventRow.actor).where(
        CaseEventRow.tracking_code == tracking_code, CaseEventRow.what == what, CaseEventRow.at <= before
    )
    actor = await session.scalar(done.order_by(CaseEventRow.number.desc()).limit(1))
    return actor if actor and actor.startswith("officer:") else ""


def _where(stage: StageState) -> str:
    return f"{stage.order} {stage.step} {stage.agency}"
