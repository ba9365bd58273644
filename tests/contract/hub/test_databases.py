"""A hub that starts on a database of another version, or on none."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from hub.schema import NEWEST
from tests.contract.hub.conftest import Desk
from tests.support.hub import running_hub
from tests.support.postgresql import PostgreSql


def _hub(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "hub", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)


def test_a_city_migrates_before_it_serves(tmp_path: Path, catalogue: Path, postgresql: PostgreSql) -> None:
    url = postgresql.url(postgresql.create(template="template0"))
    given = ("--data", str(tmp_path), "--database-url", url)
    early = _hub("serve", *given)
    assert (early.returncode, early.stdout) == (1, "")
    assert early.stderr.splitlines() == [
        f"hub: the database is behind (revision none, this hub needs {NEWEST}): "
        "stop all hubs, back it up and run `kiosk hub migrate`"
    ]
    migrated = _hub("migrate", *given)
    assert (migrated.returncode, migrated.stdout) == (0, f"The database has revision {NEWEST}, the newest.\n")
    with running_hub(tmp_path, ("--database-url", url), catalogue=catalogue) as hub, Desk(hub) as desk:
        assert desk.http.get("/healthz").json() == {"status": "ok"}


def test_a_database_of_a_newer_hub_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "hub.sqlite3") as newer:
        newer.executescript(
            "CREATE TABLE alembic_version (version_num VARCHAR(32)); INSERT INTO alembic_version VALUES ('9999')"
        )
    newer.close()
    ended = _hub("serve", "--data", str(tmp_path))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.splitlines() == [
        f"hub: the database was made for a newer hub (revision 9999, this one knows {NEWEST}): start that one"
    ]


def test_a_database_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    url = f"postgresql+asyncpg://city:secret@/nowhere?host={tmp_path}"
    for what in ("serve", "migrate"):
        ended = _hub(what, "--data", str(tmp_path), "--database-url", url)
        assert (ended.returncode, ended.stdout) == (1, "")
        assert "cannot be used" in ended.stderr
        assert len(ended.stderr.splitlines()) == 1
        assert "secret" not in ended.stderr


def test_other_databases_are_refused(tmp_path: Path) -> None:
    ended = _hub("serve", "--data", str(tmp_path), "--database-url", "mysql://city@db.example/city")
    assert ended.returncode == 64
    assert "postgresql+asyncpg://" in ended.stderr


def test_a_hub_with_other_keys_is_refused(tmp_path: Path, catalogue: Path, postgresql: PostgreSql) -> None:
    url = ("--database-url", postgresql.url(postgresql.create()))
    with running_hub(tmp_path / "first", url, catalogue=catalogue):
        stranger = _hub("serve", "--data", str(tmp_path / "second"), *url)
    assert (stranger.returncode, stranger.stdout) == (1, "")
    assert "receipt.key is not the one that this database was filled with" in stranger.stderr
    assert len(stranger.stderr.splitlines()) == 1
