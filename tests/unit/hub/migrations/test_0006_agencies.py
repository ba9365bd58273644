from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_cases_stay_and_no_agency_was_told_anything(empty: Database, rows: Rows) -> None:
    await empty.migrate("0005")
    case = {"tracking_code": "DEMPRM234V", "service_id": "s", "kiosk_id": "k", "provisional_code": ""}
    case |= {"owner_national_id": "", "owner_mobile": "", "answers": b"", "filed_at": 1, "opened_at": 2}
    await rows.put("cases", case)
    await empty.migrate("0006")
    assert [row["tracking_code"] for row in await rows.of("cases")] == ["DEMPRM234V"]
    assert await rows.of("agency_told") == await rows.of("agency_notices") == []
