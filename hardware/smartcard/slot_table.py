"""What is in which slot. Pure: sights come in, and the one card that the reader as a whole shows comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hardware.smartcard.base import ReaderState

OCCUPIED = frozenset({ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE})


@dataclass(frozen=True)
class SlotSight:
    """What a look at one slot shows: EMPTY, CARD_PRESENT or CARD_MUTE.

    `counter` moves with each insertion and each removal; it begins anew when the reader is plugged in.
    """

    name: str
    state: ReaderState
    counter: int = 0
    atr: bytes = b""

    @property
    def occupied(self) -> bool:
        """Whether anything is in it."""
        return self.state in OCCUPIED


Snapshot = Sequence[SlotSight] | None
"""All slots at one moment; None while the card service is down."""


@dataclass(frozen=True)
class SlotEntry:
    """One slot: the last sight, the number of the card in it (0: never one), and whether a call into it hangs."""

    sight: SlotSight
    number: int = 0
    stuck: bool = False


@dataclass(frozen=True)
class Shown:
    """What the slots come to: a state, and the number and slot of the card, if there is one."""

    state: ReaderState
    number: int = 0
    slot: str = ""


class SlotTable:
    """Numbers the insertions of all slots in one row. The card is the newest in a slot that is not stuck.

    A card that is covered by a newer one in another slot keeps its number, and shows again when that is pulled.
    """

    def __init__(self) -> None:
        self.entries: Mapping[str, SlotEntry] = {}
        self.insertions = 0
        self._service_up = True
        self._frozen = False

    def take(self, snapshot: Snapshot) -> None:
        """Take in what all slots look like now. Slots that are not in it are gone."""
        self._service_up = snapshot is not None
        self.entries = {sight.name: self._entry(sight) for sight in snapshot or ()}

    def set_stuck(self, slot: str, stuck: bool) -> None:
        """A call into that slot hangs, or one returned. It also ends when the slot looks different."""
        if slot in self.entries:
            entry = self.entries[slot]
            self.entries = {**self.entries, slot: SlotEntry(entry.sight, entry.number, stuck)}

    def set_frozen(self, frozen: bool) -> None:
        """The service itself does not answer, or does again."""
        self._frozen = frozen

    @property
    def shown(self) -> Shown:
        """The state of all slots together."""
        if self._frozen:
            return Shown(ReaderState.STUCK)
        if not self._service_up:
            return Shown(ReaderState.SERVICE_DOWN)
        if not self.entries:
            return Shown(ReaderState.NO_READER)
        working = [entry for entry in self.entries.values() if not entry.stuck]
        if not working:
            return Shown(ReaderState.STUCK)
        if (newest := _newest(working)) is None:
            return Shown(ReaderState.EMPTY)
        return Shown(newest.sight.state, newest.number, newest.sight.name)

    @property
    def to_read(self) -> str:
        """The slot that a read goes to: that of the card, or with every slot stuck the newest's; empty: none."""
        shown = self.shown
        if shown.state is not ReaderState.STUCK:
            return shown.slot
        newest = _newest(list(self.entries.values()))
        return "" if newest is None else newest.sight.name

    def state_of(self, slot: str) -> ReaderState:
        """The state of one slot alone."""
        if not self._service_up:
            return ReaderState.SERVICE_DOWN
        if (entry := self.entries.get(slot)) is None:
            return ReaderState.NO_READER
        return ReaderState.STUCK if entry.stuck or self._frozen else entry.sight.state

    def _entry(self, sight: SlotSight) -> SlotEntry:
        """A counter that moved while the slot looks occupied both times means another card."""
        before = self.entries.get(sight.name)
        if before is not None and before.sight == sight:
            return before
        if not sight.occupied:
            return SlotEntry(sight)
        if before is not None and before.sight.occupied and before.sight.counter == sight.counter:
            return SlotEntry(sight, before.number)
        self.insertions += 1
        return SlotEntry(sight, self.insertions)


def _newest(entries: Sequence[SlotEntry]) -> SlotEntry | None:
    occupied = [entry for entry in entries if entry.sight.occupied]
    return max(occupied, key=lambda entry: entry.number, default=None)
