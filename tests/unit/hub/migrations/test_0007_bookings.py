from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows
from tests.unit.hub.migrations.test_0005_bills import BILL


async def test_bills_stay_and_nothing_is_booked(empty: Database, rows: Rows) -> None:
    await empty.migrate("0006")
    await rows.put("bills", BILL)
    await empty.migrate("0007")
    assert len(await rows.of("bills")) == 1
    assert await rows.of("bookings") == []
