"""Who looked: a line in the log of a case for each officer, what he saw, and the day. Who reads the log sees it.

One line a day tells as much as fifty, and does not bury what was done.
"""

from __future__ import annotations

from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store
from hub.calendar import TEHRAN
from hub.case_store import Event
from hub.database import Database
from hub.tables import CaseEventRow

#: The whole page of a case.
CASE = Event("seen")


def file(number: int, file_id: str) -> Event:
    """A file of the case; `number` as it stands in the list, from 1."""
    return Event(f"file {number} seen", file_id)


async def note(database: Database, tracking_code: str, actor: str, seen: Event, now: datetime) -> None:
    """Write that `actor` saw something, unless the log says so already for this day of Tehran.

    It is written before anything is shown. A case that is not there has no log.
    """
    async with database.read() as session:
        if await _is_noted(session, tracking_code, actor, seen, now):
            return
    async with database.write() as session:
        row = await case_store.held(session, tracking_code)
        if row is not None and not await _is_noted(session, tracking_code, actor, seen, now):
            await case_store.record(session, row, [seen], now, actor)


async def _is_noted(session: AsyncSession, tracking_code: str, actor: str, seen: Event, now: datetime) -> bool:
    morning = datetime.combine(now.astimezone(TEHRAN).date(), time(), TEHRAN)
    mine = select(CaseEventRow.number).where(CaseEventRow.tracking_code == tracking_code, CaseEventRow.at >= morning)
    same = mine.where(CaseEventRow.actor == actor, CaseEventRow.what == seen.what, CaseEventRow.detail == seen.detail)
    return await session.scalar(same.limit(1)) is not None
