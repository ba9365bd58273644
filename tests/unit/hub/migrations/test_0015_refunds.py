from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_payments_stay_and_refunds_have_a_place(empty: Database, rows: Rows) -> None:
    await empty.migrate("0014")
    payment = {"payment_ref": "P", "bill_id": "1", "payment_id": "2", "service_id": "s", "kiosk_id": "k"}
    payment |= {"language": "fa", "amount_rials": 5, "status": "paid", "pay_url": "", "expires_at": 1, "receipt": b""}
    await rows.put("payments", payment)
    await empty.migrate("0015")
    assert [row["payment_ref"] for row in await rows.of("payments")] == ["P"]
    refund = {"payment_ref": "P", "tracking_code": "C", "amount_rials": 5, "reason": "refused", "status": "asked"}
    await rows.put("refunds", refund | {"since": 2, "asked_by": "hub", "approved_by": "", "iban": b"", "reference": ""})
    assert [(row["number"], row["status"]) for row in await rows.of("refunds")] == [(1, "asked")]
