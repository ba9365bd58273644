"""The database: SQLite beside the hub by default, PostgreSQL by URL for a city."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import URL, BigInteger, Boolean, Connection, delete, event, exists, func, literal, make_url, select
from sqlalchemy.exc import DBAPIError, InvalidatePoolError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from hub import schema
from hub.schema import DatabaseError
from hub.tables import (
    AlertRow,
    AnswerRow,
    BillRow,
    BookingRow,
    FileRow,
    LoginRow,
    NoticeRow,
    OneTimeCodeRow,
    PaymentRow,
    UploadRow,
)

SQLITE, POSTGRESQL = "sqlite", "postgresql"


#: How often, and after how many seconds, a fresh SQLite file is asked again to keep a log of writes.
_PATIENCE, _PAUSE = 100, 0.05


@dataclass(frozen=True)
class Database:
    """Sessions on one engine. A write that returned is on the disk.

    SQLite has one writer at a time. On PostgreSQL writers run beside each other, in other processes too: whoever reads
    in order to write locks the rows (`with_for_update`), or a name (`lock`, `try_lock`) where there is no row yet.
    """

    engine: AsyncEngine

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end, rolled back on an exception."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A session that sees one state and changes nothing."""
        async with AsyncSession(_reader(self.engine)) as session:
            yield session

    async def prepare(self) -> None:
        """Bring an SQLite file to the newest tables. Raise schema.DatabaseError when another database has others."""
        sqlite = self.engine.dialect.name == SQLITE
        async with _explained(self.engine), self.engine.begin() as connection:
            newest = await connection.run_sync(schema.settle if sqlite else schema.require_newest)
        if not newest:
            await self.migrate()

    async def migrate(self, to: str = schema.NEWEST) -> None:
        """Bring any database to the tables of revision `to`, in one transaction. Raises schema.DatabaseError."""
        # Migrations may copy a table that others refer to: SQLite must not follow the references meanwhile.
        engine = _engine(self.engine.url, foreign_keys="OFF")
        try:
            async with _explained(engine), engine.begin() as connection:
                await connection.run_sync(schema.upgrade, to)
        finally:
            await engine.dispose()

    async def purge(self, now: datetime, answers_kept: timedelta) -> None:
        """Forget what is no longer needed: old answers and delivered notices; what is a day old of codes, failed
        logins, files of no case, and bills that were made in a visit which did not even begin to pay; places that were
        kept an hour ago; calls for a person like answers.
        """
        yesterday, late = now - timedelta(days=1), now - timedelta(hours=1)
        tried = exists().where(PaymentRow.bill_id == BillRow.bill_id, PaymentRow.payment_id == BillRow.payment_id)
        async with self.write() as session:
            await session.execute(delete(AnswerRow).where(AnswerRow.at < now - answers_kept))
            await session.execute(delete(AlertRow).where(AlertRow.asked_at < now - answers_kept))
            await session.execute(delete(NoticeRow).where(NoticeRow.delivered_at < now - answers_kept))
            await session.execute(delete(OneTimeCodeRow).where(OneTimeCodeRow.sent_at < yesterday))
            await session.execute(
                delete(BookingRow).where(BookingRow.tracking_code == "", BookingRow.held_until < late)
            )
            await session.execute(delete(FileRow).where(FileRow.tracking_code == "", FileRow.arrived_at < yesterday))
            await session.execute(delete(UploadRow).where(UploadRow.made_at < yesterday))
            await session.execute(delete(BillRow).where(BillRow.made_at < yesterday, ~tried))
            await session.execute(delete(LoginRow).where(LoginRow.at < yesterday))


def open_database(url: str, data: Path) -> Database:
    """The engine for `url`, or for the SQLite file in `data` when it is empty. Nothing is touched yet.

    Raises sqlalchemy.exc.ArgumentError when `url` is none, ImportError when its driver is not there.
    """
    return Database(_engine(make_url(url or f"sqlite+aiosqlite:///{data / 'hub.sqlite3'}")))


async def lock(session: AsyncSession, name: str) -> None:
    """Wait until no other transaction holds `name`, and hold it to the end of this one. Take several in one order."""
    connection = await session.connection()  # begins: that makes it the only writer of SQLite
    if connection.dialect.name == POSTGRESQL:
        await connection.execute(select(func.pg_advisory_xact_lock(number_of(name))))


async def try_lock(session: AsyncSession, name: str) -> bool:
    """Hold `name` to the end of this transaction, or say at once that another one does."""
    return bool(await session.scalar(select(TryLock(literal(number_of(name), BigInteger)))))


class TryLock(FunctionElement[bool]):
    """In a statement: hold this `number_of` a name to the end of the transaction; false when another one holds it."""

    type = Boolean()
    inherit_cache = True


@compiles(TryLock)
def _always(_element: TryLock, _compiler: SQLCompiler, **_rest: Any) -> str:
    return "1"  # the only writer of SQLite


@compiles(TryLock, POSTGRESQL)
def _advisory(element: TryLock, compiler: SQLCompiler, **rest: Any) -> str:
    return f"pg_try_advisory_xact_lock({compiler.process(element.clauses, **rest)})"


def number_of(name: str) -> int:
    """What PostgreSQL locks for a name. Two names can share a number, once in 2^64; then one waits without need."""
    return int.from_bytes(sha256(name.encode()).digest()[:8], signed=True)


def _engine(url: URL, *, foreign_keys: str = "ON") -> AsyncEngine:
    # Parameters stay out of error messages: they can hold personal data.
    if url.get_backend_name() != SQLITE:
        engine = create_async_engine(url, hide_parameters=True, pool_size=10, max_overflow=0)
        event.listen(engine.sync_engine, "checkout", _on_checkout)
        return engine
    engine = create_async_engine(url, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", partial(_on_connect, foreign_keys))
    event.listen(engine.sync_engine, "begin", _on_begin)
    return engine


@asynccontextmanager
async def _explained(engine: AsyncEngine) -> AsyncIterator[None]:
    """What goes wrong with the database as a whole, said for who runs the hub."""
    troubles: tuple[type[Exception], ...] = (OSError, SQLAlchemyError)
    if engine.dialect.name == POSTGRESQL:
        from asyncpg import PostgresError  # what the server says to a connection that it does not want

        troubles += (PostgresError,)
    try:
        yield
    except troubles as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise DatabaseError(f"{engine.url.render_as_string()} cannot be used: {cause}") from error


def _reader(engine: AsyncEngine) -> AsyncEngine:
    if engine.dialect.name == POSTGRESQL:
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine.execution_options(hub_reads=True)


def _on_connect(foreign_keys: str, connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver must not begin transactions by itself; `_on_begin` does
    cursor = connection.cursor()
    for pragma in ("busy_timeout=10000", "synchronous=FULL", f"foreign_keys={foreign_keys}"):
        cursor.execute(f"PRAGMA {pragma}")
    _write_ahead(cursor)
    cursor.close()


def _write_ahead(cursor: Any) -> None:
    """Have SQLite keep a log of writes. It does not wait for another process that is just doing the same."""
    for _ in range(_PATIENCE):
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            time.sleep(_PAUSE)  # noqa: TID251  only at the first start on a fresh file, when the loop serves nobody yet
        else:
            return
    cursor.execute("PRAGMA journal_mode=WAL")


def _on_checkout(connection: Any, _record: object, _proxy: object) -> None:
    # So the hub outlives a restart of its database. The driver knows without asking, as `pool_pre_ping` would.
    if connection.driver_connection.is_closed():
        raise InvalidatePoolError("the database ended this connection")


def _on_begin(connection: Connection) -> None:
    # A writer takes the lock at once: upgrading a read transaction later fails without waiting.
    reads = connection.get_execution_options().get("hub_reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
