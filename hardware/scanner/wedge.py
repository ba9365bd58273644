"""Scanners that type: a burst of keys too fast for a hand, ended by Enter or Tab.

Nothing here knows a window system. The owner of the keyboard focus feeds every key press, in order, before any
field sees it, and obeys the verdict: that is what keeps a scanned code out of the field that has the focus.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

MAX_GAP = 0.035
"""Seconds between two keys of one burst. A fast typist needs 0.06; scanners 0.001 to 0.02."""

MIN_LENGTH = 6
"""Characters; anything shorter is taken for typing."""

MAX_LENGTH = 4096
"""Characters; a longer burst is not a code (a stuck key, say) and is thrown away."""

TERMINATORS = frozenset("\r\n\t")


@dataclass(frozen=True)
class KeyVerdict:
    """What to do with a key: first deliver `replay` to the field, then, unless `swallowed`, the key itself."""

    swallowed: bool
    replay: str = ""


class WedgeDecoder:
    """Tells scanner bursts from typing.

    Every character is held back (swallowed) until it is clear what it belongs to:

    * a pause of `MAX_GAP` or more ends the run that is held. A run shorter than `MIN_LENGTH` was typing and
      comes back as `replay`. A longer one cannot come from a hand: it is a broken scan, thrown away whole;
    * Enter or Tab right after a run of at least `MIN_LENGTH` completes a code: all of it is swallowed;
    * Enter or Tab otherwise is a key like any other: delivered after the replay.

    So typing arrives late by at most `MAX_GAP`, provided that the caller calls `flush` at `deadline`. Keys
    without text (Shift, arrows) are not the decoder's: they are never swallowed.
    """

    def __init__(self, on_code: Callable[[str], None]) -> None:
        self._on_code = on_code
        self._held = ""
        self._too_long = False
        self._last = 0.0

    @property
    def deadline(self) -> float | None:
        """When `flush` is due, in the time of `feed`; None when nothing is held."""
        return self._last + MAX_GAP if self._held else None

    def feed(self, text: str, at: float) -> KeyVerdict:
        """Take one key press: its text, and monotonic seconds."""
        if not text:
            return KeyVerdict(swallowed=False)
        replay = "" if self._continues(at) else self._end_run()
        self._last = at
        if text in TERMINATORS:
            return self._terminator(replay)
        self._hold(text)
        return KeyVerdict(swallowed=True, replay=replay)

    def flush(self, at: float) -> str:
        """What was held and turned out to be typing, to deliver to the field; empty before `deadline`."""
        return "" if self._continues(at) else self._end_run()

    def _continues(self, at: float) -> bool:
        return 0 <= at - self._last < MAX_GAP

    def _hold(self, text: str) -> None:
        if len(self._held) + len(text) > MAX_LENGTH:
            self._too_long = True
        else:
            self._held += text

    def _terminator(self, replay: str) -> KeyVerdict:
        if len(self._held) < MIN_LENGTH:
            return KeyVerdict(swallowed=False, replay=replay + self._end_run())
        code, usable = self._held, not self._too_long
        self._end_run()
        if usable:
            self._on_code(code)
        return KeyVerdict(swallowed=True, replay=replay)

    def _end_run(self) -> str:
        held, self._held, self._too_long = self._held, "", False
        return held if len(held) < MIN_LENGTH else ""


class WedgeScanner:
    """A CodeScanner fed with key presses."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[str], None]] = []
        self.decoder = WedgeDecoder(self._tell)

    def subscribe(self, callback: Callable[[str], None]) -> Callable[[], None]:
        """Call back with each code."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    async def close(self) -> None:
        """Tell nobody any more; keys are still sorted, so that no scan lands in a field."""
        self._subscribers.clear()

    def _tell(self, code: str) -> None:
        for callback in tuple(self._subscribers):
            callback(code)
