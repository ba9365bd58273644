"""A kiosk of its own process, and rubbish of Qt while a device's thread allocates: which thread takes the rubbish away?

`python -m tests.support.garbage_in_threads FOLDER` prints `loop` or the name of the thread that did.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import weakref
from contextlib import AsyncExitStack
from pathlib import Path

from PySide6.QtCore import QTimer

from hardware._threads import DeviceThread
from kiosk import app, log
from kiosk.commands.output import write_line
from kiosk.config.load import load
from tests.support.kiosk import SMALL, write_config

PATIENCE = 30.0  # seconds


class Rubbish:
    """A running timer that nobody but itself refers to. `taken_by`: the thread that destroyed it."""

    def __init__(self) -> None:
        self.taken_by: threading.Thread | None = None
        timer = QTimer()
        timer.start(3_600_000)
        timer.itself = timer  # type: ignore[attr-defined]  # the cycle
        weakref.finalize(timer, self._gone)

    def _gone(self) -> None:
        self.taken_by = threading.current_thread()


def allocate_much() -> None:
    """More objects in cycles than Python's collector leaves alone."""
    for _ in range(2_000):
        cycle: list[object] = []
        cycle.append(cycle)


async def taken_away(*, timeout: float = PATIENCE) -> threading.Thread:
    """Leave rubbish behind and let a device's thread allocate until somebody has taken it away. TimeoutError."""
    rubbish, thread = Rubbish(), DeviceThread("device")
    try:
        async with asyncio.timeout(timeout):
            while rubbish.taken_by is None:
                await thread.run(allocate_much)
                await asyncio.sleep(0.05)
        return rubbish.taken_by
    finally:
        thread.stop()


async def _open_and_try(folder: Path) -> str:
    write_config(folder / "kiosk.toml", folder / "data", SMALL, {})
    async with AsyncExitStack() as stack:
        await app.open_kiosk(load(folder / "kiosk.toml"), stack, lambda: None)
        taker = await taken_away()
    return "loop" if taker is threading.main_thread() else taker.name


if __name__ == "__main__":
    log.configure(None, "garbage")
    write_line(app.on_the_loop(lambda: _open_and_try(Path(sys.argv[1]))))
