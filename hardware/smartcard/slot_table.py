"""What is in which slot. Pure: sights come in, and the one card that the reader as a whole shows comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hardware.smartcard.base import ReaderState

OCCUPIED = frozenset({ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE})

SETTLES = 10.0
"""Seconds in which a reader that came back finds a card that lies on it: a contactless one searches a while.

Too long harms little: somebody is asked to put a card in once more. Too short lets a card that was left behind pass
for one that was put in now.
"""


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
    """One slot: the last sight, the number of the card in it (0: never one), and whether a call into it hangs.

    `found`: nobody saw the card being put in.
    """

    sight: SlotSight
    number: int = 0
    stuck: bool = False
    found: bool = False


@dataclass(frozen=True)
class _Lost:
    """What was in a slot that is out of sight; once it is back and looks empty, since when."""

    entry: SlotEntry
    empty_since: float | None = None

    def may_be(self, sight: SlotSight) -> bool:
        """Whether the card in it now may be the one from before. A mute card does not tell."""
        before = self.entry.sight.atr
        return not before or not sight.atr or before == sight.atr


@dataclass(frozen=True)
class Shown:
    """What the slots come to: a state, and the number and slot of the card, if there is one, and how it came there."""

    state: ReaderState
    number: int = 0
    slot: str = ""
    found: bool = False


class SlotTable:
    """Numbers the insertions of all slots in one row. The card is the newest in a slot that is not stuck.

    A card that is covered by a newer one in another slot keeps its number, and shows again when that is pulled. So
    does a card that is there when its slot comes back, after the service or the reader was away: as far as anyone can
    tell, nobody touched it. Another card that is there then has a number of its own and is `found`.
    """

    def __init__(self) -> None:
        self.entries: Mapping[str, SlotEntry] = {}
        self.insertions = 0
        self._lost: dict[str, _Lost] = {}
        self._service_up = True
        self._frozen = False

    def take(self, snapshot: Snapshot, now: float) -> None:
        """Take in what all slots look like at `now`, in seconds of any clock. Slots that are not in it are gone."""
        self._service_up = snapshot is not None
        seen = {sight.name: self._entry(sight, now) for sight in snapshot or ()}
        for gone in self.entries.keys() - seen.keys():
            self._lose(self.entries[gone])
        self.entries = seen

    def set_stuck(self, slot: str, stuck: bool) -> None:
        """A call into that slot hangs, or one returned. It also ends when the slot looks different."""
        if slot in self.entries:
            entry = self.entries[slot]
            self.entries = {**self.entries, slot: replace(entry, stuck=stuck)}

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
        return Shown(newest.sight.state, newest.number, newest.sight.name, newest.found)

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

    def _entry(self, sight: SlotSight, now: float) -> SlotEntry:
        """A counter that moved while the slot looks occupied both times means another card."""
        before = self.entries.get(sight.name)
        if before is not None and before.sight == sight:
            return before
        if before is not None and sight.counter < before.sight.counter:  # its reader went and came between two looks
            self._lose(before)
            before = None
        if not sight.occupied:
            self._looks_empty(sight.name, now)
            return SlotEntry(sight)
        if before is not None and before.sight.occupied and before.sight.counter == sight.counter:
            return SlotEntry(sight, before.number, found=before.found)
        if (same := self._from_before(sight, now)) is not None:
            return SlotEntry(sight, same.number, found=True)
        self.insertions += 1
        return SlotEntry(sight, self.insertions, found=before is None)

    def _lose(self, entry: SlotEntry) -> None:
        """That slot went out of sight."""
        if entry.sight.occupied:
            self._lost[entry.sight.name] = _Lost(entry)

    def _looks_empty(self, slot: str, now: float) -> None:
        if (lost := self._lost.get(slot)) is not None and lost.empty_since is None:
            self._lost[slot] = replace(lost, empty_since=now)

    def _from_before(self, sight: SlotSight, now: float) -> SlotEntry | None:
        """The card that was in this slot when it went out of sight, if it may be this one."""
        lost = self._lost.pop(sight.name, None)
        if lost is None or not lost.may_be(sight):
            return None
        if lost.empty_since is not None and now - lost.empty_since > SETTLES:
            return None
        return lost.entry


def _newest(entries: Sequence[SlotEntry]) -> SlotEntry | None:
    occupied = [entry for entry in entries if entry.sight.occupied]
    return max(occupied, key=lambda entry: entry.number, default=None)
