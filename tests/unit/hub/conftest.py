from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from hub.calendar import WorkingCalendar
from hub.database import Database, open_database
from hub.keys import Secret
from tests.support.clock import FakeClock
from tests.support.postgresql import PostgreSql

#: Thursday and Friday are free.
CITY = WorkingCalendar(frozenset({3, 4}))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def secret() -> Secret:
    return Secret(b"s" * 32)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each test that stores something does so in both databases. Empty: SQLite in the test's folder."""
    if request.param == "sqlite":
        yield ""
        return
    server: PostgreSql = request.getfixturevalue("postgresql")
    name = server.create()
    yield server.url(name)
    server.drop(name)


@pytest.fixture
async def database(database_url: str, tmp_path: Path) -> AsyncIterator[Database]:
    database = open_database(database_url, tmp_path)
    await database.prepare()
    yield database
    await database.engine.dispose()
