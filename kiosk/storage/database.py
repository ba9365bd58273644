"""SQLite as we use it: every commit is on the disk before it returns, deleted bytes are overwritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import aiosqlite

from kiosk.errors import StoreError


def schemas_beside(module_file: str) -> tuple[str, ...]:
    """The texts of `schema_v1.sql`, `schema_v2.sql`, ... in the folder of a module."""
    folder = Path(module_file).parent
    texts: list[str] = []
    while (path := folder / f"schema_v{len(texts) + 1}.sql").exists():
        texts.append(path.read_text(encoding="utf-8"))
    return tuple(texts)


async def open_database(path: Path, schemas: Sequence[str]) -> aiosqlite.Connection:
    """Open `path` and bring it to the newest schema. StoreError when it was written by a newer program.

    The connection is in autocommit mode: each statement is one commit.
    """
    _make_private(path)
    try:
        connection = await aiosqlite.connect(path, isolation_level=None)
    except sqlite3.Error as error:
        raise StoreError(f"{path}: cannot be opened: {error}") from error
    try:
        await connection.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout=5000;"
        )
        await _migrate(connection, path, schemas)
    except sqlite3.Error as error:
        await connection.close()
        raise StoreError(f"{path}: {error}") from error
    except BaseException:
        await connection.close()
        raise
    connection.row_factory = sqlite3.Row
    return connection


def _make_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)


async def _migrate(connection: aiosqlite.Connection, path: Path, schemas: Sequence[str]) -> None:
    cursor = await connection.execute("PRAGMA user_version")
    row = await cursor.fetchone()
    version = int(row[0]) if row else 0
    if version > len(schemas):
        raise StoreError(f"{path}: schema {version} is newer than this program knows ({len(schemas)})")
    for number, text in enumerate(schemas[version:], start=version + 1):
        await connection.executescript(f"BEGIN IMMEDIATE;\n{text}\nPRAGMA user_version={number};\nCOMMIT;")
