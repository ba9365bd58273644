"""The part of PC/SC (winscard.h) that the reader driver uses, and what its result codes mean here.

A protocol, so that everything above it runs in tests without a daemon; `pcsc.PyscardCalls` is the real one.
Sources: PC/SC specification part 5; pcsc-lite's `winscard.h` and `pcsclite.h`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Protocol

from hardware.smartcard.base import CardTrouble

PNP_NOTIFICATION = "\\\\?PnP?\\Notification"
"""The pseudo reader whose state changes when a reader is plugged in or out."""


class Result(IntEnum):
    """Result codes, as unsigned 32-bit numbers."""

    INVALID_HANDLE = 0x80100003
    CANCELLED = 0x80100002
    UNKNOWN_READER = 0x80100009
    TIMEOUT = 0x8010000A
    SHARING_VIOLATION = 0x8010000B
    NO_SMARTCARD = 0x8010000C
    PROTO_MISMATCH = 0x8010000F
    INVALID_VALUE = 0x80100011
    COMM_ERROR = 0x80100013
    NOT_TRANSACTED = 0x80100016
    READER_UNAVAILABLE = 0x80100017
    NO_SERVICE = 0x8010001D
    SERVICE_STOPPED = 0x8010001E
    NO_READERS_AVAILABLE = 0x8010002E
    UNRESPONSIVE_CARD = 0x80100066
    UNPOWERED_CARD = 0x80100067
    RESET_CARD = 0x80100068
    REMOVED_CARD = 0x80100069


TROUBLE: dict[int, CardTrouble] = {
    Result.NOT_TRANSACTED: CardTrouble.REMOVED,
    Result.REMOVED_CARD: CardTrouble.REMOVED,
    Result.NO_SMARTCARD: CardTrouble.REMOVED,
    Result.SHARING_VIOLATION: CardTrouble.BUSY,
    Result.RESET_CARD: CardTrouble.BUSY,  # after one retry: another program keeps resetting the card
    Result.UNRESPONSIVE_CARD: CardTrouble.MUTE,
    Result.UNPOWERED_CARD: CardTrouble.MUTE,
    Result.PROTO_MISMATCH: CardTrouble.MUTE,  # what pcsc-lite says about an ATR that is none
    Result.INVALID_HANDLE: CardTrouble.READER_LOST,
    Result.INVALID_VALUE: CardTrouble.READER_LOST,
    Result.UNKNOWN_READER: CardTrouble.READER_LOST,
    Result.READER_UNAVAILABLE: CardTrouble.READER_LOST,
    Result.NO_READERS_AVAILABLE: CardTrouble.READER_LOST,
    Result.COMM_ERROR: CardTrouble.READER_LOST,
    Result.NO_SERVICE: CardTrouble.READER_LOST,
    Result.SERVICE_STOPPED: CardTrouble.READER_LOST,
}
"""What a failed call means to the person with the card; anything else is FAILED."""


class Event(IntFlag):
    """Bits of a reader's event state. Its upper 16 bits count insertions and removals (pcsc-lite)."""

    CHANGED = 0x0002
    UNKNOWN = 0x0004
    UNAVAILABLE = 0x0008
    EMPTY = 0x0010
    PRESENT = 0x0020
    MUTE = 0x0200


class PcscError(Exception):
    """A PC/SC call failed with `result` (unsigned)."""

    def __init__(self, result: int) -> None:
        super().__init__(f"{result:08X}")
        self.result = result

    @property
    def trouble(self) -> CardTrouble:
        """The contract's word for this failure."""
        return TROUBLE.get(self.result, CardTrouble.FAILED)


@dataclass(frozen=True)
class SlotReport:
    """One reader's answer to a status request."""

    reader: str
    event_state: int
    atr: bytes

    @property
    def counter(self) -> int:
        """Insertions and removals since the reader came, modulo 65536."""
        return self.event_state >> 16

    def has(self, event: Event) -> bool:
        """Whether that bit is set."""
        return bool(self.event_state & event)


class PcscCalls(Protocol):
    """Each call blocks its thread and raises PcscError when its result is not success."""

    def establish(self) -> int:
        """A new context. The old ones stay dead after a restart of the service."""

    def release(self, context: int) -> None:
        """Give a context back."""

    def list_readers(self, context: int) -> list[str]:
        """Names of all readers; empty when there is none."""

    def status_change(self, context: int, timeout_ms: int, known: Sequence[tuple[str, int]]) -> list[SlotReport]:
        """Wait until a reader's event state differs from the known one; TIMEOUT when none does."""

    def cancel(self, context: int) -> None:
        """End a wait that is already pending on this context; otherwise does nothing."""

    def connect(self, context: int, reader: str) -> tuple[int, int]:
        """Card handle and protocol, shared. May block while another program holds a transaction."""

    def begin_transaction(self, card: int) -> None:
        """Keep other programs from the card until the end of the transaction."""

    def end_transaction(self, card: int) -> None:
        """Let others in again; leaves the card as it is."""

    def transmit(self, card: int, protocol: int, apdu: bytes) -> bytes:
        """One raw exchange."""

    def disconnect(self, card: int) -> None:
        """Close the handle and power the card down, so that nothing of the dialogue stays in it."""
