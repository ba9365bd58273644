"""Notices on their way: each is sent until the agency's system took it, in the order of its stage.

At least once: a process that dies between sending and noting it leaves the notice to be sent again, under the same key.
No transaction is open while the other side is waited for.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hub import case_store, cases
from hub.agencies.messages import Notice, NoticeEvent
from hub.agencies.signing import AGENCY_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER, sign, stamp
from hub.agencies.systems import AgencySystem, AgencySystems
from hub.agencies.watch import DEAD, DELIVERED, WAITING
from hub.database import Database
from hub.keys import Secret
from hub.tables import CaseRow, NoticeRow, StageRow
from kiosk.contract.wire import KEY_HEADER, Escalation, StageStatus

if TYPE_CHECKING:
    import httpx

_log = logging.getLogger("hub")

#: Seconds that an agency's system has for an answer, and until a notice is sent again whose sender was not heard of.
PATIENCE, LEASE = 10, timedelta(seconds=60)
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=5), timedelta(minutes=15)


@dataclass(frozen=True)
class Courier:
    """Takes notices to agencies. `give_up` after a notice was made it is a dead letter, for people to look at."""

    database: Database
    systems: AgencySystems
    secret: Secret
    clock: Callable[[], datetime]
    give_up: timedelta

    async def deliver_next(self, agency: str, client: httpx.AsyncClient) -> bool:
        """Send the notice that is due first; whether there was one."""
        system = self.systems[agency]
        async with self.database.write() as session:
            row = await self._claimed(session, agency)
            body = b"" if row is None else msgspec.json.encode(await self._notice(session, row, system))
        if row is None:
            return False
        problem = await self._send(client, system, row.id, body)
        async with self.database.write() as session:
            await session.execute(
                update(NoticeRow)
                .where(NoticeRow.number == row.number, NoticeRow.status == WAITING)
                .values(self._outcome(row, problem))
            )
        return True

    async def _claimed(self, session: AsyncSession, agency: str) -> NoticeRow | None:
        """The notice is this process's for a while. One stage is told of in order, so earlier ones come first."""
        now, earlier = self.clock(), aliased(NoticeRow)
        before = exists(earlier.number).where(
            earlier.tracking_code == NoticeRow.tracking_code,
            earlier.position == NoticeRow.position,
            earlier.status == WAITING,
            earlier.number < NoticeRow.number,
        )
        due = select(NoticeRow).where(NoticeRow.agency == agency, NoticeRow.status == WAITING, NoticeRow.next_at <= now)
        first = due.where(~before).order_by(NoticeRow.next_at, NoticeRow.number).limit(1)
        row = (await session.scalars(first.with_for_update(skip_locked=True))).first()
        if row is not None:
            row.attempts, row.next_at = row.attempts + 1, now + LEASE
        return row

    async def _notice(self, session: AsyncSession, row: NoticeRow, system: AgencySystem) -> Notice:
        case = await session.get_one(CaseRow, row.tracking_code)
        stage = await session.get_one(StageRow, (row.tracking_code, row.position))
        opens = row.event == NoticeEvent.OPENED
        return Notice(
            id=row.id,
            event=NoticeEvent(row.event),
            at=row.made_at,
            agency=row.agency,
            tracking_code=row.tracking_code,
            service_id=case.service_id,
            stage=row.position,
            step=stage.step,
            status=StageStatus(row.stage_status),
            since=row.since,
            due=row.due,
            reason=row.reason,
            escalated_to=Escalation(row.escalation),
            answers=self._answers(case, system) if opens else {},
            charges=opens and cases.pays_next(case_store.stages_of(case), row.position),
        )

    def _answers(self, case: CaseRow, system: AgencySystem) -> dict[str, str]:
        """Of what the citizen answered, what this agency may see."""
        plain = self.secret.unseal("answers", case.answers) if system.answers and case.answers else None
        given = msgspec.json.decode(plain, type=dict[str, str]) if plain else {}
        return {name: value for name, value in given.items() if name in system.answers}

    async def _send(self, client: httpx.AsyncClient, system: AgencySystem, key: str, body: bytes) -> str:
        """Empty when the agency's system took it, else what was wrong. What it says beyond its status is not read."""
        import httpx  # only where an agency is joined

        timestamp = stamp(self.clock())
        headers = {
            "Content-Type": "application/json",
            AGENCY_HEADER: system.agency,
            KEY_HEADER: key,
            TIMESTAMP_HEADER: timestamp,
            SIGNATURE_HEADER: sign(system.secrets[0], timestamp, key, body),
        }
        try:
            async with (
                asyncio.timeout(PATIENCE),
                client.stream("POST", system.url, content=body, headers=headers) as answer,
            ):
                return "" if answer.is_success else f"status {answer.status_code}"
        except (httpx.HTTPError, TimeoutError) as error:
            return f"no answer: {type(error).__name__}"

    def _outcome(self, row: NoticeRow, problem: str) -> dict[str, object]:
        now = self.clock()
        if not problem:
            return {"status": DELIVERED, "delivered_at": now, "problem": ""}
        if now - row.made_at >= self.give_up:
            _log.error("notice for an agency is dead", extra={"error": f"{row.agency} {row.id}: {problem}"})
            return {"status": DEAD, "problem": problem}
        return {"next_at": now + pause(row.attempts), "problem": problem}


def pause(attempts: int) -> timedelta:
    """How long to wait after so many attempts: 5 s, twice as long each time, at most 15 minutes."""
    longer: int = 2 ** min(attempts - 1, 16)
    return min(_FIRST_PAUSE * longer, _LONGEST_PAUSE)


def client_for(system: AgencySystem) -> httpx.AsyncClient:
    """A client that follows nobody elsewhere, and trusts the system's authorities or those of `ca_file`."""
    import httpx

    trust: ssl.SSLContext | bool = True
    if system.ca_file:
        trust = ssl.create_default_context(cafile=system.ca_file)
    # Attempts can be cancelled, which the pool of httpx does not forgive when it has a limit.
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=2)
    return httpx.AsyncClient(timeout=PATIENCE, limits=limits, verify=trust, trust_env=False, follow_redirects=False)
