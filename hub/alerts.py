"""Calls for a person. A kiosk calls, the attendants see it at the desk, one of them says that he is coming.

Whether a call is unanswered is computed when it is read: a kiosk is never left waiting because a clock did not run.
A call outlives the visit that made it. Who left an urgent call behind may still need somebody.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.catalogue import Services
from hub.database import lock
from hub.problems import invalid, problem
from hub.settings import AlertLimits
from hub.tables import AlertRow
from kiosk.contract.alerts import LONGEST_PLACE, LONGEST_VISIT, Alert, AlertKind, AlertRequest, AlertState
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem, ProblemCode

#: How long a call that nobody has ended is shown to the staff.
SHOWN_FOR = timedelta(hours=12)

_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Alerts:
    """Takes calls from kiosks and answers from attendants."""

    services: Services
    limits: AlertLimits
    clock: Callable[[], datetime]

    async def call(self, session: AsyncSession, kiosk_id: str, request: AlertRequest) -> Alert | Problem:
        """A new call, or the open one of the same visit, which becomes urgent or is made anew if need be."""
        if fault := self._fault(request):
            return fault
        await lock(session, f"alerts of {kiosk_id}")
        row = await self._open_of(session, kiosk_id, request.visit)
        if row is not None:
            self._call_again(row, request)
            return self.view(row)
        if wait := await self._wait(session, kiosk_id):
            return problem(ProblemCode.TOO_MANY_REQUESTS, retry_after=wait)
        now = self.clock()
        row = AlertRow(
            ref=secrets.token_urlsafe(12),
            kiosk_id=kiosk_id,
            visit=request.visit,
            kind=request.kind.value,
            service_id=request.service_id,
            language=request.language.value,
            place=request.place.strip(),
            asked_at=now,
            answer_by=now + self._patience,
            calls=1,
            answered_by="",
            agency="",
            ended_by="",
        )
        session.add(row)
        await session.flush()
        return self.view(row)

    async def find(self, session: AsyncSession, ref: str, kiosk_id: str) -> Alert | Problem:
        """A call of this kiosk."""
        row = await session.get(AlertRow, ref)
        return self.view(row) if row is not None and row.kiosk_id == kiosk_id else problem(ProblemCode.NOT_FOUND)

    async def cancel(self, session: AsyncSession, ref: str, kiosk_id: str) -> Alert | Problem:
        """Who called needs nobody any more. A call that has ended stays as it ended."""
        row = await session.get(AlertRow, ref, with_for_update=True)
        if row is None or row.kiosk_id != kiosk_id:
            return problem(ProblemCode.NOT_FOUND)
        if row.ended_at is None:
            row.ended_at = self.clock()
        return self.view(row)

    async def answer(self, session: AsyncSession, ref: str, officer: str, agency: str) -> AlertRow | None:
        """An attendant comes; the row says who does, which is the first who said so. None: there is no such call."""
        row = await session.get(AlertRow, ref, with_for_update=True)
        if row is not None and row.ended_at is None and row.answered_at is None:
            row.answered_at, row.answered_by, row.agency = self.clock(), officer, agency
        return row

    async def done(self, session: AsyncSession, ref: str, officer: str) -> AlertRow | None:
        """Somebody was there. None: there is no such call."""
        row = await session.get(AlertRow, ref, with_for_update=True)
        if row is not None and row.ended_at is None:
            row.ended_at, row.ended_by = self.clock(), officer
        return row

    async def open(self, session: AsyncSession) -> Sequence[AlertRow]:
        """The calls that have not ended: those that nobody answers first, the oldest before the others."""
        unheard = case((AlertRow.answered_at.is_(None), 0), else_=1)
        recent = (AlertRow.ended_at.is_(None), AlertRow.asked_at > self.clock() - SHOWN_FOR)
        return (await session.scalars(select(AlertRow).where(*recent).order_by(unheard, AlertRow.asked_at))).all()

    async def waiting(self, session: AsyncSession) -> int:
        """How many calls nobody has answered."""
        recent = (AlertRow.ended_at.is_(None), AlertRow.asked_at > self.clock() - SHOWN_FOR)
        counted = select(func.count()).select_from(AlertRow).where(*recent, AlertRow.answered_at.is_(None))
        return (await session.scalar(counted)) or 0

    def state(self, row: AlertRow) -> AlertState:
        """How a call stands now."""
        if row.ended_at is not None:
            return AlertState.DONE if row.ended_by else AlertState.CANCELLED
        if row.answered_at is not None:
            return AlertState.COMING
        return AlertState.UNANSWERED if self.clock() >= row.answer_by else AlertState.ASKED

    def view(self, row: AlertRow) -> Alert:
        """A call as its kiosk sees it."""
        return Alert(
            ref=row.ref,
            kind=AlertKind(row.kind),
            state=self.state(row),
            asked_at=row.asked_at,
            answer_by=row.answer_by,
            answered_at=row.answered_at,
            agency=row.agency,
        )

    @property
    def _patience(self) -> timedelta:
        return timedelta(seconds=self.limits.answer_within)

    def _fault(self, request: AlertRequest) -> Problem | None:
        if request.service_id and self.services.get(request.service_id) is None:
            return problem(ProblemCode.SERVICE_UNKNOWN)
        if not 1 <= len(request.visit) <= LONGEST_VISIT:
            return invalid({"visit": Reason.LENGTH})
        return invalid({"place": Reason.TOO_LONG}) if len(request.place) > LONGEST_PLACE else None

    async def _open_of(self, session: AsyncSession, kiosk_id: str, visit: str) -> AlertRow | None:
        mine = (AlertRow.kiosk_id == kiosk_id, AlertRow.visit == visit, AlertRow.ended_at.is_(None))
        return (await session.scalars(select(AlertRow).where(*mine).with_for_update())).first()

    def _call_again(self, row: AlertRow, request: AlertRequest) -> None:
        if request.kind is AlertKind.URGENT:
            row.kind, row.service_id = AlertKind.URGENT.value, request.service_id
        if self.state(row) is AlertState.UNANSWERED:
            row.answer_by, row.calls = self.clock() + self._patience, row.calls + 1

    async def _wait(self, session: AsyncSession, kiosk_id: str) -> int:
        """Seconds until this kiosk may call again; 0 is now."""
        now = self.clock()
        recent = (AlertRow.kiosk_id == kiosk_id, AlertRow.asked_at > now - _HOUR)
        counted = select(func.count(), func.min(AlertRow.asked_at)).where(*recent)
        count, oldest = (await session.execute(counted)).one()
        return int((oldest + _HOUR - now).total_seconds()) + 1 if count >= self.limits.per_kiosk_per_hour else 0
