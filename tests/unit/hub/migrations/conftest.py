from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, Table

from hub.database import Database, open_database
from tests.support.postgresql import PostgreSql


class Rows:
    """Rows as they lie in the tables at any revision, without the classes of `hub.tables`."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def put(self, table: str, *rows: dict[str, Any]) -> None:
        async with self.database.engine.begin() as connection:
            await connection.run_sync(lambda c: c.execute(_table(c, table).insert(), list(rows)))

    async def of(self, table: str) -> list[dict[str, Any]]:
        async with self.database.engine.connect() as connection:
            found = await connection.run_sync(lambda c: c.execute(_table(c, table).select()).mappings().all())
        return [dict(row) for row in found]


def _table(connection: Connection, name: str) -> Table:
    return Table(name, MetaData(), autoload_with=connection)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "sqlite":
        yield ""
        return
    server: PostgreSql = request.getfixturevalue("postgresql")
    name = server.create(template="template0")
    yield server.url(name)
    server.drop(name)


@pytest.fixture
async def empty(empty_url: str, tmp_path: Path) -> AsyncIterator[Database]:
    """A database without any table: SQLite, then PostgreSQL."""
    database = open_database(empty_url, tmp_path)
    yield database
    await database.engine.dispose()


@pytest.fixture
def rows(empty: Database) -> Rows:
    """The rows of `empty`."""
    return Rows(empty)
