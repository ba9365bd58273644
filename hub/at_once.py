"""Fresh rows of several tables, stored together with those of everybody who comes at the same moment.

For the hub's busiest write. The rows are complete before the database is asked, so that no transaction is open while
the hub thinks. What comes in while others are being stored goes in one go after them: one commit, and to PostgreSQL
one round trip, for all. Each write is stored whole or not at all, whatever becomes of the others.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Dialect, Table
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from hub.database import POSTGRESQL, Database, number_of

Row = Mapping[str, object]
Rows = dict[Table, list[dict[str, Any]]]

#: How many goes there are at the same time; SQLite has one writer. And how many writes are in one.
_GOES = {POSTGRESQL: 4}
_MOST = 64


@dataclass(frozen=True)
class Fresh:
    """What one write stores. `key`: the primary key of the only row of the first table, and the name that is held
    meanwhile (see `database.try_lock`). The caller sees to it that no two with one key come at once.

    All writes have the same tables in the same order; all but the first may have no rows.
    """

    key: str
    rows: Rows


@dataclass
class AtOnce:
    """Stores what is fresh. One for each process and database."""

    database: Database
    _waiting: list[tuple[Fresh, asyncio.Future[bool]]] = field(default_factory=list)
    _work: set[asyncio.Task[None]] = field(default_factory=set)

    async def insert(self, fresh: Fresh) -> bool:
        """True when it is on the disk. False, and nothing is stored, when its key is there already or is held by
        another transaction. Raises what the driver raises for rows that cannot be.
        """
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((fresh, done))
        goes = sum(not task.done() for task in self._work)
        if goes < _GOES.get(self.database.engine.dialect.name, 1):
            task = asyncio.create_task(self._store_all())
            self._work.add(task)
            task.add_done_callback(self._work.discard)
        return await done

    async def _store_all(self) -> None:
        while self._waiting:
            now, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            await self._settle(now)

    async def _settle(self, writes: list[tuple[Fresh, asyncio.Future[bool]]]) -> None:
        try:
            stored = await _store(self.database, [fresh for fresh, _ in writes])
        except Exception as error:  # noqa: BLE001 - whatever it is, it goes to who waits for it
            if len(writes) > 1:  # not all of them can be stored: each for itself
                for write in writes:
                    await self._settle([write])
            elif not writes[0][1].done():
                writes[0][1].set_exception(error)
            return
        for fresh, done in writes:
            if not done.done():
                done.set_result(fresh.key in stored)


async def _store(database: Database, writes: Sequence[Fresh]) -> set[str]:
    """One transaction. The keys of those that it stored."""
    dialect = database.engine.dialect
    async with database.engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        if dialect.name != POSTGRESQL:
            return await _one_by_one(driver, writes, dialect)
        tables = tuple(writes[0].rows)
        parts = [[_as_json(_values(table, write.rows[table], dialect)) for write in writes] for table in tables]
        keys = [write.key for write in writes]
        return {key for (key,) in await driver.fetch(_statement(tables), list(map(number_of, keys)), keys, *parts)}


async def _one_by_one(driver: Any, writes: Sequence[Fresh], dialect: Dialect) -> set[str]:
    """By the driver of SQLite, table after table, in its thread: each call of it is a hop there and back."""
    first, *rest = writes[0].rows
    await driver.execute_fetchall("BEGIN IMMEDIATE")
    try:
        found = await driver.execute_fetchall(*_insert(first, writes, dialect))
        stored = {key for (key,) in found}
        kept = [write for write in writes if write.key in stored]
        for table in rest:
            if any(write.rows[table] for write in kept):
                await driver.execute_fetchall(*_insert(table, kept, dialect))
        await driver.execute_fetchall("COMMIT")
    except BaseException:
        await driver.rollback()
        raise
    return stored


def _insert(table: Table, writes: Sequence[Fresh], dialect: Dialect) -> tuple[str, list[Any]]:
    rows = [row for write in writes for row in _values(table, write.rows[table], dialect)]
    marks = f"({', '.join('?' for _ in table.columns)})"
    key = next(iter(table.primary_key))
    end = f" ON CONFLICT DO NOTHING RETURNING {key.name}" if table is next(iter(writes[0].rows)) else ""
    statement = f"INSERT INTO {table.name} ({_names(table)}) VALUES {', '.join([marks] * len(rows))}{end}"  # noqa: S608
    return statement, [value for row in rows for value in row.values()]


def _values(table: Table, rows: Iterable[Row], dialect: Dialect) -> list[dict[str, Any]]:
    """The rows as the database keeps them, with every column in its order."""
    columns = _columns(table, dialect)
    return [{name: bind(row.get(name, default)) for name, default, bind in columns} for row in rows]


@cache
def _columns(table: Table, dialect: Dialect) -> list[tuple[str, object, Callable[[Any], Any]]]:
    found: list[tuple[str, object, Callable[[Any], Any]]] = []
    for column in table.columns:
        default = column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
        bind = column.type.dialect_impl(dialect).bind_processor(dialect)
        found.append((column.name, default, bind or _same))
    return found


def _same(value: Any) -> Any:
    return value


def _as_json(rows: list[dict[str, Any]]) -> str:
    """For `json_populate_recordset`, which reads bytes as PostgreSQL writes them."""
    for row in rows:
        for name, value in row.items():
            if isinstance(value, bytes):
                row[name] = f"\\x{value.hex()}"
    return msgspec.json.encode(rows).decode()


@cache
def _statement(tables: tuple[Table, ...]) -> str:
    """For PostgreSQL. Parameters: the numbers to hold, the keys, and for each table the rows of each write as JSON.

    It gives the keys of what it stored. Nothing but names of our own tables and columns is in its text.
    """
    first, key = tables[0], next(iter(tables[0].primary_key)).name
    given = ", ".join(f"${position + 3}::json[]" for position in range(len(tables)))
    names = ", ".join(f"part_{position}" for position in range(len(tables)))
    parts = [f"given AS (SELECT * FROM unnest($1::bigint[], $2::text[], {given}) AS g (number, key, {names}))"]  # noqa: S608
    for position, table in enumerate(tables):
        rows = f"{_from(table)} FROM {'given' if table is first else 'mine'}, "
        rows += f"json_populate_recordset(NULL::{table.name}, part_{position}) AS row"
        if table is first:
            rows += f" WHERE pg_try_advisory_xact_lock(given.number) ON CONFLICT DO NOTHING RETURNING {key} AS stored"
        parts.append(f"in_{position} AS (INSERT INTO {table.name} ({_names(table)}) SELECT {rows})")
        if table is first:
            parts.append("mine AS (SELECT given.* FROM given JOIN in_0 ON given.key = in_0.stored)")
    return f"WITH {', '.join(parts)} SELECT stored FROM in_0"  # noqa: S608


def _from(table: Table) -> str:
    return ", ".join(f'row."{column.name}"' for column in table.columns)


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)
