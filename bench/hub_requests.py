"""What it costs the hub to file a request, against Litestar with one insert into the same database in the same run."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from bench.hub_load import Line, flood
from bench.row import against
from tests.contract.hub.conftest import submission
from tests.contract.hub.definitions import write_catalogue
from tests.support.hub import RunningHub, running_hub
from tests.support.postgresql import PostgreSql

CALLS = int(os.environ.get("PISHKHAN_BENCH_REQUESTS", "1000"))
ROUNDS = 3  # hub and floor by turns: a machine that is busy for a while slows both
LINES = 16
GOAL = 2.0  # times the floor: at least half its requests a second
BODY = {"mobile": "09150000000", "topic": "broken", "poles": "3", "words": "a lamp is broken"}
PERSON = "9990000174"
ON_DISK = ("fsync=on", "full_page_writes=on", "synchronous_commit=on", "autovacuum=on")


def rows() -> list[dict[str, Any]]:
    """Filing by SQLite and by PostgreSQL; every commit is on the disk."""
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as folder, city() as server:
        catalogue = write_catalogue(Path(folder) / "catalogue")
        found = [_row("SQLite", "", "", Path(folder) / "sqlite", catalogue)]
        urls = [server.url(server.create()) for _ in range(2)]
        return [*found, _row("PostgreSQL", *urls, Path(folder) / "postgresql", catalogue)]


@contextmanager
def city() -> Iterator[PostgreSql]:
    """A PostgreSQL as a city has it, with the hub's tables in every new database."""
    server = PostgreSql(*ON_DISK)
    try:
        server.start()
        server.make_template()
        yield server
    finally:
        server.close()


def _row(name: str, url: str, bare_url: str, folder: Path, catalogue: Path) -> dict[str, Any]:
    arguments = ["--accept-simulated-cards", *(["--database-url", url] if url else [])]
    with running_hub(folder, arguments, catalogue=catalogue) as hub, _bare(folder, bare_url) as floor:
        ours, theirs = zip(*[(_file(hub), _insert(floor)) for _ in range(ROUNDS)], strict=True)
    label = f"hub files a request, {name} ({1 / min(ours):.0f}/s)"
    return against(label, min(ours) * 1000, "ms", min(theirs) * 1000, GOAL)


def _file(hub: RunningHub) -> float:
    """Seconds per request."""
    run = time.monotonic_ns()

    async def play() -> float:
        lines = [Line(hub.url, hub.headers) for _ in range(LINES)]
        identity = await identify(lines[0], f"identity-{run}")

        async def call(line: Line, number: int) -> None:
            body, key = submission("street-lamp", BODY), f"{run}-{number}"
            status, answer = await line.post("/v1/requests", body, Idempotency_Key=key, X_Identity=identity)
            assert status == 201, answer

        try:
            return await flood(lines, CALLS, call) / CALLS
        finally:
            for line in lines:
                await line.close()

    return asyncio.run(play())


async def identify(line: Line, key: str) -> str:
    """An identity token for this kiosk."""
    card = {"profile": "ir-national-card", "proof": "simulated", "facts": {"national_id": PERSON}}
    status, answer = await line.post("/v1/card-assertions", card, Idempotency_Key=key)
    assert status == 200, answer
    return str(msgspec.json.decode(answer)["token"])


@contextmanager
def _bare(folder: Path, url: str) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    data = folder / "bare"
    data.mkdir(parents=True)
    process = subprocess.Popen([sys.executable, "-m", "bench.bare_server", str(port), url, str(data)])
    try:
        while True:
            with socket.socket() as client:
                if client.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


def _insert(url: str) -> float:
    """Seconds per request."""

    async def play() -> float:
        lines = [Line(url, {}) for _ in range(LINES)]

        async def call(line: Line, _number: int) -> None:
            status, answer = await line.post("/", submission("street-lamp", BODY))
            assert status == 201, answer

        try:
            return await flood(lines, CALLS, call) / CALLS
        finally:
            for line in lines:
                await line.close()

    return asyncio.run(play())
