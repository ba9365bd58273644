"""Is there room, are the databases whole, and does what is written reach the disk?"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Literal

from kiosk.maintenance.context import Context
from kiosk.maintenance.limits import Grade, grade
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject, blocking

_CHECK_SECONDS = 30.0
_WRITE_BYTES = 65_536
_MEGABYTE = 1_000_000
Database = Literal["outbox", "prints"]


def storage(context: Context) -> Subject:
    """The data directory."""
    data = context.config.kiosk.data_path
    return Subject(
        "storage",
        Kind.STORAGE,
        "sqlite",
        (
            SelfTest("directory", lambda: blocking(lambda: _directory(data))),
            SelfTest("free-space", lambda: blocking(lambda: free_space(data))),
            SelfTest("outbox", lambda: blocking(lambda: integrity(data, "outbox")), _CHECK_SECONDS),
            SelfTest("prints", lambda: blocking(lambda: integrity(data, "prints")), _CHECK_SECONDS),
            SelfTest("write", lambda: blocking(lambda: _write(data))),
        ),
    )


def _directory(data: Path) -> Finding:
    try:
        mode = stat.S_IMODE(data.stat().st_mode)
        os.listdir(data)  # noqa: PTH208  may it be read at all?
    except OSError as error:
        return found("storage.directory.missing", error=error.strerror)
    if mode & 0o077:
        return found("storage.directory.open", mode=f"{mode:03o}")
    return found("storage.directory.private")


def free_space(data: Path) -> Finding:
    """Room on the disk of the data directory."""
    try:
        _, used, free = shutil.disk_usage(data)
    except OSError:
        return found("storage.free-space.not-known")
    percent = used / (used + free) * 100 if used + free else 100.0  # as df counts: what root keeps is not ours
    numbers = {"used_percent": round(percent, 1), "free_mb": float(free // _MEGABYTE)}
    code = {Grade.GOOD: "enough", Grade.POOR: "little", Grade.BAD: "full"}[grade(Kind.STORAGE, numbers)]
    words = {"free": f"{free // _MEGABYTE}", "used": f"{percent:.0f}"}
    return found(f"storage.free-space.{code}", numbers, **words)


def integrity(data: Path, name: Database) -> Finding:
    """SQLite's own check, read-only: the kiosk may be writing meanwhile (WAL lets both)."""
    file = data / f"{name}.db"
    if not file.exists():
        return found(f"storage.{name}.no-file")
    try:
        # Not immutable: changes of a running kiosk lie in the -wal file, which must be looked at, too.
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as database:
            rows = database.execute("PRAGMA integrity_check(3)").fetchall()
    except sqlite3.OperationalError as error:
        return found(f"storage.{name}.locked", error=str(error))
    except sqlite3.DatabaseError as error:
        return found(f"storage.{name}.corrupt", error=str(error))
    said = "; ".join(str(row[0]) for row in rows)
    numbers = {f"{name}_bytes": float(file.stat().st_size)}
    if said != "ok":
        return found(f"storage.{name}.corrupt", numbers, error=said.replace("\n", " "))
    return found(f"storage.{name}.whole", numbers)


def _write(data: Path) -> Finding:
    start = time.perf_counter()
    try:
        with tempfile.NamedTemporaryFile(dir=data, prefix=".selftest-") as file:
            file.write(os.urandom(_WRITE_BYTES))
            file.flush()
            os.fsync(file.fileno())
            took = (time.perf_counter() - start) * 1000
    except OSError as error:
        return found("storage.write.failed", error=error.strerror)
    numbers = {"write_ms": round(took, 1)}
    good = grade(Kind.STORAGE, numbers) is Grade.GOOD
    return found("storage.write.fast" if good else "storage.write.slow", numbers, ms=f"{took:.0f}")
