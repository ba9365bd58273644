from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_what_is_booked_stays_booked(empty: Database, rows: Rows) -> None:
    await empty.migrate("0013")
    booking = {"token": "T", "resource": "r", "place": "p", "begins": 5, "service_id": "s", "kiosk_id": "k"}
    await rows.put("bookings", booking | {"person": "x", "number": 3, "tracking_code": "DEMPRM234V"})
    await empty.migrate("0014")
    [row] = await rows.of("bookings")
    assert (row["number"], row["tracking_code"], row["given_back_at"]) == (3, "DEMPRM234V", None)
