"""The database: SQLite beside the hub by default, any other by URL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from hub.tables import AnswerRow, Base, OneTimeCodeRow


@dataclass(frozen=True)
class Database:
    """Sessions on one engine. A write that returned is on the disk."""

    engine: AsyncEngine

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end, rolled back on an exception."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A session that sees one state and changes nothing."""
        reader = self.engine.execution_options(hub_reads=True)
        async with AsyncSession(reader) as session:
            yield session

    async def prepare(self) -> None:
        """Make the tables that are not there yet."""
        async with self.engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def purge(self, now: datetime, answers_kept: timedelta) -> None:
        """Forget what is no longer needed: old answers, and one-time codes of more than a day ago."""
        async with self.write() as session:
            await session.execute(delete(AnswerRow).where(AnswerRow.at < now - answers_kept))
            await session.execute(delete(OneTimeCodeRow).where(OneTimeCodeRow.sent_at < now - timedelta(days=1)))


def open_database(url: str, data: Path) -> Database:
    """The engine for `url`, or for the SQLite file in `data` when it is empty. Nothing is touched yet."""
    # Parameters stay out of error messages: they can hold personal data.
    engine = create_async_engine(url or f"sqlite+aiosqlite:///{data / 'hub.sqlite3'}", hide_parameters=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _on_connect)
        event.listen(engine.sync_engine, "begin", _on_begin)
    return Database(engine)


def _on_connect(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver must not begin transactions by itself; `_on_begin` does
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    # A writer takes the lock at once: upgrading a read transaction later fails without waiting.
    reads = connection.get_execution_options().get("hub_reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
