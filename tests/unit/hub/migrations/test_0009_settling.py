from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows
from tests.unit.hub.migrations.test_0005_bills import PAYMENT


async def test_payments_from_before_were_not_reversed(empty: Database, rows: Rows) -> None:
    await empty.migrate("0008")
    before = PAYMENT | {"merchant": "municipality", "paid_at": 7}
    await rows.put("payments", before)
    await empty.migrate("0009")
    fresh = {"tracking_code": "", "reversal": "", "reversed_at": None, "returned_at": None}
    assert await rows.of("payments") == [before | fresh]
    assert await rows.of("payment_notices") == []
