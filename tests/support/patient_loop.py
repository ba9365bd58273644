"""A loop whose clock stands still while the machine is busy with others.

Many tests give a driver a short time, because in some of them it has to pass. On a machine that stops this process for
a second now and then, such a time would be over before anybody had a chance to answer. So this loop counts only the
time that it asked to sleep, in slices, and a little of what it spent otherwise: whoever can answer in time on an idle
machine can do so on any. What tests measure, they measure with `loop.time()`.
"""

from __future__ import annotations

import asyncio
import selectors
import time

_SLICE = 0.01
"""Seconds of the longest sleep: a machine that stops for longer stops in one of them, mostly."""
_SLACK = 0.005
"""Seconds that a turn of the loop, or a sleep beyond what was asked for, may count."""

Ready = list[tuple[selectors.SelectorKey, int]]


class _CountingSelector(selectors.DefaultSelector):
    def __init__(self) -> None:
        super().__init__()
        self._passed = self._looked = time.monotonic()

    def now(self) -> float:
        return self._passed + min(time.monotonic() - self._looked, _SLACK)

    def skip(self, seconds: float) -> None:
        self._passed += seconds

    def select(self, timeout: float | None = None) -> Ready:
        self._count(0.0)
        left = timeout
        while True:
            nap = _SLICE if left is None else min(left, _SLICE)
            ready = super().select(nap)
            counted = self._count(max(0.0, nap))
            left = None if left is None else left - counted
            if ready or (left is not None and left <= 0):
                return ready

    def _count(self, asked: float) -> float:
        now = time.monotonic()
        counted = min(now - self._looked, asked + _SLACK)
        self._passed += counted
        self._looked = now
        return counted


class PatientLoop(asyncio.SelectorEventLoop):
    """See the module."""

    def __init__(self) -> None:
        self._clock = _CountingSelector()
        super().__init__(self._clock)

    def time(self) -> float:
        """Seconds that this loop has counted."""
        return self._clock.now()

    def skip(self, seconds: float) -> None:
        """Let so many seconds be over at once, for what is to be given up after a long time."""
        self._clock.skip(seconds)


def now() -> float:
    """`time` of the loop that runs: what is measured with it does not depend on what else the machine does."""
    return asyncio.get_running_loop().time()


def skip(seconds: float) -> None:
    """`skip` of the loop that runs."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, PatientLoop)
    loop.skip(seconds)
