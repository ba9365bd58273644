"""What has been seen of one reader, told to those who asked. Every driver keeps one; lives on the loop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import assert_never

from hardware.smartcard.base import CardTrouble, ReaderEvent, ReaderState

_log = logging.getLogger("hardware.smartcard")

OCCUPIED = frozenset({ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE})
UNUSABLE = frozenset({ReaderState.SERVICE_DOWN, ReaderState.NO_READER, ReaderState.STUCK})


def why_nothing_to_read(state: ReaderState) -> CardTrouble | None:
    """What a read comes to in this state before it begins; None when there is something to read."""
    match state:
        case ReaderState.SERVICE_DOWN | ReaderState.NO_READER:
            return CardTrouble.READER_LOST
        case ReaderState.EMPTY:
            return CardTrouble.REMOVED
        case ReaderState.CARD_MUTE:
            return CardTrouble.MUTE
        case ReaderState.CARD_PRESENT | ReaderState.STUCK:
            return None
        case _:
            assert_never(state)


class ReaderWatch:
    """State, insertion count and subscribers of one reader. A change is told once, in order."""

    def __init__(self) -> None:
        self.name = ""
        self.state = ReaderState.NO_READER
        self.insertion = 0
        self._seen: tuple[ReaderState, int, str] | None = None
        self._told: ReaderEvent | None = None
        self._subscribers: list[Callable[[ReaderEvent], None]] = []

    def subscribe(self, callback: Callable[[ReaderEvent], None]) -> Callable[[], None]:
        """Call `callback` on each change; returns the function that ends it (safe to call twice)."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def see(self, state: ReaderState, name: str = "", counter: int = 0) -> None:
        """Take in what the driver sees. `counter` moves with each insertion and each removal.

        A counter that moved while the slot looks occupied both times means another card: it is told as
        removal and insertion. Seeing the same again changes nothing, not even STUCK.
        """
        before, self._seen = self._seen, (state, counter, name)
        if before == self._seen:
            return
        self.name = name or self.name
        if state in OCCUPIED:
            was_occupied = before is not None and before[0] in OCCUPIED
            swapped = was_occupied and before is not None and before[1:] != (counter, name)
            if swapped:
                self._tell(ReaderState.EMPTY)
            if swapped or not was_occupied:
                self.insertion += 1
        self._tell(state)

    def stuck(self) -> None:
        """A call into the reader did not return: STUCK until something else is seen or a read succeeds."""
        self._tell(ReaderState.STUCK)

    def answered(self) -> None:
        """The reader answered: if it was STUCK it is again what was last seen."""
        if self.state is ReaderState.STUCK and self._seen is not None:
            self._tell(self._seen[0])

    def end(self) -> None:
        """Tell nobody any more."""
        self._subscribers.clear()

    def _tell(self, state: ReaderState) -> None:
        event = ReaderEvent(state, self.insertion)
        if event == self._told:
            return
        self._log_change(state)
        self.state = state
        self._told = event
        for callback in tuple(self._subscribers):
            try:
                callback(event)
            except Exception:  # noqa: BLE001  one listener's fault must not keep the change from the others
                _log.exception("a listener for card reader events failed")

    def _log_change(self, state: ReaderState) -> None:
        """Each loss once and each return once, however many states lie between."""
        before = None if self._told is None else self._told.state
        if state in UNUSABLE and before not in UNUSABLE:
            _log.warning("card reader lost: %s", state.value)
        elif state not in UNUSABLE and (before is None or before in UNUSABLE):
            _log.info("card reader ready: %s", self.name)
