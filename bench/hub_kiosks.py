"""A city at work: many kiosks on two hubs and one PostgreSQL, and what each of them waits for.

Each kiosk files a request and tracks it, then thinks; every tenth request is sent twice, as after a lost answer.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec

from bench.hub_load import Line
from bench.hub_requests import BODY, city, identify
from bench.row import plain
from hub.settings import token_hash
from tests.contract.hub.conftest import submission
from tests.contract.hub.definitions import write_catalogue
from tests.support.hub import end_hub, start_hub

KIOSKS = int(os.environ.get("PISHKHAN_BENCH_KIOSKS", "200"))  # 1,000 for 60 s is a city's rush hour
SECONDS = float(os.environ.get("PISHKHAN_BENCH_KIOSK_SECONDS", "15"))
THINKING = 30.0  # seconds between two requests of one kiosk; people take some minutes
P99_GOAL_MS = 500.0
TOKEN = "one-token-for-all-kiosks-of-the-bench"  # noqa: S105 - these kiosks are invented


class Tally:
    """What the kiosks saw."""

    def __init__(self) -> None:
        self.waits_ms: list[float] = []
        self.codes: dict[str, str] = {}
        self.wrong = 0


def rows() -> list[dict[str, Any]]:
    """Errors and doubles, of which there must be none, and the 99th percentile of all calls."""
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as folder, city() as server, ExitStack() as stack:
        name = server.create()
        urls = []
        for number in range(2):
            hub = start_hub(
                Path(folder) / "hub",
                *("--config", str(_settings(Path(folder)))),
                *("--accept-simulated-cards", "--database-url", server.url(name)),
                catalogue=write_catalogue(Path(folder) / f"catalogue-{number}"),
            )
            stack.callback(end_hub, hub)
            urls.append(hub.url)
        tally = asyncio.run(_play(urls))
        stored = int(server.sql("SELECT count(*) FROM cases", name))
    label = f"{KIOSKS:,} kiosks on PostgreSQL for {SECONDS:.0f} s"
    p99 = statistics.quantiles(tally.waits_ms, n=100)[-1]
    lost = (
        tally.wrong + abs(stored - len(set(tally.codes.values()))) + len(tally.codes) - len(set(tally.codes.values()))
    )
    return [
        plain(f"{label}: errors, losses, doubles of {len(tally.waits_ms):,} calls", lost, "calls", 0),
        plain(f"{label}: answer, p99 ({len(tally.codes) / SECONDS:.0f} requests/s)", p99, "ms", P99_GOAL_MS),
    ]


def _settings(folder: Path) -> Path:
    file = folder / "hub.toml"
    lines = [f'"kiosk-{number}" = "{token_hash(TOKEN)}"' for number in range(KIOSKS)]
    file.write_text("\n".join(["[kiosks]", *lines]))
    return file


async def _play(urls: list[str]) -> Tally:
    tally = Tally()
    end = asyncio.get_running_loop().time() + SECONDS
    async with asyncio.TaskGroup() as group:
        for number in range(KIOSKS):
            group.create_task(_kiosk(urls[number % len(urls)], number, end, tally))
    return tally


async def _kiosk(url: str, number: int, end: float, tally: Tally) -> None:
    clock = asyncio.get_running_loop().time
    line = Line(url, {"X-Kiosk-Id": f"kiosk-{number}", "Authorization": f"Bearer {TOKEN}"})
    await asyncio.sleep(random.uniform(0, min(THINKING, SECONDS / 2)))  # noqa: S311
    identity = await identify(line, f"identity-{number}")
    turn = 0
    while clock() < end:
        key, turn = f"{number}-{turn}", turn + 1
        body = submission("street-lamp", BODY)
        answers = []
        for _ in range(2 if random.random() < 0.1 else 1):  # noqa: S311
            start = clock()
            answers.append(await line.post("/v1/requests", body, Idempotency_Key=key, X_Identity=identity))
            tally.waits_ms.append((clock() - start) * 1000)
        tally.wrong += any(answer != answers[0] or answer[0] != 201 for answer in answers)
        if answers[0][0] == 201:
            code = tally.codes[key] = str(msgspec.json.decode(answers[0][1])["tracking_code"])
            start = clock()
            status, _ = await line.get(f"/v1/cases/{code}")
            tally.waits_ms.append((clock() - start) * 1000)
            tally.wrong += status != 200
        await line.close()  # as kiosks do, before the hub hangs up
        await asyncio.sleep(min(random.uniform(0.5, 1.5) * THINKING, max(0.0, end - clock())))  # noqa: S311
    await line.close()
