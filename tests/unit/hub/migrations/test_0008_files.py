from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows
from tests.unit.hub.migrations.test_0005_bills import BILL


async def test_bills_stay_and_nothing_was_sent(empty: Database, rows: Rows) -> None:
    await empty.migrate("0007")
    await rows.put("bills", BILL)
    await empty.migrate("0008")
    assert len(await rows.of("bills")) == 1
    assert await rows.of("uploads") == await rows.of("files") == await rows.of("file_blocks") == []
