from __future__ import annotations

import sqlite3
from pathlib import Path

from hub import case_store, demo_city, schema
from hub.database import Database, open_database
from tests.unit.hub.migrations.conftest import Rows

#: What a hub of the version before revisions kept: its demonstration city, a code, a payment, a rating.
_BEFORE = (Path(__file__).parent / "before_revisions.sql").read_text("utf-8")


async def test_from_empty(empty: Database, rows: Rows) -> None:
    await empty.migrate("0001")
    case = {"tracking_code": "DEMPRM234V", "service_id": "s", "kiosk_id": "k", "provisional_code": ""}
    case |= {"owner_national_id": "", "owner_mobile": "", "answers": b"\x00\xff", "filed_at": 1, "opened_at": 2}
    await rows.put("cases", case | {"due": 2**40})
    assert await rows.of("cases") == [case | {"due": 2**40}]


async def test_tables_without_a_revision_are_taken_as_they_are(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "hub.sqlite3") as before:
        before.executescript(_BEFORE)
        before.row_factory = sqlite3.Row
        tables = [name for (name,) in before.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = {name: [dict(row) for row in before.execute(f"SELECT * FROM {name}")] for name in tables}  # noqa: S608
    before.close()
    assert sum(map(len, kept.values())) == 66
    database = open_database("", tmp_path)
    await database.migrate("0001")
    assert {name: await Rows(database).of(name) for name in tables} == kept
    await database.prepare()
    async with database.read() as session:
        assert await session.run_sync(lambda s: schema.revision(s.connection())) == schema.NEWEST
        assert await case_store.find(session, demo_city.BUILDING_PERMIT) is not None
        assert await case_store.log_is_whole(session, demo_city.BUILDING_PERMIT)
    await database.engine.dispose()
