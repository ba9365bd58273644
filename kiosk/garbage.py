"""Reference cycles are collected on the event loop's thread and nowhere else.

Python runs its collector in whichever thread happens to allocate at the wrong moment. A Qt object in a cycle that dies
in a device's thread dies where Qt forbids it: its timers cannot be stopped there, and the loop's thread may be working
with its parent. So the collector is switched off for all threads, and the loop makes its rounds instead.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

LOOK_SECONDS = 0.5
#: As Python's own thresholds: this many more objects than at the last collection of the young ones, and as many
#: collections of one generation before the next older one has its turn.
YOUNG_LIMIT, MIDDLE_LIMIT, OLD_LIMIT = 700, 10, 10
_YOUNG, _MIDDLE, _ALL = range(3)


@contextmanager
def kept_from_threads() -> Iterator[None]:
    """No thread collects by itself meanwhile. What is left at the end is collected in this one, all of it."""
    automatic = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.collect()
        if automatic:
            gc.enable()


def set_start_aside() -> None:
    """The start is over: what is there by now is not looked at again before the end of `kept_from_threads`.

    Modules, classes and the window are most of all objects, and stay. Without them a collection of all generations
    takes a few milliseconds, which no frame notices.
    """
    gc.freeze()


class GarbageRounds:
    """Looks at the counts of allocations, and collects what is due. `is_idle`: nobody is at the kiosk.

    All generations are collected once after each visit, so that nothing of the citizen waits in a cycle, and whenever
    something is due while nobody is there. During a visit the young ones are, and the others only when many wait.
    """

    def __init__(self, is_idle: Callable[[], bool], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._is_idle = is_idle
        self._sleep = sleep
        self._visited = False

    async def run(self) -> None:
        """Make rounds until cancelled."""
        while True:
            await self._sleep(LOOK_SECONDS)
            self.look()

    def look(self) -> None:
        """Collect what is due now, in the calling thread."""
        generation = self._due()
        if generation is not None:
            gc.collect(generation)

    def _due(self) -> int | None:
        young, middle, old = gc.get_count()
        idle, visited = self._is_idle(), self._visited
        self._visited = not idle
        if old > OLD_LIMIT or (idle and (visited or young > YOUNG_LIMIT)):
            return _ALL
        if middle > MIDDLE_LIMIT:
            return _MIDDLE
        return _YOUNG if young > YOUNG_LIMIT else None
