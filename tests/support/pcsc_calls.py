"""PC/SC in memory, for what neither pcscd nor vpcd can be made to do: mute cards, resets, hanging calls."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Sequence

from hardware.smartcard.virtual_cards import VirtualCard
from hardware.smartcard.winscard import PNP_NOTIFICATION, Event, PcscError, Result, SlotReport

READER = "Stub Reader 00 00"


class StubCalls:
    """One slot. `fail["connect"]` holds results that the next calls of that name end with (0: let it pass)."""

    def __init__(self) -> None:
        self.fail: dict[str, list[int]] = defaultdict(list)
        self.calls: list[str] = []
        self.contexts: set[int] = set()
        self.ever = 0
        self.hold: threading.Event | None = None
        self.service_up = True
        self.readers = [READER]
        self.card: VirtualCard | None = None
        self.mute = False
        self.counter = 0
        self._generation = 0
        self._changed = threading.Condition()

    def insert(self, card: VirtualCard, *, mute: bool = False) -> None:
        with self._changed:
            self.card, self.mute = card, mute
            self.counter += 1
            self._wake()

    def remove(self) -> None:
        with self._changed:
            self.card = None
            self.counter += 1
            self._wake()

    def swap(self, card: VirtualCard) -> None:
        with self._changed:
            self.card = card
            self.counter += 2
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
        state = Event.EMPTY if self.card is None else Event.PRESENT
        if self.card is not None and self.mute:
            state |= Event.MUTE
        atr = b"" if self.card is None or self.mute else self.card.atr
        return SlotReport(name, self.counter << 16 | state, atr)

    def status_change(self, context: int, timeout_ms: int, known: Sequence[tuple[str, int]]) -> list[SlotReport]:
        self._enter("status_change", context)
        with self._changed:
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
        if self.hold is not None:
            self.hold.wait(20)
        if self.card is None:
            raise PcscError(Result.NO_SMARTCARD)
        self.card.power_up()
        return self.counter, 2

    def begin_transaction(self, card: int) -> None:
        self._enter("begin_transaction")

    def end_transaction(self, card: int) -> None:
        self._enter("end_transaction")

    def transmit(self, card: int, protocol: int, apdu: bytes) -> bytes:
        self._enter("transmit")
        if self.card is None or card != self.counter:
            raise PcscError(Result.REMOVED_CARD)
        return self.card.transmit(apdu)

    def disconnect(self, card: int) -> None:
        self._enter("disconnect")
