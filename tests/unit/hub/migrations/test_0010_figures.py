from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_what_was_counted_before_is_still_there(empty: Database, rows: Rows) -> None:
    await empty.migrate("0009")
    case = {"tracking_code": "DEMPRM234V", "service_id": "s", "kiosk_id": "k", "provisional_code": "", "ended_at": 3}
    case |= {"owner_national_id": "", "owner_mobile": "", "answers": b"", "filed_at": 1, "opened_at": 2}
    await rows.put("cases", case)
    await rows.put("feedback", {"at": 4, "kiosk_id": "k", "service_id": "s", "rating": 5, "tracking_code": ""})
    await empty.migrate("0010")
    assert [(row["tracking_code"], row["ended_at"]) for row in await rows.of("cases")] == [("DEMPRM234V", 3)]
    assert [row["rating"] for row in await rows.of("feedback")] == [5]
