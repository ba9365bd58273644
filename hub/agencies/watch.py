"""What agencies must be told: the stages that they hold, held against what they were told last.

The cases are looked at from outside, a moment after they moved: filing a request or treating a file costs nothing
more, whatever becomes of the agency's system, and a system that is joined later hears of all that is open.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, CompoundSelect, and_, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases
from hub.agencies.messages import NoticeEvent
from hub.agencies.systems import AgencySystems
from hub.calendar import WorkingCalendar
from hub.cases import StageState
from hub.tables import CaseRow, NoticeRow, StageRow, ToldRow
from kiosk.contract.wire import CaseStatus, Escalation, StageStatus

#: What an agency was told of a stage that it holds no longer. Else it is the status of the stage.
CLOSED = "closed"
WAITING, DELIVERED, DEAD = "waiting", "delivered", "dead"  # of a notice


@dataclass(frozen=True)
class Watch:
    """Finds what changed for agencies and writes down notices, in a transaction of its own."""

    systems: AgencySystems
    calendar: WorkingCalendar
    clock: Callable[[], datetime]

    async def look(self, session: AsyncSession, most: int = 50) -> int:
        """Note what is new of at most `most` cases; how many there were. Cases that move right now come next time."""
        if not self.systems:
            return 0
        codes = (await session.scalars(_changed(self.systems).limit(most))).all()
        # Held one beside the other, never waited for: nobody who holds one of them and wants another is blocked.
        held = select(CaseRow).where(CaseRow.tracking_code.in_(codes)).with_for_update(skip_locked=True)
        rows = (await session.scalars(held.execution_options(populate_existing=True))).all() if codes else []
        for row in rows:
            await self._note(session, row)
        return len(rows)

    async def heard(self, session: AsyncSession, row: CaseRow, position: int) -> None:
        """The agency itself moved this stage of a case that is held: it need not be told."""
        stage = case_store.stages_of(row)[position]
        _remember(await _told(session, row, position, stage), stage, is_open=_is_open(row))

    async def _note(self, session: AsyncSession, row: CaseRow) -> None:
        for position, stage in enumerate(case_store.stages_of(row)):
            system = self.systems.get(stage.agency)
            if system is None or not system.may_treat(stage.agency, stage.step):
                continue
            known = await session.get(ToldRow, (row.tracking_code, position))
            if known is None and not (stage.is_held and _is_open(row)):
                continue
            told = known or await _told(session, row, position, stage)
            for event in news(told, stage, is_open=_is_open(row)):
                session.add(self._notice(row, position, stage, event))
            _remember(told, stage, is_open=_is_open(row))
            await session.flush()

    def _notice(self, row: CaseRow, position: int, stage: StageState, event: NoticeEvent) -> NoticeRow:
        now = self.clock()
        return NoticeRow(
            id=secrets.token_hex(16),
            agency=stage.agency,
            tracking_code=row.tracking_code,
            position=position,
            event=event.value,
            made_at=now,
            stage_status=stage.status.value,
            since=stage.since,
            due=cases.due(stage, self.calendar),
            reason=stage.reason,
            escalation=stage.escalation.value,
            status=WAITING,
            attempts=0,
            next_at=now,
            problem="",
        )


def news(told: ToldRow, stage: StageState, *, is_open: bool) -> list[NoticeEvent]:
    """What the agency does not know yet, in order. `is_open` is said of the whole case."""
    if not (stage.is_held and is_open):
        return [] if told.status == CLOSED else [NoticeEvent.WITHDRAWN]
    found = []
    stopped, was_stopped = stage.status is StageStatus.STOPPED, told.status == StageStatus.STOPPED
    if told.status == CLOSED or told.since != stage.since:
        found.append(NoticeEvent.OPENED)
        was_stopped = False
    if stopped is not was_stopped:
        found.append(NoticeEvent.STOPPED if stopped else NoticeEvent.RESUMED)
    if stage.escalation is not Escalation.NONE and told.escalation != stage.escalation:
        found.append(NoticeEvent.OVERDUE)
    return found


def _remember(told: ToldRow, stage: StageState, *, is_open: bool) -> None:
    told.status = stage.status.value if stage.is_held and is_open else CLOSED
    told.since, told.escalation = stage.since, stage.escalation.value


async def _told(session: AsyncSession, row: CaseRow, position: int, stage: StageState) -> ToldRow:
    """What the agency knows of a stage: at first nothing, as if it never had it."""
    if known := await session.get(ToldRow, (row.tracking_code, position)):
        return known
    fresh = ToldRow(
        tracking_code=row.tracking_code,
        position=position,
        agency=stage.agency,
        status=CLOSED,
        since=None,
        escalation="",
    )
    session.add(fresh)
    return fresh


def _is_open(row: CaseRow) -> bool:
    return row.status == CaseStatus.OPEN


def _changed(systems: AgencySystems) -> CompoundSelect[tuple[str]]:
    """The cases of which some system must be told something."""
    held = and_(
        StageRow.status.in_([StageStatus.ACTIVE.value, StageStatus.STOPPED.value]),
        CaseRow.status == CaseStatus.OPEN.value,
    )
    theirs: list[ColumnElement[bool]] = [
        and_(StageRow.agency == agency, StageRow.step.in_(system.steps)) if system.steps else StageRow.agency == agency
        for agency, system in systems.items()
    ]
    same_stage = and_(ToldRow.tracking_code == StageRow.tracking_code, ToldRow.position == StageRow.position)
    stages = select(StageRow.tracking_code).join(CaseRow, CaseRow.tracking_code == StageRow.tracking_code)
    differs = or_(
        ToldRow.tracking_code.is_(None),
        ToldRow.status != StageRow.status,
        ToldRow.since != StageRow.since,
        ToldRow.escalation != StageRow.escalation,
    )
    begun = stages.outerjoin(ToldRow, same_stage).where(or_(*theirs), held, differs)
    ended = stages.join(ToldRow, same_stage).where(or_(*theirs), ~held, ToldRow.status != CLOSED)
    return union(begun, ended)
