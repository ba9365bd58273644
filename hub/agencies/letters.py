"""Commands about notices: what waits for agencies' systems, what is dead, and another try for the dead."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import msgspec
from sqlalchemy import case, func, select, update

from hub.agencies.watch import DEAD, WAITING
from hub.database import Database, open_database
from hub.schema import DatabaseError
from hub.settings import Settings
from hub.tables import NoticeRow


async def standing(database: Database) -> list[dict[str, object]]:
    """One entry for each agency that has notices, then one for each dead letter. No personal data."""
    waiting = case((NoticeRow.status == WAITING, 1), else_=0)
    oldest = func.min(case((NoticeRow.status == WAITING, NoticeRow.made_at)))
    dead = func.sum(case((NoticeRow.status == DEAD, 1), else_=0))
    counted = select(NoticeRow.agency, func.sum(waiting), dead, oldest).group_by(NoticeRow.agency)
    async with database.read() as session:
        found: list[dict[str, object]] = [
            {"agency": agency, "waiting": waits, "dead": gone, "waiting_since": since}
            for agency, waits, gone, since in await session.execute(counted.order_by(NoticeRow.agency))
        ]
        chosen = select(NoticeRow).where(NoticeRow.status == DEAD).order_by(NoticeRow.number)
        for row in await session.scalars(chosen):
            place = {"tracking_code": row.tracking_code, "stage": row.position, "event": row.event}
            tries = {"made_at": row.made_at, "attempts": row.attempts, "problem": row.problem}
            found.append({"agency": row.agency, "dead_letter": row.id, **place, **tries})
    return found


async def revive(database: Database, now: datetime) -> int:
    """Dead letters wait anew, as if they were made `now`. How many."""
    async with database.write() as session:
        again = update(NoticeRow).where(NoticeRow.status == DEAD)
        changed = await session.execute(again.values(status=WAITING, made_at=now, next_at=now, attempts=0))
    return int(changed.rowcount)  # type: ignore[attr-defined] # of an UPDATE


def show(settings: Settings) -> int:
    """Print what stands, one JSON object a line. The exit code: 1 when there are dead letters."""

    async def work(database: Database) -> int:
        found = await standing(database)
        for entry in found:
            sys.stdout.write(msgspec.json.encode(entry).decode() + "\n")
        return 1 if any("dead_letter" in entry for entry in found) else 0

    return _run(settings, work)


def resend(settings: Settings) -> int:
    """Let the running hub try the dead letters again. The exit code."""

    async def work(database: Database) -> int:
        count = await revive(database, datetime.now(UTC))
        sys.stdout.write(f"{count} dead letters are sent again.\n")
        return 0

    return _run(settings, work)


def _run(settings: Settings, work: Callable[[Database], Awaitable[int]]) -> int:
    async def begin() -> int:
        database = open_database(settings.database_url, settings.data)
        try:
            await database.prepare()
            return await work(database)
        finally:
            await database.engine.dispose()

    try:
        return asyncio.run(begin())
    except DatabaseError as error:
        sys.stderr.write(f"hub: {error}\n")
        return 1
