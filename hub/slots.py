"""Scarce places: free times, places that are kept for a few minutes, places that are taken. Never two for one place.

Whoever changes what is kept at a place on a day holds the name of that day first, and of the person before it.
"""

from __future__ import annotations

import base64
import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.catalogue import Services
from hub.database import lock
from hub.keys import Secret
from hub.problems import invalid, problem
from hub.resources import Resources, Time
from hub.tables import BookingRow, CaseRow
from kiosk.contract import forms
from kiosk.contract.days import TEHRAN, today_in_tehran
from kiosk.contract.forms import Answers
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import FieldType, ServiceDefinition
from kiosk.contract.wire import CaseStatus, Slot, SlotHold, SlotList, SlotRequest

#: What tells one person from another, best first: facts of the identity, then answers of these types.
_FACTS = ("national_id", "passport")
_TYPED = {FieldType.NATIONAL_ID: "national_id", FieldType.PASSPORT: "passport", FieldType.FIDA: "fida"}


@dataclass(frozen=True)
class Taker:
    """Who takes a place for which case: `facts` are those of the identity."""

    kiosk_id: str
    facts: dict[str, str]
    tracking_code: str


@dataclass(frozen=True)
class Slots:
    """Gives places away. `kept` is how long one is kept for who stands at a kiosk."""

    services: Services
    resources: Resources
    secret: Secret
    clock: Callable[[], datetime]
    kept: timedelta

    async def free(self, session: AsyncSession, name: str, first: date | None, days: int) -> SlotList | Problem:
        """The times that can still be had on `days` days from `first` (today) on."""
        if name not in self.resources.by_name:
            return problem(ProblemCode.NOT_FOUND)
        now = self.clock()
        times = self.resources.times(name, first or today_in_tehran(now), days, now)
        if not times:
            return SlotList(name, ())
        within = (BookingRow.begins >= times[0].begins, BookingRow.begins <= times[-1].begins)
        counted = select(BookingRow.place, BookingRow.begins, func.count()).where(
            BookingRow.resource == name, *within, _counts(now)
        )
        rows = (await session.execute(counted.group_by(BookingRow.place, BookingRow.begins))).all()
        gone = Counter({(place, begins): count for place, begins, count in rows})
        free = ((t, t.capacity - gone[t.place, t.begins.astimezone(UTC)]) for t in times)
        return SlotList(name, tuple(_view(t, left) for t, left in free if left > 0))

    async def hold(
        self, session: AsyncSession, kiosk_id: str, name: str, request: SlotRequest, facts: dict[str, str]
    ) -> SlotHold | Problem:
        """Keep a place for who stands at the kiosk, and give back the one that was kept before."""
        service = self.services.get(request.service_id)
        if self.services.is_withdrawn(request.service_id):
            return problem(ProblemCode.SERVICE_WITHDRAWN)
        if service is None or name not in {field.resource for field in service.fields if field.resource}:
            return problem(ProblemCode.SERVICE_UNKNOWN)
        now = self.clock()
        time = self.resources.time(name, request.slot_id, now)
        if name not in self.resources.by_name or time is None:
            return invalid({"slot_id": Reason.NOT_OFFERED})
        person = self._person(service, {}, facts)
        if person and await self._had_already(session, name, person, now):
            return problem(ProblemCode.SLOT_HAD_ALREADY)
        await self._give_back(session, kiosk_id, request.instead_of)
        await lock(session, _day(name, time))
        left = time.capacity - await self._gone(session, name, time, now)
        if left <= 0:
            return problem(ProblemCode.SLOT_TAKEN)
        row = BookingRow(
            token=base64.b32encode(secrets.token_bytes(10)).decode(),
            resource=name,
            place=time.place,
            begins=time.begins,
            service_id=service.id,
            kiosk_id=kiosk_id,
            person="",
            held_until=now + self.kept,
            number=0,
            tracking_code="",
        )
        session.add(row)
        await session.flush()
        return SlotHold(f"{time.slot_id}:{row.token}", now + self.kept, _view(time, left))

    async def take(
        self, session: AsyncSession, service: ServiceDefinition, answers: Answers, taker: Taker
    ) -> dict[str, str] | Problem:
        """Take what the answers hold for the case, in its transaction.

        The answers that name a ticket now ("place:begin:number"), or why one cannot be had. A hold that
        ran out is as good as one that did not, while nobody else took the place.
        """
        tickets: dict[str, str] = {}
        for field in forms.asked_fields(service, answers):
            if field.type is not FieldType.SLOT or not answers.get(field.name):
                continue
            person = self._person(service, answers, taker.facts)
            ticket = await self._take_one(session, field.resource, answers[field.name], person, taker)
            if isinstance(ticket, Reason):
                return invalid({field.name: ticket})
            tickets[field.name] = ticket
        return tickets

    def is_final(self, service: ServiceDefinition, tickets: dict[str, str]) -> bool:
        """Whether no agency has to decide any more about the places of these tickets."""
        names = (service.field(name).resource for name in tickets)
        return bool(tickets) and all(self.resources.by_name[name].final for name in names)

    async def _take_one(
        self, session: AsyncSession, name: str, reference: str, person: str, taker: Taker
    ) -> str | Reason:
        slot_id, _, token = reference.rpartition(":")
        now = self.clock()
        if person:
            await lock(session, f"person {name} {person}")
            if await self._had_already(session, name, person, now):
                return Reason.HAD_ALREADY
        time = self.resources.time(name, slot_id, now) if name in self.resources.by_name else None
        row = await session.get(BookingRow, token)
        if time is None or row is None or row.kiosk_id != taker.kiosk_id or row.tracking_code:
            return Reason.TAKEN
        if (row.resource, row.place, row.begins) != (name, time.place, time.begins):
            return Reason.TAKEN
        await lock(session, _day(name, time))
        await session.refresh(row)
        ran_out = row.held_until is not None and row.held_until <= now
        if row.tracking_code or (ran_out and await self._gone(session, name, time, now) >= time.capacity):
            return Reason.TAKEN
        row.number, row.held_until = await self._next_number(session, name, time), None
        row.tracking_code, row.person = taker.tracking_code, person
        await session.flush()
        return f"{slot_id}:{row.number}"

    async def _give_back(self, session: AsyncSession, kiosk_id: str, reference: str) -> None:
        mine = (BookingRow.token == reference.rpartition(":")[2], BookingRow.kiosk_id == kiosk_id)
        await session.execute(delete(BookingRow).where(*mine, BookingRow.tracking_code == ""))

    async def _gone(self, session: AsyncSession, name: str, time: Time, now: datetime) -> int:
        """How many places of a slot are kept or taken."""
        here = (BookingRow.resource == name, BookingRow.place == time.place, BookingRow.begins == time.begins)
        return (await session.scalar(select(func.count()).select_from(BookingRow).where(*here, _counts(now)))) or 0

    async def _next_number(self, session: AsyncSession, name: str, time: Time) -> int:
        """The number of the next ticket at a place on a day."""
        midnight = time.begins.replace(hour=0, minute=0)
        day = (BookingRow.begins >= midnight, BookingRow.begins < midnight + timedelta(days=1))
        here = (BookingRow.resource == name, BookingRow.place == time.place, *day)
        return ((await session.scalar(select(func.max(BookingRow.number)).where(*here))) or 0) + 1

    async def _had_already(self, session: AsyncSession, name: str, person: str, now: datetime) -> bool:
        resource = self.resources.by_name.get(name)
        if resource is None or not resource.most:
            return False
        mine = (BookingRow.resource == name, BookingRow.person == person, BookingRow.given_back_at.is_(None))
        since = BookingRow.begins > now - timedelta(days=resource.in_days)
        # Whoever was not invited may ask again: only what an agency did not refuse counts.
        refused = exists().where(
            CaseRow.tracking_code == BookingRow.tracking_code, CaseRow.status == CaseStatus.REFUSED
        )
        had = (await session.scalar(select(func.count()).select_from(BookingRow).where(*mine, since, ~refused))) or 0
        return had >= resource.most

    def _person(self, service: ServiceDefinition, answers: Answers, facts: dict[str, str]) -> str:
        """A keyed hash of who has the place; empty when nothing tells."""
        known = {fact: facts[fact] for fact in _FACTS if facts.get(fact)}
        typed = {
            _TYPED[field.type]: answers[field.name]
            for field in forms.asked_fields(service, answers)
            if field.type in _TYPED and answers.get(field.name)
        }
        for kind in (*known, *typed, "mobile"):
            if value := known.get(kind) or typed.get(kind) or facts.get(kind):
                return self.secret.digest("slot", kind, value)
        return ""


def _counts(now: datetime) -> ColumnElement[bool]:
    taken = and_(BookingRow.tracking_code != "", BookingRow.given_back_at.is_(None))
    return or_(taken, BookingRow.held_until > now)


def _day(name: str, time: Time) -> str:
    return f"slots {name} {time.place} {time.begins.astimezone(TEHRAN).date()}"


def _view(time: Time, free: int) -> Slot:
    return Slot(time.slot_id, time.place, time.begins.astimezone(UTC), time.ends.astimezone(UTC), free)
