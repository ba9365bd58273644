"""Visits in one process, the real program from end to end: how fast screens change, whether memory stays flat, and
how long the collection of garbage holds up the loop."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import msgspec
import psutil

from bench.row import plain
from kiosk import app, log
from kiosk.config.model import Config
from kiosk.contract.language import Language
from kiosk.demo import script
from kiosk.demo.surroundings import EmbeddedSurroundings
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step

VISITS = int(os.environ.get("PISHKHAN_BENCH_VISITS", "600"))
WARM_UP = VISITS // 2  # caches of glyphs, scenes and the allocator fill for some hundred visits
#: A service with forms and paper would spend the hub's one-time codes; these three need none.
SERVICES = ("renovation-levy", "request-tracking", "prayer-times")
SCREEN_CHANGE_GOAL_MS = 100.0
GROWTH_GOAL_MIB = 1.0  # per 1,000 visits
COLLECTION_GOAL_MS = 50.0  # from there on somebody may see that the screen stands still


class Visitor:
    """Plays visits on an open kiosk, and takes the time of every change of screen."""

    def __init__(self, kiosk: app.Kiosk, hands: EmbeddedSurroundings) -> None:
        self._kiosk = kiosk
        self._session = kiosk.visits.session
        self._hands = hands
        self.changes_ms: list[float] = []

    async def visit(self, service_id: str, language: Language) -> None:
        service = self._kiosk.visits.catalogue.services[service_id]
        while True:
            state = self._session.state
            move = script.next_move(state, service, language)
            match move:
                case script.Done():
                    self._session.dispatch(a.End())
                    return
                case script.Do(action):
                    await self._timed(action)
                case script.PayByPhone(url):
                    await self._hands.pay(url)
                    await self._until_changed(state)
                case _:
                    await self._until_changed(state)

    async def _timed(self, action: a.PersonAction) -> None:
        swapped = asyncio.Event()
        window = self._kiosk.window.window
        before = self._kiosk.window.shell.screen
        window.frameSwapped.connect(swapped.set)
        start = time.perf_counter()
        self._session.dispatch(action)
        if self._kiosk.window.shell.screen is not before:
            await swapped.wait()
            self.changes_ms.append((time.perf_counter() - start) * 1000)
        window.frameSwapped.disconnect(swapped.set)
        await asyncio.sleep(0)

    async def _until_changed(self, state: SessionState) -> None:
        changed = asyncio.Event()
        end = self._session.subscribe(lambda _: changed.set())
        while self._session.state.step is state.step and self._session.state.task is state.task:
            if self._session.state.printing is not state.printing:
                break
            await changed.wait()
            changed.clear()
        end()


@contextmanager
def _collections() -> Iterator[list[float]]:
    """How long each collection of garbage takes, in milliseconds. All must be in this thread."""
    took: list[float] = []
    threads: set[threading.Thread] = set()
    start = 0.0

    def note(phase: str, _info: dict[str, int]) -> None:
        nonlocal start
        if phase == "start":
            start = time.perf_counter()
        else:
            took.append((time.perf_counter() - start) * 1000)
            threads.add(threading.current_thread())

    gc.callbacks.append(note)
    yield took
    gc.callbacks.remove(note)
    assert threads == {threading.current_thread()}, threads


async def _soak() -> list[dict[str, Any]]:
    memory: list[float] = []
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as folder:
        config = Config()
        config = msgspec.structs.replace(
            config,
            kiosk=msgspec.structs.replace(config.kiosk, data_dir=folder),
            printer=msgspec.structs.replace(config.printer, port=19102),
        )
        async with AsyncExitStack() as stack:
            kiosk = await app.open_kiosk(config, stack, lambda: None)
            hands = EmbeddedSurroundings(
                grab=lambda _: None, save_raster=lambda _, __: None, handles=kiosk.core.devices.handles,
                messages=Path(folder) / "hub" / "sms.jsonl",
            )  # fmt: skip
            visitor = Visitor(kiosk, hands)
            with _collections() as collections_ms:
                for number in range(VISITS):
                    service = SERVICES[1 + number % 2] if number else SERVICES[0]
                    await visitor.visit(service, (Language.FA, Language.EN)[number % 2])
                    assert kiosk.visits.session.state.step is Step.ATTRACT
                    memory.append(psutil.Process().memory_info().rss / 2**20)
    return [
        _changes(visitor.changes_ms),
        _growth(memory),
        plain(f"garbage collection, longest of {len(collections_ms)}", max(collections_ms), "ms", COLLECTION_GOAL_MS),
    ]


def _changes(times: list[float]) -> dict[str, Any]:
    p95 = statistics.quantiles(times, n=20)[-1]
    return plain(f"screen change, p95 of {len(times)}", p95, "ms", SCREEN_CHANGE_GOAL_MS)


def _growth(memory: list[float]) -> dict[str, Any]:
    warm = memory[WARM_UP:]
    slope = statistics.linear_regression(range(len(warm)), warm).slope * 1000
    return plain(f"memory growth per 1,000 visits, over {len(warm)}", slope, "MiB", GROWTH_GOAL_MIB)


def rows() -> list[dict[str, Any]]:
    """Screen change p95 and memory growth, from a process of its own: a program has one Qt application."""
    done = subprocess.run([sys.executable, "-m", "bench.visits"], check=True, capture_output=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def _measure() -> list[dict[str, Any]]:
    log.configure(None, "bench", level=logging.ERROR)
    found: list[dict[str, Any]] = []

    async def run() -> int:
        found.extend(await _soak())
        return 0

    app.on_the_loop(run)
    return found


if __name__ == "__main__":
    print(json.dumps(_measure()))
