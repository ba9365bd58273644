"""The one place where cases are moved: by officers, by agencies' systems, by citizens and by the clock.

Whoever moves a case is named in its log. Files are taken first in, first out; who takes one out of its turn says why.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import bookings, case_store, cases, refunds, standing_back
from hub.calendar import WorkingCalendar
from hub.case_store import Event
from hub.cases import Stages, StageState
from hub.keys import Secret
from hub.tables import CaseRow, ObjectionRow, StageRow
from kiosk.contract.service import STAGE_CONDITIONS
from kiosk.contract.wire import (
    CaseStatus,
    Escalation,
    MoveReason,
    Objection,
    ObjectionSubject,
    PassOverReason,
    RefusalReason,
    StageStatus,
    StopReason,
)

#: Working days that the inspection has to answer an objection.
OBJECTION_DAYS = 10
LONGEST_OBJECTION = 1000
#: Objections of one case that may wait for an answer at the same time.
OPEN_OBJECTIONS = 3


class MovedOnError(Exception):
    """What was asked for cannot be done as the case stands now: the message says why, for officers and agencies."""


class Approve(msgspec.Struct, frozen=True, tag="approve"):
    """The stage is done. `found`: conditions that its agency found out, which open other stages."""

    found: tuple[str, ...] = ()


class Stop(msgspec.Struct, frozen=True, tag="stop"):
    """The clock stops until the citizen did something."""

    reason: StopReason


class Resume(msgspec.Struct, frozen=True, tag="resume"):
    """The clock goes on."""


class Refuse(msgspec.Struct, frozen=True, tag="refuse"):
    """The stage refuses. `rule`: the law or regulation it rests on, with its article."""

    reason: RefusalReason
    rule: str


class PassOver(msgspec.Struct, frozen=True, tag="pass-over"):
    """The stage ends without an answer of its agency."""

    reason: PassOverReason


Deed = Approve | Stop | Resume | Refuse | PassOver
"""What an agency can do with a stage that it holds."""


@dataclass(frozen=True)
class Desk:
    """Whose queue: an agency, and who works there as it stands in the log ("officer:…", "agency:…").

    A person must have taken a file before he treats it; an agency's own system has its own order.
    """

    agency: str
    actor: str

    @property
    def is_person(self) -> bool:
        """Whether an officer works there."""
        return self.actor.startswith("officer:")


@dataclass(frozen=True)
class Casework:
    """Moves cases. Every method runs in the transaction of its session and holds the case meanwhile."""

    calendar: WorkingCalendar
    secret: Secret
    clock: Callable[[], datetime]

    async def take_next(self, session: AsyncSession, desk: Desk) -> tuple[CaseRow, int] | None:
        """The file that waits longest in the queue of the agency, taken by the officer; None when nothing waits.

        Files whose case somebody else is just moving are passed over while there are others. The case is held
        before its stages are touched, as everywhere: two who hold a part each would wait for each other.
        """
        busy: list[tuple[str, int]] = []
        while (found := await self._first_waiting(session, desk, [code for code, _ in busy])) is not None:
            row = await case_store.held(session, found[0], pass_busy=True)
            if row is None:
                busy.append(found)
            elif await self._free_for(session, row, found[1], desk):
                return await self._taken(session, row, found[1], desk)
        if not busy:
            return None
        row = await self._held(session, busy[0][0])
        free = await self._free_for(session, row, busy[0][1], desk)
        return await self._taken(session, row, busy[0][1], desk) if free else None

    async def take(self, session: AsyncSession, desk: Desk, code: str, position: int, reason: MoveReason) -> CaseRow:
        """A file out of its turn, or from another officer. The reason is in the log for everyone who reads it.

        MovedOnError also for who must stand back, because an objection against what he did there was upheld.
        """
        row = await self._held(session, code)
        stage = _of_desk(row, position, desk)
        if stage.officer == desk.actor:
            return row
        if desk.actor in await standing_back.barred(session, code, stage):
            raise MovedOnError("an objection against this officer was upheld")
        stages = _allowed(lambda: cases.take(case_store.stages_of(row), position, desk.actor))
        await self._put(session, row, stages, desk.actor, Event(f"out of turn {_where(stage)}", reason.value))
        return row

    async def act(self, session: AsyncSession, desk: Desk, code: str, position: int, deed: Deed) -> CaseRow:
        """Do `deed`. MovedOnError when the stage is not the agency's any more, or is another officer's."""
        row = await self._held(session, code)
        stage = _of_desk(row, position, desk)
        if stage.officer != desk.actor and (stage.officer or desk.is_person):
            raise MovedOnError("another officer has this file" if stage.officer else "this file must be taken first")
        stages = _allowed(lambda: self._done(row, position, deed))
        await self._put(session, row, stages, desk.actor)
        return row

    async def settle_payment(self, session: AsyncSession, code: str, actor: str) -> None:
        """The bill of the case is paid: its open payment stages are done."""
        row = await self._held(session, code)
        stages = case_store.stages_of(row)
        for index, stage in enumerate(stages):
            if stage.step == "pay" and stage.status is StageStatus.ACTIVE:
                stages = cases.complete(stages, index, self.clock(), _conditions(row))
        await self._put(session, row, stages, actor)

    async def object_to(self, session: AsyncSession, code: str, objection: Objection, actor: str) -> ObjectionRow:
        """A citizen objects. MovedOnError when too many wait, or there is nothing of that kind to object to."""
        row = await self._held(session, code)
        if sum(earlier.answered_at is None for earlier in row.objections) >= OPEN_OBJECTIONS:
            raise MovedOnError("too many objections wait for an answer")
        now = self.clock()
        if not _may_object(case_store.stages_of(row), objection.subject, self.calendar, now):
            raise MovedOnError("there is nothing of this kind to object to")
        made = ObjectionRow(
            tracking_code=row.tracking_code,
            number=len(row.objections) + 1,
            subject=objection.subject.value,
            text=self.secret.seal("objection", objection.text.strip()[:LONGEST_OBJECTION].encode()),
            made_at=now,
            due=self.calendar.due(now, OBJECTION_DAYS),
            answer="",
        )
        row.objections.append(made)
        await case_store.record(session, row, [Event(f"objection {made.number}", made.subject)], now, actor)
        return made

    async def answer(
        self, session: AsyncSession, code: str, number: int, actor: str, *, upheld: bool, words: str
    ) -> CaseRow:
        """The inspection answers. What an upheld objection was made to is undone, by somebody else than who did it.

        Refused stages open again, clocks that were stopped go on; both wait in the queue for another officer.
        """
        row = await self._held(session, code)
        made = next((o for o in row.objections if o.number == number), None)
        if made is None or made.answered_at is not None:
            raise MovedOnError("this objection is answered")
        if not words.strip():
            raise MovedOnError("an objection is answered with words")
        now = self.clock()
        made.answered_at, made.upheld, made.answer = now, upheld, words.strip()
        told = Event(f"objection {number} {'upheld' if upheld else 'dismissed'}")
        if not upheld:
            await self._put(session, row, case_store.stages_of(row), actor, told)
            return row
        stages, stand_back = await standing_back.undone(session, row, made, self.calendar, now)
        await self._put(session, row, stages, actor, told, *stand_back)
        return row

    async def review_overdue(self, session: AsyncSession, patience: int, most: int = 100) -> int:
        """What became overdue: silence counts as consent where the definition says so, anything else goes up.

        First to the manager of the agency; `patience` working days later to the inspection. How many cases moved.
        """
        now = self.clock()
        # What the manager has stays with him for a while: it must not take the place of what became overdue since.
        today = self.calendar.day_of(now)
        worked = today if self.calendar.is_working(today) else self.calendar.before(today, 1)
        long_ago = self.calendar.start(self.calendar.before(worked, patience))
        late = (
            select(StageRow.tracking_code)
            .where(StageRow.status == StageStatus.ACTIVE.value, StageRow.due < now)
            .where(StageRow.escalation != Escalation.INSPECTION.value, StageRow.step.not_in(cases.CITIZENS_STEPS))
            .where(or_(StageRow.escalation == Escalation.NONE.value, StageRow.due < long_ago))
            .order_by(StageRow.due)
            .limit(most)
        )
        moved = 0
        for code in dict.fromkeys((await session.scalars(late)).all()):
            row = await self._held(session, code)
            before = case_store.stages_of(row)
            after = self._reviewed(before, _conditions(row), now, patience)
            if after != before:
                await self._put(session, row, after, "clock")
                moved += 1
        return moved

    async def waiting(self, session: AsyncSession, agency: str) -> int:
        """How many files wait in the queue of an agency."""
        counted = select(func.count()).select_from(StageRow).where(StageRow.agency == agency)
        held = counted.where(StageRow.status == StageStatus.ACTIVE.value, StageRow.officer == "")
        return (await session.scalar(held)) or 0

    async def _first_waiting(self, session: AsyncSession, desk: Desk, but: list[str]) -> tuple[str, int] | None:
        waiting = (
            select(StageRow.tracking_code, StageRow.position)
            .where(StageRow.agency == desk.agency, StageRow.status == StageStatus.ACTIVE.value, StageRow.officer == "")
            .where(StageRow.tracking_code.not_in(but), ~standing_back.is_barred(desk.actor))
            .order_by(StageRow.since, StageRow.tracking_code)
            .limit(1)
        )
        found = (await session.execute(waiting)).first()
        return (found[0], found[1]) if found else None

    async def _taken(self, session: AsyncSession, row: CaseRow, position: int, desk: Desk) -> tuple[CaseRow, int]:
        stages = cases.take(case_store.stages_of(row), position, desk.actor)
        await self._put(session, row, stages, desk.actor)
        return row, position

    async def _free_for(self, session: AsyncSession, row: CaseRow, position: int, desk: Desk) -> bool:
        """Whether the stage of a held case waits, and the officer may have it."""
        stage = case_store.stages_of(row)[position]
        waits = stage.status is StageStatus.ACTIVE and not stage.officer
        return waits and desk.actor not in await standing_back.barred(session, row.tracking_code, stage)

    def _done(self, row: CaseRow, position: int, deed: Deed) -> Stages:
        stages, now = case_store.stages_of(row), self.clock()
        match deed:
            case Approve(found):
                known = STAGE_CONDITIONS.intersection(found) | _conditions(row)
                row.conditions = ",".join(sorted(known))
                return cases.complete(stages, position, now, known)
            case Stop(reason):
                return cases.stop(stages, position, now, reason=reason)
            case Resume():
                return cases.resume(stages, position, now, self.calendar)
            case Refuse(reason, rule):
                return cases.refuse(stages, position, now, reason=reason, rule=rule)
            case PassOver(passing):
                return cases.pass_over(stages, position, now, passing, _conditions(row))

    def _reviewed(self, stages: Stages, known: frozenset[str], now: datetime, patience: int) -> Stages:
        for index, stage in enumerate(stages):
            due = cases.due(stage, self.calendar)
            if due is None or due >= now or stage.step in cases.CITIZENS_STEPS:
                continue
            if stage.deemed_consent:
                stages = cases.pass_over(stages, index, now, PassOverReason.DEEMED_CONSENT, known)
                continue
            long_ago = self.calendar.overdue(due, now) > patience
            to = Escalation.INSPECTION if long_ago else Escalation.MANAGER
            stages = cases.escalate(stages, index, to)
        return stages

    async def _held(self, session: AsyncSession, code: str) -> CaseRow:
        row = await case_store.held(session, code)
        if row is None:
            raise MovedOnError("there is no such case")
        return row

    async def _put(self, session: AsyncSession, row: CaseRow, stages: Stages, actor: str, *first: Event) -> None:
        now = self.clock()
        if first:
            await case_store.record(session, row, list(first), now, actor)
            await session.flush()
        await case_store.change(session, row, stages, self.calendar, now, actor=actor)
        await session.flush()
        if row.status == CaseStatus.REFUSED:
            await bookings.free(session, row, await bookings.coming(session, row.tracking_code, now), now, actor)
            await refunds.ask_for_refused(session, row.tracking_code, now, actor)


def _of_desk(row: CaseRow, position: int, desk: Desk) -> StageState:
    stages = case_store.stages_of(row)
    if not 0 <= position < len(stages) or stages[position].agency != desk.agency:
        raise MovedOnError("this stage is another agency's")
    if not stages[position].is_held:
        raise MovedOnError("this stage is not open")
    return stages[position]


def _allowed(change: Callable[[], Stages]) -> Stages:
    try:
        return change()
    except ValueError as error:
        raise MovedOnError(str(error)) from error


def _conditions(row: CaseRow) -> frozenset[str]:
    return frozenset(part for part in row.conditions.split(",") if part)


def _where(stage: StageState) -> str:
    return f"{stage.order} {stage.step} {stage.agency}"


def _may_object(stages: Stages, subject: ObjectionSubject, calendar: WorkingCalendar, now: datetime) -> bool:
    match subject:
        case ObjectionSubject.CONDUCT:
            return True
        case ObjectionSubject.REFUSAL:
            return cases.status_of(stages) is CaseStatus.REFUSED
        case ObjectionSubject.STOPPED:
            return any(stage.status is StageStatus.STOPPED for stage in stages)
        case ObjectionSubject.DELAY:
            dues = (cases.due(stage, calendar) for stage in stages)
            return any(due is not None and due < now for due in dues)
