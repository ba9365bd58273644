"""What it costs to look a case up by its code: the same among a million cases as among a thousand."""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path
from typing import Any

from sqlalchemy import Integer, bindparam, text

from bench.hub_requests import city
from bench.row import against
from hub import case_store, cases
from hub.calendar import WorkingCalendar
from hub.database import Database, open_database
from hub.tables import Base, CaseRow
from kiosk.contract.service import Stage

CASES = int(os.environ.get("PISHKHAN_BENCH_CASES", "1000000"))
FEW = 1000
LOOK_UPS = 300
GOAL = 1.5  # times what it takes among FEW

_CALENDAR = WorkingCalendar(frozenset({3, 4}))
_FIRST = "TEMPLATE"
_OWN = {"tracking_code", "owner_national_id", "owner_mobile"}  # what differs from case to case


def rows() -> list[dict[str, Any]]:
    """One row for each database; filling it is not measured."""
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as folder, city() as server:
        return [
            asyncio.run(_row("SQLite", [("", Path(folder) / name) for name in ("few", "many")])),
            asyncio.run(_row("PostgreSQL", [(server.url(server.create()), Path(folder)) for _ in range(2)])),
        ]


async def _row(name: str, places: list[tuple[str, Path]]) -> dict[str, Any]:
    few, many = [await _filled(*place, count) for place, count in zip(places, (FEW, CASES), strict=True)]
    times: dict[int, list[float]] = {FEW: [], CASES: []}
    for _ in range(LOOK_UPS):  # by turns: a machine that is busy for a while slows both
        for database, count in ((few, FEW), (many, CASES)):
            code = _code(random.randrange(count))  # noqa: S311 - these cases are invented
            start = time.perf_counter()
            async with database.read() as session:
                row = await case_store.find(session, code)
                assert row is not None
                case_store.view(row, _CALENDAR, datetime.now(UTC))
            times[count].append((time.perf_counter() - start) * 1000)
    for database in (few, many):
        await database.engine.dispose()
    found = {count: statistics.quantiles(each, n=4)[0] for count, each in times.items()}
    return against(f"hub finds a case among {CASES:,}, {name}", found[CASES], "ms", found[FEW], GOAL)


def _code(number: int) -> str:
    """The digest of a number: codes in no order."""
    return md5(str(number).encode(), usedforsecurity=False).hexdigest()[:16].upper()


async def _filled(url: str, folder: Path, count: int) -> Database:
    """A database with copies of one case."""
    folder.mkdir(exist_ok=True)
    database = open_database(url, folder)
    await database.prepare()
    now = datetime.now(UTC)
    stages = cases.opened((Stage(1, "submit", "kiosk"), Stage(2, "visit", "water", 3)), now)
    row = CaseRow(tracking_code=_FIRST, service_id="s", kiosk_id="k", answers=b"", filed_at=now, opened_at=now)
    async with database.write() as session:
        await case_store.add(session, row, stages, _CALENDAR)
    async with database.engine.begin() as connection:
        await connection.execute(text("CREATE TABLE codes (code TEXT)"))
        if url:
            digests = (
                "INSERT INTO codes SELECT upper(substr(md5(CAST(n AS TEXT)), 1, 16)) FROM generate_series(0, :last) n"
            )
            await connection.execute(text(digests).bindparams(bindparam("last", count - 1, Integer)))
        else:
            codes = [{"code": code} for code in map(_code, range(count))]
            await connection.execute(text("INSERT INTO codes VALUES (:code)"), codes)
        for table in ("cases", "case_stages"):
            await connection.execute(text(_copies(table)))
    async with database.engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT") if url else connection
        await autocommit.execute(text("ANALYZE"))
        await autocommit.commit()
    return database


def _copies(table: str) -> str:
    names = [column.name for column in Base.metadata.tables[table].columns]
    into = ", ".join(f'"{name}"' for name in names)
    values = ", ".join("code" if name in _OWN else f't."{name}"' for name in names)
    where = f"WHERE t.tracking_code = '{_FIRST}' ORDER BY code"
    return f"INSERT INTO {table} ({into}) SELECT {values} FROM {table} AS t, codes {where}"  # noqa: S608
