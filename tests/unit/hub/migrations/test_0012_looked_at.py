from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_notices_from_before_wait_for_somebody(empty: Database, rows: Rows) -> None:
    await empty.migrate("0011")
    notice = {"notice_id": "N1", "payment_ref": "P", "outcome": "paid", "amount_rials": 1000, "at": 7}
    await rows.put("payment_notices", notice | {"verdict": "booked-late"})
    await empty.migrate("0012")
    fresh = {"verdict": "booked-late", "looked_at": None, "looked_by": "", "look_reason": ""}
    assert await rows.of("payment_notices") == [notice | fresh]
