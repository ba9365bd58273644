from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import StoreError
from kiosk.storage.database import open_database

FIRST = "CREATE TABLE a (x INTEGER);\nINSERT INTO a VALUES (1);"
SECOND = "ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 7;"


async def test_every_connection_is_durable_and_wipes(tmp_path: Path) -> None:
    expected = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "user_version": 1}
    found = {}
    database = await open_database(tmp_path / "x.db", (FIRST,))
    for pragma in expected:
        cursor = await database.execute(f"PRAGMA {pragma}")
        row = await cursor.fetchone()
        found[pragma] = row[0] if row else None
    await database.close()
    assert found == expected
    assert (tmp_path / "x.db").stat().st_mode & 0o777 == 0o600


async def test_an_old_database_is_brought_up_and_keeps_its_rows(tmp_path: Path) -> None:
    await (await open_database(tmp_path / "x.db", (FIRST,))).close()
    database = await open_database(tmp_path / "x.db", (FIRST, SECOND))
    cursor = await database.execute("SELECT x, y FROM a")
    rows = [tuple(row) for row in await cursor.fetchall()]
    await database.close()
    assert rows == [(1, 7)]


async def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    await (await open_database(tmp_path / "x.db", (FIRST,))).close()
    with pytest.raises(StoreError):
        await open_database(tmp_path / "x.db", (FIRST, SECOND + "\nCREATE TABLE a (again INTEGER);"))
    database = await open_database(tmp_path / "x.db", (FIRST,))
    cursor = await database.execute("SELECT * FROM a")
    rows = [tuple(row) for row in await cursor.fetchall()]
    await database.close()
    assert rows == [(1,)]


async def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    await (await open_database(tmp_path / "x.db", (FIRST, SECOND))).close()
    with pytest.raises(StoreError, match="newer"):
        await open_database(tmp_path / "x.db", (FIRST,))


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"not a database at all, but long enough to be looked at" * 20)
    with pytest.raises(StoreError):
        await open_database(tmp_path / "x.db", (FIRST,))
