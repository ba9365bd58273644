"""A PostgreSQL of our own: Debian's server on a Unix socket in a folder of its own, made to forget quickly."""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from itertools import count
from pathlib import Path

_FAST = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum=off", "max_connections=200")
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
_TEMPLATE = "template_hub"


def programs() -> Path:
    """The folder of initdb, postgres and psql, of the newest version that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    assert found, "PostgreSQL is not installed: `make test` installs it, or `apt-get install postgresql`"
    return found[-1].parent


class PostgreSql:
    """The server. Its databases are for tests that take nothing from each other: each gets one with empty tables."""

    def __init__(self, *settings: str) -> None:
        self._settings = (*_FAST, *settings)
        self._programs = programs()
        self._numbers = count(1)
        self._as_user: tuple[str, ...] = ()
        # The server refuses to be root, and its own user could not reach a folder within one that is closed to it.
        root = os.getuid() == 0
        self._folder = Path(tempfile.mkdtemp(prefix="pishkhan-pg-", dir="/var/tmp" if root else None))  # noqa: S108
        if root:
            user = pwd.getpwnam("postgres")
            os.chown(self._folder, user.pw_uid, user.pw_gid)
            self._as_user = (f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups")
        self._data = self._folder / "data"
        self._run("initdb", "--no-sync", "--auth=trust", "-U", "city", "-E", "UTF8", "--no-locale", "-D", self._data)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start; returns when it answers."""
        settings = ("listen_addresses=", f"unix_socket_directories={self._folder}", *self._settings)
        server = [self._programs / "postgres", "-D", self._data, *(f"--{setting}" for setting in settings)]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["setpriv", *self._as_user, "--pdeathsig=QUIT", *server],  # it ends with the tests, however those end
                cwd=self._folder,
                env=_ENVIRONMENT,
                stdout=log,
                stderr=log,
            )
        end = time.monotonic() + 60
        while not self._answers():
            if time.monotonic() > end or self._process.poll() is not None:
                raise AssertionError(f"PostgreSQL does not answer: {(self._folder / 'log').read_text()[-2000:]}")
            time.sleep(0.02)

    def stop(self) -> None:
        """End it in order, connections too; it can be started again."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(60)

    def close(self) -> None:
        """End it and drop all it kept."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(60)
        shutil.rmtree(self._folder)

    def make_template(self) -> None:
        """Let the migrations make the tables that `create` copies."""
        self.create(_TEMPLATE, "template0")

        from hub.database import open_database  # many tests need no hub

        async def migrate() -> None:
            database = open_database(self.url(_TEMPLATE), self._folder)
            await database.migrate()
            await database.engine.dispose()

        asyncio.run(migrate())

    def create(self, name: str = "", template: str = _TEMPLATE) -> str:
        """A new database; its name."""
        name = name or f"city_{next(self._numbers)}"
        self.sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Drop a database, whoever is connected."""
        self.sql(f"DROP DATABASE {name} WITH (FORCE)")

    def hang_up(self, name: str) -> None:
        """Break all connections to a database, as a restart of the server does."""
        self.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608

    def url(self, name: str) -> str:
        """How a hub finds the database."""
        return f"postgresql+asyncpg://city@/{name}?host={self._folder}"

    def sql(self, statement: str, database: str = "postgres") -> str:
        """Run a statement; its rows as text, columns parted by `|`."""
        return self._run("psql", "-h", self._folder, "-U", "city", "-d", database, "-qAtX", "-c", statement)

    def dump(self, name: str) -> str:
        """Everything in the database as SQL."""
        return self._run("pg_dump", "-h", self._folder, "-U", "city", "-d", name)

    def _answers(self) -> bool:
        asked = [self._programs / "pg_isready", "-q", "-h", self._folder]
        return subprocess.run(asked, env=_ENVIRONMENT, check=False).returncode == 0

    def _run(self, program: str, *arguments: str | Path) -> str:
        ran = subprocess.run(
            ["setpriv", *self._as_user, self._programs / program, *arguments],
            cwd=self._folder,
            env=_ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, f"{program}: {ran.stderr}"
        return ran.stdout
