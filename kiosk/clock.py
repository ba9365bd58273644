"""Time as an argument: whoever needs it takes a Clock, so that tests can move it."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """The time of day, and a clock that never jumps."""

    def now(self) -> datetime:
        """The time of day, aware, in UTC. It may jump when the system clock is set."""

    def monotonic(self) -> float:
        """Seconds since an arbitrary start; never goes back. For deadlines and idle times."""


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """See `Clock.now`."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return time.monotonic()
