"""What has been seen of the slots, told to those who asked. Every driver keeps one; lives on the loop."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import assert_never

from hardware.smartcard.base import CardTrouble, ReaderEvent, ReaderState, Slot
from hardware.smartcard.interface import interface_of
from hardware.smartcard.slot_table import OCCUPIED, Shown, SlotTable, Snapshot

_log = logging.getLogger("hardware.smartcard")

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
    """State, card and subscribers of a card reader with any number of slots. A change is told once, in order.

    `clock` tells seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.name = ""
        self._clock = clock
        self._table = SlotTable()
        self._shown = Shown(ReaderState.NO_READER)
        self._told: ReaderEvent | None = None
        self._subscribers: list[Callable[[ReaderEvent], None]] = []

    @property
    def state(self) -> ReaderState:
        """The last state told."""
        return self._shown.state

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Every slot that is there."""
        return tuple(
            Slot(name, interface_of(name, entry.sight.atr), self._table.state_of(name))
            for name, entry in self._table.entries.items()
        )

    @property
    def to_read(self) -> str:
        """The slot that a read goes to; empty when nothing is in any."""
        return self._table.to_read

    def state_of(self, slot: str) -> ReaderState:
        """The state of one slot alone."""
        return self._table.state_of(slot)

    def subscribe(self, callback: Callable[[ReaderEvent], None]) -> Callable[[], None]:
        """Call `callback` on each change; returns the function that ends it (safe to call twice)."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def see(self, snapshot: Snapshot) -> None:
        """Take in what the driver sees. Seeing the same again changes nothing, not even STUCK."""
        self._table.take(snapshot, self._clock())
        self._tell_changes()

    def stuck(self, slot: str) -> None:
        """A call into that slot did not return: STUCK until the slot looks different or `answered`."""
        self._table.set_stuck(slot, True)
        self._tell_changes()

    def answered(self, slot: str) -> None:
        """The slot answered: if it was STUCK it is again what was last seen."""
        self._table.set_stuck(slot, False)
        self._tell_changes()

    def frozen(self, frozen: bool) -> None:
        """Whether the service as a whole does not answer."""
        self._table.set_frozen(frozen)
        self._tell_changes()

    def end(self) -> None:
        """Tell nobody any more."""
        self._subscribers.clear()

    def _tell_changes(self) -> None:
        """Another card than before is told as removal and then as that card: a read of the old one is off."""
        before, shown = self._shown, self._table.shown
        self.name = shown.slot or next(iter(self._table.entries), self.name)
        if before.state in OCCUPIED and shown.state in OCCUPIED and before.number != shown.number:
            self._tell(Shown(ReaderState.EMPTY))
        self._tell(shown)

    def _tell(self, shown: Shown) -> None:
        last = 0 if self._told is None else self._told.insertion
        event = ReaderEvent(shown.state, shown.number or last, shown.found)
        self._shown = shown
        if event == self._told:
            return
        self._log_change(shown.state)
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
