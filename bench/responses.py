"""How soon the screen answers: to a finger, to another language, and to anybody while everything else misbehaves."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import msgspec
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from bench.bare_window import open_bare
from bench.row import against, plain
from kiosk import app, log
from kiosk.config.model import Config
from kiosk.contract.language import Language
from kiosk.demo import script
from kiosk.session import actions as a
from kiosk.session.state import Step

PRESSES = 200
SWITCHES = 40
TOUCH_GOAL = 1.5
SWITCH_GOAL_MS = 200.0
GAP_GOAL_MS = 50.0
TROUBLED_SECONDS = 40.0
#: What goes wrong, one after the other, while somebody uses the kiosk; each is put right by the next but one.
TROUBLES = (
    ("network", "cut"), ("printer", "stall"), ("network", "restore"), ("printer", "go-on"),
    ("card", "unplug"), ("printer", "gone"), ("card", "plug"), ("printer", "gone end"),
)  # fmt: skip
SERVICES = ("renovation-levy", "request-tracking", "prayer-times", "request-137")


class Glass:
    """A finger on a window. `seconds` is from the press to the frame that shows it."""

    def __init__(self, window: QQuickWindow, item: QQuickItem) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()
        self._point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    async def seconds(self) -> float:
        """Press, wait for the frame, leave sideways, so that nothing is chosen, and wait again."""
        async with self._next_frame():
            start = time.perf_counter()
            asyncio.get_running_loop().call_soon(self._press)
        took = time.perf_counter() - start
        async with self._next_frame():
            asyncio.get_running_loop().call_soon(self._leave)
        return took

    # QTest handles other events as well, which no task may do while it runs: so these are called by the loop.

    def _press(self) -> None:
        QTest.touchEvent(self._window, self._device).press(0, self._point, self._window).commit()

    def _leave(self) -> None:
        outside = QPoint(1, 1)
        QTest.touchEvent(self._window, self._device).move(0, outside, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, outside, self._window).commit()

    @asynccontextmanager
    async def _next_frame(self) -> AsyncIterator[None]:
        swapped = asyncio.Event()
        self._window.frameSwapped.connect(swapped.set)
        yield
        async with asyncio.timeout(20):
            await swapped.wait()
        self._window.frameSwapped.disconnect(swapped.set)


async def _touch(kiosk: app.Kiosk) -> dict[str, Any]:
    tile = _item(kiosk.window.window, "tile-")
    engine = QQmlApplicationEngine()
    bare = open_bare(engine)
    glasses = [Glass(bare, _item(bare, "tile")), Glass(kiosk.window.window, tile)]
    times: list[list[float]] = [[], []]
    for _ in range(PRESSES):  # in turn, so that whatever else the machine does hits both
        for glass, took in zip(glasses, times, strict=True):
            took.append(await glass.seconds())
    bare.close()
    floor, value = (statistics.quantiles(took, n=100)[-1] * 1000 for took in times)
    return against(f"touch to the frame that shows it, p99 of {PRESSES}", value, "ms", floor, TOUCH_GOAL)


def _item(window: QQuickWindow, name: str) -> QQuickItem:
    """The first item below the window's that is to be seen, and whose objectName begins so."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop(0)
        if item.objectName().startswith(name) and item.isVisible():
            return item
        waiting += item.childItems()
    raise LookupError(name)


async def _language(kiosk: app.Kiosk) -> dict[str, Any]:
    session, window = kiosk.visits.session, kiosk.window.window
    times = []
    for language in itertools.islice(itertools.cycle(Language), SWITCHES):
        session.dispatch(a.OpenLanguages())
        await asyncio.sleep(0.2)
        swapped = asyncio.Event()
        window.frameSwapped.connect(swapped.set)
        start = time.perf_counter()
        session.dispatch(a.ChooseLanguage(language))
        await swapped.wait()
        times.append((time.perf_counter() - start) * 1000)
        window.frameSwapped.disconnect(swapped.set)
        await asyncio.sleep(0.2)
    p95 = statistics.quantiles(times, n=20)[-1]
    return plain(f"another language on the home screen, p95 of {SWITCHES}", p95, "ms", SWITCH_GOAL_MS)


class Gaps:
    """The longest times in which the thread of the screen did not come round."""

    def __init__(self) -> None:
        self.milliseconds: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._came_round)

    @contextmanager
    def watched(self) -> Any:
        self._last = time.perf_counter()
        self._timer.start(1)
        yield self
        self._timer.stop()

    def _came_round(self) -> None:
        now = time.perf_counter()
        self.milliseconds.append((now - self._last) * 1000)
        self._last = now


async def _troubled(kiosk: app.Kiosk) -> list[dict[str, Any]]:
    deeds = {(deed.group, deed.name): deed.do for deed in kiosk.core.deeds}
    with Gaps().watched() as gaps:
        trouble = asyncio.ensure_future(_make_trouble([deeds[name] for name in TROUBLES]))
        await _visits(kiosk)
        trouble.cancel()
        await asyncio.gather(trouble, return_exceptions=True)
    longest = max(gaps.milliseconds)
    return [
        plain("the screen's thread busy, longest, among troubles", longest, "ms", GAP_GOAL_MS),
    ]


async def _make_trouble(deeds: list[Callable[[str], Awaitable[None] | None]]) -> None:
    for do in itertools.cycle(deeds):
        rest = do("")
        if rest is not None:
            await rest
        await asyncio.sleep(0.7)


async def _visits(kiosk: app.Kiosk) -> None:
    """Whoever meets a problem tries again once, and leaves."""
    session = kiosk.visits.session
    end = time.monotonic() + TROUBLED_SECONDS
    for service_id in itertools.cycle(SERVICES):
        service = kiosk.visits.catalogue.services[service_id]
        leaves_at = time.monotonic() + TROUBLED_SECONDS / 8
        while session.state.step is not Step.FAREWELL:
            move = script.next_move(session.state, service, Language.FA)
            if time.monotonic() > leaves_at:
                session.dispatch(a.End())
            elif session.state.problem is not None:
                session.dispatch(a.Retry())
            elif isinstance(move, script.Do):
                session.dispatch(move.action)
            await asyncio.sleep(0.1)
        session.dispatch(a.End())
        if time.monotonic() > end:
            return


async def _all() -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as folder:
        config = Config()
        config = msgspec.structs.replace(
            config,
            kiosk=msgspec.structs.replace(config.kiosk, data_dir=folder),
            printer=msgspec.structs.replace(config.printer, port=19104),
        )
        async with AsyncExitStack() as stack:
            kiosk = await app.open_kiosk(config, stack, lambda: None)
            kiosk.visits.session.dispatch(a.Start())
            kiosk.visits.session.dispatch(a.ChooseLanguage(Language.FA))
            await asyncio.sleep(1)
            found = [await _touch(kiosk), await _language(kiosk)]
            kiosk.visits.session.dispatch(a.End())
            return [*found, *await _troubled(kiosk)]


def rows() -> list[dict[str, Any]]:
    """From a process of its own: a program has one Qt application."""
    done = subprocess.run([sys.executable, "-m", "bench.responses"], check=True, capture_output=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def _measure() -> list[dict[str, Any]]:
    log.configure(None, "bench", level=logging.ERROR)
    found: list[dict[str, Any]] = []

    async def run() -> int:
        found.extend(await _all())
        return 0

    app.on_the_loop(run)
    return found


if __name__ == "__main__":
    print(json.dumps(_measure()))
