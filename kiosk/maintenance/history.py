"""What earlier self-tests found."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

import aiosqlite
import msgspec

from kiosk.clock import Clock
from kiosk.errors import StoreError
from kiosk.maintenance.results import SelfTestReport
from kiosk.storage.database import open_database, schemas_beside

DATABASE = "selftests.db"


class Cause(StrEnum):
    """Why a self-test was run."""

    ASKED = "asked"
    NIGHT = "night"


@dataclass(frozen=True)
class Entry:
    """One run."""

    cause: Cause
    report: SelfTestReport


class SelfTestHistory:
    """Use `open_history`. Several processes may have it open; each run is one commit."""

    def __init__(self, database: aiosqlite.Connection, clock: Clock, kept: timedelta) -> None:
        self._database = database
        self._clock = clock
        self._kept = kept

    async def add(self, report: SelfTestReport, cause: Cause) -> None:
        """Keep a report; those older than `kept` go."""
        started = report.started_at.astimezone(UTC).isoformat()
        await self._database.execute(
            "INSERT INTO selftest (started_at, cause, overall, report) VALUES (?, ?, ?, ?)",
            (started, cause.value, report.overall.value, msgspec.json.encode(report).decode()),
        )
        oldest = (self._clock.now() - self._kept).astimezone(UTC).isoformat()
        await self._database.execute("DELETE FROM selftest WHERE started_at < ?", (oldest,))

    async def entries(self, most: int = 100) -> list[Entry]:
        """The newest runs, newest first."""
        rows = await self._database.execute_fetchall(
            "SELECT cause, report FROM selftest ORDER BY seq DESC LIMIT ?", (most,)
        )
        try:
            return [Entry(Cause(row[0]), msgspec.json.decode(row[1], type=SelfTestReport)) for row in rows]
        except (msgspec.MsgspecError, ValueError) as error:
            raise StoreError(f"{DATABASE}: holds a report that cannot be read: {error}") from error

    async def last_night(self) -> datetime | None:
        """When the newest run of a night began."""
        rows = await self._database.execute_fetchall(
            "SELECT started_at FROM selftest WHERE cause = ? ORDER BY seq DESC LIMIT 1", (Cause.NIGHT.value,)
        )
        return next((datetime.fromisoformat(row[0]) for row in rows), None)


@asynccontextmanager
async def open_history(data: Path, clock: Clock, kept_days: int) -> AsyncIterator[SelfTestHistory]:
    """The history in a data directory. StoreError when its database cannot be used."""
    database = await open_database(data / DATABASE, schemas_beside(__file__))
    try:
        yield SelfTestHistory(database, clock, timedelta(days=kept_days))
    finally:
        await database.close()


async def last_report(data: Path) -> SelfTestReport | None:
    """The newest report of a data directory, of whatever cause; None when there is none. StoreError."""
    if not (data / DATABASE).exists():
        return None
    database = await open_database(data / DATABASE, schemas_beside(__file__))
    try:
        rows = await database.execute_fetchall("SELECT report FROM selftest ORDER BY seq DESC LIMIT 1")
        return next((msgspec.json.decode(row[0], type=SelfTestReport) for row in rows), None)
    except msgspec.MsgspecError as error:
        raise StoreError(f"{DATABASE}: holds a report that cannot be read: {error}") from error
    finally:
        await database.close()
