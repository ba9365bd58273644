"""When the self-test of the night runs, and who waits for it.

Its time begins at the configured hour and lasts three hours. In that time it runs once, as soon as nobody is there.
A kiosk that was off or busy all that time waits for the next night: nobody wants it at noon.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta, timezone
from pathlib import Path

import structlog

from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.maintenance.history import open_history
from kiosk.maintenance.results import SelfTestReport

#: Iran has kept +03:30 all year since 2022; a fixed offset does not depend on the age of the system's tables.
TEHRAN = timezone(timedelta(hours=3, minutes=30), "Asia/Tehran")
WINDOW = timedelta(hours=3)
_LOOK_AGAIN = 30.0  # seconds
_LONGEST_SLEEP = 600.0  # the time of day may be set meanwhile

_log = structlog.get_logger(__name__)


def seconds_until_due(now: datetime, at: time, last: datetime | None) -> float:
    """How long until the self-test may run; 0: now. `last` is when it last began. All but `at` are aware.

    `at` is Tehran's time.
    """
    local = now.astimezone(TEHRAN)
    begin = datetime.combine(local.date(), at, TEHRAN)
    if begin > local:
        begin -= timedelta(days=1)  # the window of yesterday may reach over midnight
    if local - begin < WINDOW and (last is None or last < begin):
        return 0.0
    return (begin + timedelta(days=1) - local).total_seconds()


class NightWatch:
    """Runs the self-test of each night. `is_idle`: nobody is using the kiosk."""

    def __init__(
        self,
        at: time,
        run: Callable[[], Awaitable[SelfTestReport]],
        is_idle: Callable[[], bool],
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._at = at
        self._run = run
        self._is_idle = is_idle
        self._clock = clock
        self._sleep = sleep
        self._last: datetime | None = None

    async def watch(self, last: datetime | None) -> None:
        """Never ends by itself. `last`: when the last one began, before this process."""
        self._last = last
        while True:
            await self.step()

    async def step(self) -> None:
        """Sleep for a while, or run the self-test if it is due and nobody is there."""
        wait = seconds_until_due(self._clock.now(), self._at, self._last)
        if wait > 0:
            await self._sleep(min(wait, _LONGEST_SLEEP))
        elif not self._is_idle():
            await self._sleep(_LOOK_AGAIN)
        else:
            self._last = self._clock.now()  # also when it breaks: once a night, whatever happens
            try:
                await self._run()
            except KioskError:
                _log.exception("the self-test of the night could not be run")


async def last_night(data: Path, clock: Clock, kept_days: int) -> datetime | None:
    """When the last one began, by the history; None when that cannot be read."""
    try:
        async with open_history(data, clock, kept_days) as history:
            return await history.last_night()
    except (KioskError, OSError) as error:
        _log.warning("the history of self-tests cannot be read", error=str(error))
        return None


def configured_time(text: str) -> time | None:
    """`HH:MM` of the configuration; None for none."""
    return time.fromisoformat(text) if text else None
