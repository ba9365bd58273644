"""PC/SC in memory, for what neither pcscd nor vpcd can be made to do: mute cards, resets, hanging calls."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from hardware.smartcard.virtual_cards import CardInSlot
from hardware.smartcard.winscard import PNP_NOTIFICATION, Event, PcscError, Result, SlotReport

MOST_ENTRIES = 16
"""What pcsc-lite takes in one wait (PCSCLITE_MAX_READERS_CONTEXTS)."""

READER = "Stub Reader 00 00"


@dataclass
class StubSlot:
    card: CardInSlot | None = None
    mute: bool = False
    counter: int = 0
    hold: threading.Event | None = None  # connects to this slot wait for it


class StubCalls:
    """Any number of slots; the acts of a person go to the first unless another is named.

    `fail["connect"]` holds results that the next calls of that name end with (0: let it pass).
    """

    def __init__(self) -> None:
        self.fail: dict[str, list[int]] = defaultdict(list)
        self.calls: list[str] = []
        self.contexts: set[int] = set()
        self.ever = 0
        self.hold: threading.Event | None = None
        self.service_up = True
        self.readers = [READER]
        self.slots: defaultdict[str, StubSlot] = defaultdict(StubSlot)
        self._handles: dict[int, tuple[str, int]] = {}
        self._generation = 0
        self._changed = threading.Condition()

    def insert(self, card: CardInSlot, *, mute: bool = False, reader: str = READER) -> None:
        self._put(reader, card, moves=1, mute=mute)

    def remove(self, reader: str = READER) -> None:
        self._put(reader, None, moves=1)

    def swap(self, card: CardInSlot, reader: str = READER) -> None:
        self._put(reader, card, moves=2)

    def _put(self, reader: str, card: CardInSlot | None, *, moves: int, mute: bool = False) -> None:
        with self._changed:
            slot = self.slots[reader]
            slot.card, slot.mute = card, mute
            slot.counter += moves
            self._wake()

    def set_readers(self, *names: str) -> None:
        with self._changed:
            self.readers = list(names)
            self._wake()

    def set_service(self, up: bool) -> None:
        with self._changed:
            self.service_up = up
            if not up:
                self.contexts.clear()
            self._wake()

    def _wake(self) -> None:
        self._generation += 1
        self._changed.notify_all()

    def _enter(self, name: str, context: int | None = None) -> None:
        self.calls.append(name)
        if self.fail[name] and (result := self.fail[name].pop(0)):
            raise PcscError(result)
        if not self.service_up or (context is not None and context not in self.contexts):
            raise PcscError(Result.NO_SERVICE)

    def establish(self) -> int:
        self._enter("establish")
        self.ever += 1
        self.contexts.add(self.ever)
        return self.ever

    def release(self, context: int) -> None:
        self._enter("release", context)
        self.contexts.discard(context)

    def list_readers(self, context: int) -> list[str]:
        self._enter("list_readers", context)
        return list(self.readers)

    def _report(self, name: str) -> SlotReport:
        if name == PNP_NOTIFICATION:
            return SlotReport(name, len(self.readers) << 16, b"")
        if name not in self.readers:
            raise PcscError(Result.UNKNOWN_READER)
        slot = self.slots[name]
        state = Event.EMPTY if slot.card is None else Event.PRESENT
        if slot.card is not None and slot.mute:
            state |= Event.MUTE
        atr = b"" if slot.card is None or slot.mute else slot.card.atr
        return SlotReport(name, slot.counter << 16 | state, atr)

    def status_change(self, context: int, timeout_ms: int, known: Sequence[tuple[str, int]]) -> list[SlotReport]:
        self._enter("status_change", context)
        with self._changed:
            if len(known) > MOST_ENTRIES:
                raise PcscError(Result.INVALID_VALUE)
            seen = self._generation
            reports = [self._report(name) for name, _ in known]
            pairs = [(r, k) for r, (_, k) in zip(reports, known, strict=True)]
            fresh = any(r.event_state != k for r, k in pairs if r.reader != PNP_NOTIFICATION or k)
            if not fresh:
                if not self._changed.wait_for(lambda: self._generation != seen, timeout_ms / 1000):
                    raise PcscError(Result.TIMEOUT)
                if not self.service_up:
                    raise PcscError(Result.COMM_ERROR)
                reports = [self._report(name) for name, _ in known]
        return [SlotReport(r.reader, r.event_state | Event.CHANGED, r.atr) for r in reports]

    def cancel(self, context: int) -> None:
        self._enter("cancel", context)
        with self._changed:
            self._wake()

    def connect(self, context: int, reader: str) -> tuple[int, int]:
        self._enter("connect", context)
        slot = self.slots[reader]
        for hold in (self.hold, slot.hold):
            if hold is not None:
                hold.wait(60)
        if slot.card is None:
            raise PcscError(Result.NO_SMARTCARD)
        slot.card.power_up()
        handle = len(self._handles) + 1
        self._handles[handle] = (reader, slot.counter)
        return handle, 2

    def begin_transaction(self, card: int) -> None:
        self._enter("begin_transaction")

    def end_transaction(self, card: int) -> None:
        self._enter("end_transaction")

    def transmit(self, card: int, protocol: int, apdu: bytes) -> bytes:
        self._enter("transmit")
        reader, counter = self._handles[card]
        slot = self.slots[reader]
        if slot.card is None or slot.counter != counter:
            raise PcscError(Result.REMOVED_CARD)
        return slot.card.transmit(apdu)

    def disconnect(self, card: int) -> None:
        self._enter("disconnect")
