"""What holds for all migrations. What one does to the data is tested in the file with its number."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from hub import schema
from hub.database import Database, open_database
from hub.schema import NEWEST, DatabaseError
from hub.tables import Base

_VERSIONS = Path(schema.__file__).parent / "migrations" / "versions"
NUMBERS = sorted(path.stem[:4] for path in _VERSIONS.glob("[0-9]*.py"))


async def _revision(database: Database) -> str | None:
    async with database.engine.connect() as connection:
        return await connection.run_sync(schema.revision)


async def _execute(database: Database, *statements: str) -> None:
    async with database.engine.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


def _shape(connection: Connection) -> dict[str, Any]:
    found = inspect(connection)
    return {
        name: (
            sorted((c["name"], str(c["type"]), c["nullable"], c["default"]) for c in found.get_columns(name)),
            found.get_pk_constraint(name),
            found.get_foreign_keys(name),
            found.get_unique_constraints(name),
            sorted(found.get_indexes(name), key=lambda index: str(index["name"])),
        )
        for name in found.get_table_names()
    }


def test_numbers_follow_each_other_and_each_has_its_test() -> None:
    assert [f"{number:04}" for number in range(1, len(NUMBERS) + 1)] == NUMBERS
    assert sorted(path.stem[5:9] for path in Path(__file__).parent.glob("test_0*.py")) == NUMBERS


async def test_the_migrations_make_the_tables_of_the_program(empty: Database) -> None:
    await empty.migrate()
    assert await _revision(empty) == NEWEST
    async with empty.engine.connect() as connection:
        context = await connection.run_sync(MigrationContext.configure)
        assert await connection.run_sync(lambda _: compare_metadata(context, Base.metadata)) == []
    await empty.migrate()
    await empty.prepare()


async def test_one_after_the_other_comes_to_the_same(empty: Database) -> None:
    for number in NUMBERS:
        await empty.migrate(number)
        assert await _revision(empty) == number


async def test_an_empty_sqlite_file_gets_the_same_tables_the_short_way(tmp_path: Path) -> None:
    shapes = []
    for folder in (tmp_path / "short", tmp_path / "long"):
        folder.mkdir()
        database = open_database("", folder)
        await (database.prepare() if folder.name == "short" else database.migrate())
        async with database.engine.connect() as connection:
            shapes.append(await connection.run_sync(_shape))
        assert await _revision(database) == NEWEST
        await database.engine.dispose()
    assert shapes[0] == shapes[1]


async def test_processes_that_migrate_at_once_do_it_once(empty: Database, empty_url: str, tmp_path: Path) -> None:
    arguments = ["--migrate", "--data", str(tmp_path), *(["--database-url", empty_url] if empty_url else [])]
    processes = [subprocess.Popen([sys.executable, "-m", "hub", *arguments]) for _ in range(2)]
    assert [process.wait(60) for process in processes] == [0, 0]
    await empty.prepare()


async def test_a_migration_that_fails_changes_nothing(empty: Database) -> None:
    await _execute(empty, "CREATE TABLE bills (strange INTEGER)")
    with pytest.raises(DatabaseError, match="bills"):
        await empty.migrate()
    async with empty.engine.connect() as connection:
        assert await connection.run_sync(lambda c: inspect(c).get_table_names()) == ["bills"]


async def test_a_newer_database_is_refused(empty: Database) -> None:
    await empty.migrate()
    await _execute(empty, "UPDATE alembic_version SET version_num = '9999'")
    for start in (empty.prepare, empty.migrate):
        with pytest.raises(DatabaseError, match=f"newer hub .revision 9999, this one knows {NEWEST}"):
            await start()


@pytest.mark.parametrize("empty_url", ["postgresql"], indirect=True)
async def test_a_city_migrates_by_command(empty: Database) -> None:
    with pytest.raises(DatabaseError, match=f"behind .revision none, this hub needs {NEWEST}.*kiosk hub migrate"):
        await empty.prepare()
    await empty.migrate()
    await empty.prepare()
