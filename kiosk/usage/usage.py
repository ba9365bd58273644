"""Counts visits that came to their end, and says which services those were for most in the last weeks."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta, timezone
from pathlib import Path

import aiosqlite

from kiosk.clock import Clock
from kiosk.events import Observable
from kiosk.session.controller import SessionController
from kiosk.session.state import SessionState, Step
from kiosk.storage.database import open_database, schemas_beside

#: Days that count, and how often a service must have been used in them to be called used.
DAYS, FEWEST = 28, 5
SHOWN = 4

_TEHRAN = timezone(timedelta(hours=3, minutes=30))
#: Where a visit has what it came for.
_ENDS = frozenset({Step.CONFIRMATION, Step.ANSWER, Step.CASE, Step.INFORMATION})


class UsageStore:
    """Use `open_usage`. Days older than `DAYS` are forgotten."""

    def __init__(self, database: aiosqlite.Connection, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def count(self, service_id: str) -> None:
        """One more visit for that service today."""
        await self._database.execute(
            "INSERT INTO usage VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET visits = visits + 1",
            (self._day(), service_id),
        )
        await self._database.execute("DELETE FROM usage WHERE day < ?", (self._day(DAYS),))

    async def most_used(self) -> tuple[str, ...]:
        """At most `SHOWN` services, the most used one first."""
        rows = await self._database.execute_fetchall(
            "SELECT service_id FROM usage WHERE day >= ? GROUP BY service_id HAVING sum(visits) >= ?"
            " ORDER BY sum(visits) DESC, service_id LIMIT ?",
            (self._day(DAYS), FEWEST, SHOWN),
        )
        return tuple(row["service_id"] for row in rows)

    def _day(self, ago: int = 0) -> str:
        return (self._clock.now().astimezone(_TEHRAN).date() - timedelta(days=ago)).isoformat()


async def open_usage(path: Path, clock: Clock, stack: AsyncExitStack) -> UsageStore:
    """The counts in `path`, closed by `stack`. Raises StoreError."""
    database = await open_database(path, schemas_beside(__file__))
    stack.push_async_callback(database.close)
    return UsageStore(database, clock)


class Usage:
    """Follows the visits. What is used most changes only between visits: no tile moves under a finger."""

    def __init__(self, store: UsageStore, session: SessionController, shown: Observable[tuple[str, ...]]) -> None:
        self._store = store
        self._shown = shown
        self._ended: asyncio.Queue[str] = asyncio.Queue()
        self._counted = 0  # the last visit that was
        self.close = session.subscribe(self._follow)

    async def run(self) -> None:
        """Count until cancelled."""
        while True:
            self._shown.publish(await self._store.most_used())
            await self._store.count(await self._ended.get())

    def _follow(self, state: SessionState) -> None:
        if state.step in _ENDS and not state.practice and state.service_id and state.visit > self._counted:
            self._counted = state.visit
            self._ended.put_nowait(state.service_id)
