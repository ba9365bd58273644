"""The hardware behind the virtual reader: a slot with whatever is in it, and everything that can go wrong there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from hardware.smartcard.base import CardTrouble, ReaderState
from hardware.smartcard.dialogue import CardLinkError, CardResetError
from hardware.smartcard.traffic import note
from hardware.smartcard.virtual_cards import BAD_ATR, CardInSlot


@dataclass
class VirtualSlot:
    """What the reader watches and the controls change.

    `removal_in` and `reset_in` count the commands until the card is pulled or reset by another program;
    `answers` are given instead of the card's own, in turn. `delay` is seconds per command.
    """

    service_up: bool = True
    plugged: bool = True
    card: CardInSlot | None = None
    counter: int = 0  # insertions and removals, as pcsc-lite counts them
    removal_in: int | None = None
    reset_in: int | None = None
    busy: bool = False
    delay: float = 0.0
    answers: list[bytes] = field(default_factory=list)
    free: asyncio.Event = field(default_factory=asyncio.Event)  # not set: the card in it does not answer
    changed: Callable[[], None] = field(default=lambda: None)

    def __post_init__(self) -> None:
        self.free.set()

    @property
    def state(self) -> ReaderState:
        """What a look at the slot shows."""
        if not self.service_up:
            return ReaderState.SERVICE_DOWN
        if not self.plugged:
            return ReaderState.NO_READER
        if self.card is None:
            return ReaderState.EMPTY
        return ReaderState.CARD_MUTE if self.card.atr == BAD_ATR else ReaderState.CARD_PRESENT

    def put(self, card: CardInSlot) -> None:
        """Put a card into the empty slot."""
        self.card = card
        self.counter += 1

    def pull(self) -> None:
        """Take the card out; what was set for it goes with it."""
        self.card = None
        self.counter += 1
        self.removal_in = self.reset_in = None
        self.answers.clear()
        self.free.set()

    def connect(self, card: CardInSlot) -> None:
        """Power the card up for a dialogue. Raises CardLinkError when another program holds it."""
        if self.busy:
            raise CardLinkError(CardTrouble.BUSY)
        card.power_up()

    async def exchange(self, card: CardInSlot, counter: int, apdu: bytes) -> bytes:
        """One command to the card that was in at `counter`. Raises CardLinkError or CardResetError."""
        await asyncio.sleep(self.delay)
        await self.free.wait()
        self.removal_in, due = _count_down(self.removal_in)
        if due:
            self.pull()
            self.changed()
        self.check(counter)
        self.reset_in, due = _count_down(self.reset_in)
        if due:
            card.power_up()
            raise CardResetError("another program reset the card")
        answer = self.answers.pop(0) if self.answers else card.transmit(apdu)
        note(apdu, answer)
        return answer

    def check(self, counter: int) -> None:
        """Raises CardLinkError unless the card that was in at `counter` still is."""
        match self.state:
            case ReaderState.SERVICE_DOWN | ReaderState.NO_READER:
                raise CardLinkError(CardTrouble.READER_LOST)
            case ReaderState.EMPTY:
                raise CardLinkError(CardTrouble.REMOVED)
            case _ if self.counter != counter:
                raise CardLinkError(CardTrouble.SWAPPED)
            case _:
                return


def _count_down(left: int | None) -> tuple[int | None, bool]:
    """One command less; true when it was the last, and nothing is counted any more."""
    if left is None:
        return None, False
    return (None, True) if left == 0 else (left - 1, False)
