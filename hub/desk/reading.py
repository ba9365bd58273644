"""What the pages of the desk show, read in one state of the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy import ColumnElement, false, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, standing_back
from hub.calendar import WorkingCalendar
from hub.cases import StageState
from hub.catalogue import Services
from hub.desk import writing
from hub.desk.words import say
from hub.desk.writing import Answer
from hub.keys import Secret
from hub.tables import CaseEventRow, CaseRow, ObjectionRow, StageRow
from kiosk.contract.language import Language, digits
from kiosk.contract.wire import Escalation, StageStatus

#: So many files of a queue are shown at once; they are taken from its head anyway.
SHOWN = 50


class Entry(msgspec.Struct, frozen=True):
    """One file of a queue. `late` is said in words, `is_late` makes them stand out."""

    code: str
    position: int
    service: str
    step: str
    agency: str
    since: datetime | None
    promised_days: int
    late: str
    is_late: bool
    escalation: str
    reason: str
    stands_back: bool = False  # whoever looks does not get it: an objection against what he did was upheld


class Queue(msgspec.Struct, frozen=True):
    """What an officer has, and what his agency has."""

    mine: list[Entry]
    waiting: list[Entry]
    stopped: list[Entry]
    colleagues: list[Entry]
    count: int  # of all that wait
    free: int  # of those, what the officer may take


class LogLine(msgspec.Struct, frozen=True):
    """One event of a case, in words."""

    at: datetime
    what: str
    where: str
    detail: str
    actor: str


class Step(msgspec.Struct, frozen=True):
    """One stage of a case as the desk shows it."""

    state: StageState
    late: str
    is_late: bool


class Reader:
    """Reads for one visit: its session, its language, its moment."""

    def __init__(
        self, session: AsyncSession, services: Services, calendar: WorkingCalendar, now: datetime, language: Language
    ) -> None:
        self._session, self._services, self._calendar = session, services, calendar
        self._now, self._language = now, language

    async def queue(self, agency: str, officer: str) -> Queue:
        """The queue of an agency, as one of its officers sees it."""
        active, stopped = StageRow.status == StageStatus.ACTIVE.value, StageRow.status == StageStatus.STOPPED.value
        untaken, own = StageRow.officer == "", StageRow.officer == officer
        ours = StageRow.agency == agency
        counted = select(func.count()).select_from(StageRow).where(ours, active, untaken)
        count = (await self._session.scalar(counted)) or 0
        not_his = (await self._session.scalar(counted.where(standing_back.is_barred(officer)))) or 0
        return Queue(
            mine=await self._entries(ours, active | stopped, own),
            waiting=await self._entries(ours, active, untaken, officer=officer),
            stopped=await self._entries(ours, stopped, ~own),
            colleagues=await self._entries(ours, active, ~untaken, ~own),
            count=count,
            free=count - not_his,
        )

    async def escalated(self) -> list[Entry]:
        """What went to the inspection because it is overdue."""
        return await self._entries(
            StageRow.status == StageStatus.ACTIVE.value, StageRow.escalation == Escalation.INSPECTION.value
        )

    async def objections(self) -> Sequence[ObjectionRow]:
        """The objections that nobody has answered, in their order."""
        waiting = select(ObjectionRow).where(ObjectionRow.answered_at.is_(None))
        return (await self._session.scalars(waiting.order_by(ObjectionRow.made_at).limit(SHOWN))).all()

    def steps(self, row: CaseRow) -> list[Step]:
        """All stages of a case."""
        return [Step(stage, *self._late(cases.due(stage, self._calendar))) for stage in case_store.stages_of(row)]

    def title(self, service_id: str) -> str:
        """What a service is called."""
        service = self._services.get(service_id)
        return service.title.to(self._language) if service else service_id

    def answers(self, row: CaseRow, secret: Secret) -> list[Answer] | None:
        """What the citizen answered; None when it cannot be read with this secret."""
        plain = secret.unseal("answers", row.answers)
        service = self._services.get(row.service_id)
        if plain is None or service is None:
            return None
        return writing.answers(service, msgspec.json.decode(plain, type=dict[str, str]), self._language)

    async def log(self, code: str) -> list[LogLine]:
        """What happened to a case, newest first."""
        mine = select(CaseEventRow).where(CaseEventRow.tracking_code == code).order_by(CaseEventRow.number.desc())
        return [self._line(event) for event in (await self._session.scalars(mine)).all()]

    def late(self, due: datetime | None) -> str:
        """How a promise stands, in words."""
        return self._late(due)[0]

    async def _entries(self, *which: ColumnElement[bool], officer: str = "") -> list[Entry]:
        chosen = select(StageRow, CaseRow.service_id, standing_back.is_barred(officer) if officer else false())
        chosen = chosen.join(CaseRow, CaseRow.tracking_code == StageRow.tracking_code)
        ordered = chosen.where(*which).order_by(StageRow.since, StageRow.tracking_code).limit(SHOWN)
        return [self._entry(row[0], row[1], bool(row[2])) for row in await self._session.execute(ordered)]

    def _entry(self, row: StageRow, service_id: str, stands_back: bool) -> Entry:
        late, is_late = self._late(row.due)
        return Entry(
            code=row.tracking_code,
            position=row.position,
            service=self.title(service_id),
            step=row.step,
            agency=row.agency,
            since=row.since,
            promised_days=row.promised_days,
            late=late,
            is_late=is_late,
            escalation=row.escalation,
            reason=row.reason,
            stands_back=stands_back,
        )

    def _late(self, due: datetime | None) -> tuple[str, bool]:
        words = writing.lateness(due, self._calendar, self._now, self._language)
        return words, due is not None and due < self._now

    def _line(self, event: CaseEventRow) -> LogLine:
        what, where = self._what(event.what)
        detail = event.detail
        if reason := self._services.catalogue.names.reasons.get(detail.partition(": ")[0]):
            rule = detail.partition(": ")[2]
            detail = reason.to(self._language) + (f": {rule}" if rule else "")
        if event.what.startswith("barred "):
            detail = self._actor(detail)
        elif event.what.startswith("file "):
            detail = ""  # which it was, for the chain; people count
        elif event.what.startswith("payment "):
            why, _, what_of = detail.partition(": ")
            detail = f"{say(why, self._language)}: {what_of}"
        return LogLine(event.at, what, where, say(detail, self._language) if detail else "", self._actor(event.actor))

    def _what(self, text: str) -> tuple[str, str]:
        """The words of machines ("done 2 visit fire") as those of people."""
        match text.split():
            case ["opened"]:
                return say("event_opened", self._language), ""
            case ["bill", "entered"]:
                return say("event_bill", self._language), ""
            case ["payment", "reversed"]:
                return say("event_reversed", self._language), ""
            case ["payment", "notice", "looked", "at"]:
                return say("event_notice", self._language), ""
            case ["seen"]:
                return say("event_seen", self._language), ""
            case ["file", number, "seen"]:
                return say("event_file_seen", self._language, n=writing.number(int(number), self._language)), ""
            case ["objection", number]:
                return say("event_objection", self._language), digits(number, self._language)
            case ["objection", number, outcome]:
                return say(f"event_{outcome}", self._language), digits(number, self._language)
            case ["out", "of", "turn", _, step, agency]:
                return say("event_out", self._language), self._where(step, agency)
            case ["active" | "taken" | "escalated" | "barred" as verb, _, step, agency]:
                return say(f"event_{verb}", self._language), self._where(step, agency)
            case [verb, _, step, agency]:
                return say(f"status_{verb}", self._language), self._where(step, agency)
            case _:
                return text, ""

    def _where(self, step: str, agency: str) -> str:
        names = self._services.catalogue.names
        known = (names.steps.get(step), names.agencies.get(agency))
        return " · ".join(text.to(self._language) for text in known if text)

    def _actor(self, actor: str) -> str:
        kind, _, who = actor.partition(":")
        if kind == "agency" and (agency := self._services.catalogue.names.agencies.get(who)):
            who = agency.to(self._language)
        return say(f"actor_{kind or 'hub'}", self._language, n=who)
