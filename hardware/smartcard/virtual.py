"""A card reader in this process, for demonstration and tests, and the handle that plays the person at it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from hardware.smartcard.apdu import Transmit
from hardware.smartcard.base import (
    CardExamination,
    CardOutcome,
    CardTrouble,
    PassportOutcome,
    ReaderEvent,
    ReaderState,
    Slot,
)
from hardware.smartcard.dialogue import CardLinkError, read_by_profiles
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress
from hardware.smartcard.examination import EXAMINE_LIMIT, examine_card
from hardware.smartcard.interface import interface_of
from hardware.smartcard.passports import PASSPORT_TIMEOUT, read_passport
from hardware.smartcard.profiles import CardProfile
from hardware.smartcard.virtual_cards import BAD_ATR, VirtualCard
from hardware.smartcard.watch import ReaderWatch, why_nothing_to_read

T = TypeVar("T")

READ_TIMEOUT = 10.0


@dataclass
class VirtualSlot:
    """The hardware that the reader watches and the controls change."""

    service_up: bool = True
    plugged: bool = True
    card: VirtualCard | None = None
    counter: int = 0  # insertions and removals, as pcsc-lite counts them
    apdus_left: int | None = None
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


class VirtualReader:
    """A CardReader above a virtual slot; the dialogue with the card is the one of real readers."""

    def __init__(
        self,
        slot: VirtualSlot,
        profiles: Sequence[CardProfile],
        *,
        name: str = "Virtual Reader",
        read_timeout: float = READ_TIMEOUT,
    ) -> None:
        self._slot = slot
        self._profiles = tuple(profiles)
        self._name = name
        self._read_timeout = read_timeout
        self._watch = ReaderWatch()
        self._reading = asyncio.Lock()

    @property
    def name(self) -> str:
        """The given name, once the reader is seen."""
        return self._watch.name

    @property
    def state(self) -> ReaderState:
        """The last state seen."""
        return self._watch.state

    @property
    def reads_national_ids(self) -> bool:
        """Whether a profile gives one."""
        return any(profile.gives_national_id for profile in self._profiles)

    def subscribe(self, callback: Callable[[ReaderEvent], None]) -> Callable[[], None]:
        """Call back on each change."""
        return self._watch.subscribe(callback)

    async def start(self) -> None:
        """Begin to watch the slot."""
        self._slot.changed = self._look
        self._look()

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The one slot, while the reader is seen."""
        if self.state in {ReaderState.SERVICE_DOWN, ReaderState.NO_READER}:
            return ()
        atr = b"" if self._slot.card is None else self._slot.card.atr
        return (Slot(self._name, interface_of(self._name, atr), self.state),)

    async def read_card(self) -> CardOutcome:
        """Read the card that is in the slot. One read at a time."""
        return await self._converse(
            lambda card, transmit: read_by_profiles(card.atr, transmit, self._profiles), self._read_timeout
        )

    async def read_passport(
        self, access: PassportAccess, progress: Callable[[PassportProgress], None]
    ) -> PassportOutcome:
        """Read the passport that is in the slot."""
        return await self._converse(lambda _, transmit: read_passport(transmit, access, progress), PASSPORT_TIMEOUT)

    async def examine(self, slot: str) -> CardExamination:
        """Look at the card in the slot."""
        if slot != self._name:
            return CardExamination(trouble=CardTrouble.READER_LOST)
        examination = await self._converse(
            lambda card, transmit: examine_card(card.atr, _connected, transmit), EXAMINE_LIMIT
        )
        return CardExamination(trouble=examination) if isinstance(examination, CardTrouble) else examination

    async def close(self) -> None:
        """Stop watching."""
        self._slot.changed = lambda: None
        self._watch.end()

    def _look(self) -> None:
        name = "" if self._slot.state in {ReaderState.SERVICE_DOWN, ReaderState.NO_READER} else self._name
        self._watch.see(self._slot.state, name, self._slot.counter)

    async def _converse(self, talk: Callable[[VirtualCard, Transmit], Awaitable[T]], limit: float) -> T | CardTrouble:
        """One dialogue at a time, for at most `limit` seconds."""
        async with self._reading:
            card, counter = self._slot.card, self._slot.counter
            trouble = why_nothing_to_read(self.state)
            if trouble is not None or card is None:
                return trouble or CardTrouble.REMOVED
            card.power_up()
            try:
                async with asyncio.timeout(limit):
                    outcome = await talk(card, lambda apdu: self._transmit(card, counter, apdu))
                self._check(counter)
            except TimeoutError:
                self._watch.stuck()
                return CardTrouble.READER_LOST
            except CardLinkError as error:
                return error.trouble
            self._watch.answered()
            return outcome

    async def _transmit(self, card: VirtualCard, counter: int, apdu: bytes) -> bytes:
        await asyncio.sleep(0)
        await self._slot.free.wait()
        self._spend_apdu()
        self._check(counter)
        return card.transmit(apdu)

    def _spend_apdu(self) -> None:
        if self._slot.apdus_left is None:
            return
        if self._slot.apdus_left == 0:
            VirtualReaderControls(self._slot).remove()
        else:
            self._slot.apdus_left -= 1

    def _check(self, counter: int) -> None:
        match self._slot.state:
            case ReaderState.SERVICE_DOWN | ReaderState.NO_READER:
                raise CardLinkError(CardTrouble.READER_LOST)
            case ReaderState.EMPTY:
                raise CardLinkError(CardTrouble.REMOVED)
            case _ if self._slot.counter != counter:
                raise CardLinkError(CardTrouble.SWAPPED)
            case _:
                return


async def _connected() -> None:
    """A virtual card is powered up already."""


class VirtualReaderControls:
    """The hands at the virtual reader. Called on the event loop, at any time, also in the middle of a read."""

    def __init__(self, slot: VirtualSlot) -> None:
        self._slot = slot

    @property
    def card(self) -> VirtualCard | None:
        """The card that is in the slot."""
        return self._slot.card

    def insert(self, card: VirtualCard) -> None:
        """Put a card in; one that is in already is pulled first."""
        self.remove()
        self._put(card)
        self._slot.changed()

    def insert_mute(self) -> None:
        """Put something in that does not answer."""
        self.insert(VirtualCard(BAD_ATR))

    def remove(self) -> None:
        """Pull the card; nothing happens when none is in."""
        if self._slot.card is not None:
            self._pull()
            self._slot.changed()

    def swap(self, card: VirtualCard) -> None:
        """Exchange the card so fast that the reader sees both at once."""
        self._pull()
        self._put(card)
        self._slot.changed()

    def remove_after(self, apdus: int) -> None:
        """Pull the card when it has answered that many more commands (0: at the next one)."""
        self._slot.apdus_left = apdus

    def hang(self) -> None:
        """From the next command on the card never answers, until it is pulled or `release`."""
        self._slot.free.clear()

    def release(self) -> None:
        """End `hang`."""
        self._slot.free.set()

    def unplug(self) -> None:
        """Pull the reader's own plug; a card in its slot stays there."""
        self._slot.plugged = False
        self._slot.changed()

    def plug(self) -> None:
        """Plug the reader in again."""
        self._slot.plugged = True
        self._slot.changed()

    def service_down(self) -> None:
        """Stop the card service."""
        self._slot.service_up = False
        self._slot.changed()

    def service_up(self) -> None:
        """Start the card service again."""
        self._slot.service_up = True
        self._slot.changed()

    def _put(self, card: VirtualCard) -> None:
        self._slot.card = card
        self._slot.counter += 1

    def _pull(self) -> None:
        self._slot.card = None
        self._slot.counter += 1
        self._slot.apdus_left = None
        self._slot.free.set()


def virtual_reader(
    profiles: Sequence[CardProfile], *, read_timeout: float = READ_TIMEOUT
) -> tuple[VirtualReader, VirtualReaderControls]:
    """A reader and the hands at it."""
    slot = VirtualSlot()
    return VirtualReader(slot, profiles, read_timeout=read_timeout), VirtualReaderControls(slot)
