"""Cases are found by an index alone, however many there are."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, text

from hub.database import Database

QUERIES = (
    "SELECT * FROM cases WHERE tracking_code = 'X'",
    "SELECT * FROM cases WHERE provisional_code = 'X' LIMIT 2",
    "SELECT * FROM case_stages WHERE tracking_code = 'X' ORDER BY position",
    "SELECT * FROM case_events WHERE tracking_code = 'X' ORDER BY number DESC LIMIT 1",
    "SELECT * FROM cases WHERE owner_national_id = 'X' OR owner_mobile = 'X' ORDER BY opened_at DESC",
    "SELECT * FROM answers WHERE id = 'X'",
)


def _plan(connection: Connection, query: str) -> str:
    if connection.dialect.name == "sqlite":
        return "\n".join(row[3] for row in connection.execute(text(f"EXPLAIN QUERY PLAN {query}")))
    connection.execute(text("SET enable_seqscan = off"))  # so few rows it would read through
    return "\n".join(row[0] for row in connection.execute(text(f"EXPLAIN {query}")))


@pytest.mark.parametrize("query", QUERIES)
async def test_no_look_up_reads_a_whole_table(database: Database, query: str) -> None:
    async with database.engine.connect() as connection:
        plan = await connection.run_sync(_plan, query)
    assert "SCAN" not in plan
    assert "Seq Scan" not in plan
    assert "Index" in plan or "INDEX" in plan
