"""The contract every card reader keeps. What a person can do to a card is a value here, not an exception."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress, PassportRead, PassportTrouble


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

    SIGNED = "signed"  # its issuer signed what is on it; whether the chip is a copy cannot be told
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
PassportOutcome = PassportRead | PassportTrouble | CardTrouble


@dataclass(frozen=True)
class ReaderEvent:
    """A change that the reader saw. `insertion` numbers the cards put in since start, over all slots.

    With a state that shows no card it is that of the last card told. A card that shows again after another one
    was pulled from another slot comes with its old number, which is then less than the last one.

    `found`: nobody saw the card being put in. It was there when the reader or the card service came (back), so that it
    may have lain there for long. It has the number of the card that was there before, if it may be the same.
    """

    state: ReaderState
    insertion: int
    found: bool = False


class Interface(StrEnum):
    """How cards meet a reader slot."""

    CONTACT = "contact"
    CONTACTLESS = "contactless"
    UNKNOWN = "unknown"  # neither its name nor a card told yet


@dataclass(frozen=True)
class Slot:
    """One slot of one reader. `name` is its PC/SC name."""

    name: str
    interface: Interface
    state: ReaderState


@dataclass(frozen=True)
class CardExamination:
    """What a self-test learns from the card that is in. Times in milliseconds.

    `trouble` is set when the card could not be examined; `sw` is the status word that answered a SELECT of the
    card's root, whatever it was.
    """

    atr: bytes = b""
    sw: int | None = None
    connect_ms: float = 0.0
    round_trip_ms: float = 0.0
    trouble: CardTrouble | None = None


class CardReader(Protocol):
    """The card readers of a kiosk, seen as one: what is in any slot is the card. Any number of slots, none too.

    Callbacks and coroutines run on the event loop; nothing blocks it.
    """

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots that are there now."""

    async def examine(self, slot: str) -> CardExamination:
        """Look at the card in one slot, without reading what is on it. Takes at most 5 s."""

    async def read_passport(
        self, access: PassportAccess, progress: Callable[[PassportProgress], None]
    ) -> PassportOutcome:
        """Read the passport that lies on a reader, with the key that is printed in it. Takes at most 60 s.

        `progress` is called on the loop.
        """

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
