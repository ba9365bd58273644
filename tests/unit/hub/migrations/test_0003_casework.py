from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows

CASE = {"service_id": "s", "kiosk_id": "k", "provisional_code": "", "owner_national_id": "", "owner_mobile": ""}
CASE |= {"answers": b"", "filed_at": 1, "opened_at": 2, "due": 3}
STAGE = {"step": "visit", "agency": "fire", "promised_days": 1, "only_if": "", "since": 4, "reason": "", "rule": ""}


async def test_cases_from_before_have_a_status_and_an_end(empty: Database, rows: Rows) -> None:
    await empty.migrate("0002")
    await rows.put("cases", *(CASE | {"tracking_code": code} for code in ("DONE", "OPEN", "NO")))
    for code, statuses in {"DONE": ["done", "skipped"], "OPEN": ["done", "stopped"], "NO": ["refused"]}.items():
        for position, status in enumerate(statuses):
            place = {"tracking_code": code, "position": position, "order": position, "status": status}
            await rows.put("case_stages", STAGE | place | {"ended": 5 + position if status == "done" else 9})
    event = {"tracking_code": "NO", "number": 0, "at": 2, "what": "opened", "prev_hash": "", "hash": "h"}
    await rows.put("case_events", event)
    await empty.migrate("0003")
    cases = {row["tracking_code"]: (row["status"], row["ended_at"]) for row in await rows.of("cases")}
    assert cases == {"DONE": ("done", 9), "OPEN": ("open", None), "NO": ("refused", 9)}
    stages = await rows.of("case_stages")
    assert {(row["status"], row["reason"]) for row in stages if row["reason"]} == {
        ("refused", "rule-not-met"), ("stopped", "documents"),
    }  # fmt: skip
    assert {row["officer"] for row in stages} == {""}
    assert await rows.of("case_events") == [event | {"actor": "", "detail": ""}]
