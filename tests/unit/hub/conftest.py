from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hub.database import Database, open_database
from hub.keys import Secret
from tests.support.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def secret() -> Secret:
    return Secret(b"s" * 32)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = open_database("", tmp_path)
    await database.prepare()
    yield database
    await database.engine.dispose()
