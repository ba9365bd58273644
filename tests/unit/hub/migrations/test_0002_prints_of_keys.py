from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_the_first_hub_that_starts_leaves_its_prints(empty: Database, rows: Rows) -> None:
    await empty.migrate("0001")
    bill = {"bill_id": "1", "payment_id": "2", "amount_rials": 2**40, "renewal_code": "3", "period": "1404"}
    await rows.put("bills", bill | {"owner_masked": "م•••••", "paid": True})
    await empty.migrate("0002")
    assert await rows.of("bills") == [bill | {"owner_masked": "م•••••", "paid": True}]
    assert await rows.of("keys") == []
