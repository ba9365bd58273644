from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows

BILL = {"bill_id": "1234567890168", "payment_id": "125040128", "amount_rials": 1_250_000, "renewal_code": "2-5-31-14"}
BILL |= {"period": "1404", "owner_masked": "", "paid": False}
PAYMENT = {"payment_ref": "A", "bill_id": "1234567890168", "payment_id": "125040128", "service_id": "s"}
PAYMENT |= {"kiosk_id": "k", "language": "fa", "amount_rials": 1_250_000, "status": "paid", "pay_url": ""}
PAYMENT |= {"expires_at": 1, "receipt": b""}


async def test_what_was_paid_before_went_to_the_municipality(empty: Database, rows: Rows) -> None:
    await empty.migrate("0004")
    await rows.put("bills", BILL)
    await rows.put("payments", PAYMENT)
    await empty.migrate("0005")
    [bill] = await rows.of("bills")
    fresh = {"service_id": "", "merchant": "municipality", "subject": "", "answers": None, "tracking_code": ""}
    assert bill == BILL | fresh | {"made_at": None}
    [payment] = await rows.of("payments")
    assert payment == PAYMENT | {"merchant": "municipality", "paid_at": None}
