from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_nobody_had_called_before(empty: Database, rows: Rows) -> None:
    await empty.migrate("0010")
    await empty.migrate("0011")
    assert await rows.of("alerts") == []
