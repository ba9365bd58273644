"""The contract every card reader keeps. What a person can do to a card is a value here, not an exception."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class ReaderState(StrEnum):
    """What the reader is, as a whole."""

    SERVICE_DOWN = "service-down"  # pcscd is not running
    NO_READER = "no-reader"  # the service runs, the reader is not plugged in
    EMPTY = "empty"
    CARD_PRESENT = "card-present"
    CARD_MUTE = "card-mute"  # something is in the slot and does not answer: upside down, or not a chip card
    STUCK = "stuck"  # a call into the reader did not return


class Proof(StrEnum):
    """What reading a card proves about the person who holds it."""

    RECOGNITION = "recognition"  # a number that anyone can copy: greets, never proves
    POSSESSION = "possession"  # the card answered as only the genuine card can
    SIMULATED = "simulated"  # a development card; production refuses it


@dataclass(frozen=True)
class CardRead:
    """A card that a profile knows. `facts` holds personal data: keep it in the session, never log it."""

    profile: str
    proof: Proof
    facts: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True)
class CardUnknown:
    """A working card that no enabled profile knows."""

    atr: bytes


class CardTrouble(StrEnum):
    """Why a card could not be read. Each has its own screen."""

    REMOVED = "removed"  # pulled out while we read
    SWAPPED = "swapped"  # another card is in now than the one we began with
    MUTE = "mute"
    BUSY = "busy"  # another program holds it
    FAILED = "failed"  # it answered, but not as its standard says
    READER_LOST = "reader-lost"


CardOutcome = CardRead | CardUnknown | CardTrouble


@dataclass(frozen=True)
class ReaderEvent:
    """A change that the reader saw. `insertion` counts cards put in since start."""

    state: ReaderState
    insertion: int


class CardReader(Protocol):
    """One reader slot. Callbacks and coroutines run on the event loop; nothing blocks it."""

    @property
    def name(self) -> str:
        """The reader's own name, or an empty string before one is seen."""

    @property
    def state(self) -> ReaderState:
        """The last state seen."""

    @property
    def reads_national_ids(self) -> bool:
        """Whether any card put in could give a national ID: by a profile, or by the issuer's SDK."""

    def subscribe(self, callback: Callable[[ReaderEvent], None]) -> Callable[[], None]:
        """Call back on each change; returns the function that ends it."""

    async def start(self) -> None:
        """Begin to watch. The reader need not be there, nor the service."""

    async def read_card(self) -> CardOutcome:
        """Read the card that is in the slot by the first profile that knows it. Takes at most 10 s."""

    async def close(self) -> None:
        """Stop watching and release the reader. Safe to call twice."""
