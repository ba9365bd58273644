"""Scanners that type: a burst of keys too fast for a hand, ended by Enter or Tab.

Nothing here knows a window system. Whoever has the keyboard feeds every key press, in order, and keeps it from the
screen: no scan ever lands in a field. Typing by hand therefore goes nowhere, and is only told apart so that it is
not taken for a code.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from hardware.scanner.base import MAX_LENGTH, Code, Misread, Scan, ScannerState
from hardware.scanner.key_positions import us_text
from hardware.scanner.telling import TellingScanner

FAST_GAP = 0.035
"""Seconds between two keys. A fast typist needs 0.06; scanners 0.001 to 0.02."""

MAX_PAUSE = 0.25
"""Seconds; a longer silence ends a burst. A slow USB hub, or a screen that is being drawn, takes up to 0.2."""

TAIL = 1.0
"""Seconds after a broken burst in which more keys are the rest of it. Nobody scans again that fast."""

MIN_LENGTH = 3
"""Characters; anything shorter is a touch on a keyboard."""

TERMINATORS = frozenset("\r\n\t")

_MARGIN = 0.25
"""Seconds: keys that wait behind a slow frame are fed before the run is judged."""


class WedgeDecoder:
    """Tells scanner bursts from typing.

    A run of characters is a burst when at least three in four gaps are at most FAST_GAP: a few may be longer,
    when a hub or the kiosk itself stumbles. Enter or Tab ends a burst and makes it a code; a burst that MAX_PAUSE
    ends is broken, and what follows within TAIL is the rest of it, not a code of its own.
    """

    def __init__(self, on_scan: Callable[[Scan], None]) -> None:
        self._on_scan = on_scan
        self._held: list[str] = []
        self._length = 0
        self._slow_gaps = 0
        self._last = 0.0
        self._tail_until = float("-inf")
        self._is_tail = False

    @property
    def deadline(self) -> float | None:
        """When `flush` is due, in the time of `feed`; None when nothing is held."""
        return self._last + MAX_PAUSE if self._length else None

    def feed(self, text: str, at: float) -> None:
        """Take one key press: its text (empty for Shift, arrows and the like), and monotonic seconds."""
        if not text:
            return
        self.flush(at)
        if self._length and at - self._last > FAST_GAP:
            self._slow_gaps += 1
        if not self._length:
            self._is_tail = at < self._tail_until
        self._last = at
        if text in TERMINATORS:
            self._end(complete=True)
        else:
            self._hold(text)

    def flush(self, at: float) -> None:
        """End what is held if it has been silent for MAX_PAUSE; also when the clock went back."""
        if self._length and not 0 <= at - self._last < MAX_PAUSE:
            self._end(complete=False)

    def _hold(self, text: str) -> None:
        self._length += len(text)
        if self._length <= MAX_LENGTH:
            self._held.append(text)

    def _end(self, *, complete: bool) -> None:
        text, length, is_tail = "".join(self._held), self._length, self._is_tail
        is_burst = length >= MIN_LENGTH and self._slow_gaps * 4 <= length
        self._held, self._length, self._slow_gaps = [], 0, 0
        if complete:
            self._tail_until = float("-inf")
        elif is_burst or (is_tail and length):
            self._tail_until = self._last + TAIL
        if not is_burst or is_tail:
            return
        if length > MAX_LENGTH:
            self._on_scan(Misread.TOO_LONG)
        else:
            self._on_scan(Code(text) if complete else Misread.BROKEN)


class WedgeScanner(TellingScanner):
    """A TypingScanner. Nobody can know whether such a scanner is plugged in: its state is always UNTOLD."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(ScannerState.UNTOLD, "keyboard", clock)
        self._decoder = WedgeDecoder(self.tell)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._watch: asyncio.Handle | None = None

    async def start(self) -> None:
        """From now on a burst that breaks off is told without waiting for another key."""
        self._loop = asyncio.get_running_loop()

    async def close(self) -> None:
        """Tell nobody any more."""
        self._loop = None
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        await super().close()

    def press(self, text: str, position: int, shifted: bool, at: float) -> None:
        """One key press. Its place says more than its text, which depends on the keyboard layout of the kiosk."""
        control = text and text < " "  # Enter, Tab, or a control character that the scanner makes with Ctrl
        self._decoder.feed(text if control else us_text(position, shifted=shifted) or text, at)
        self._watch_for_the_end()

    def _watch_for_the_end(self) -> None:
        deadline = self._decoder.deadline
        if deadline is not None and self._watch is None and self._loop is not None:
            self._watch = self._loop.call_later(max(0.0, deadline + _MARGIN - self._clock()), self._look)

    def _look(self) -> None:
        self._watch = None
        now, deadline = self._clock(), self._decoder.deadline
        if deadline is not None and now >= deadline + _MARGIN:
            self._decoder.flush(now)
        self._watch_for_the_end()
