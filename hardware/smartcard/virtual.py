"""A card reader in this process, for demonstration and tests, and the handle that plays the person at it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from hardware.smartcard.apdu import StatusWord, Transmit
from hardware.smartcard.base import (
    CardExamination,
    CardOutcome,
    CardTrouble,
    PassportOutcome,
    ReaderEvent,
    ReaderState,
    Slot,
)
from hardware.smartcard.dialogue import DIALOGUES, CardLinkError, CardResetError, read_by_profiles
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.examination import EXAMINE_LIMIT, examine_card
from hardware.smartcard.passports import PASSPORT_TIMEOUT, read_passport
from hardware.smartcard.profiles import CardProfile
from hardware.smartcard.slot_table import SlotSight
from hardware.smartcard.virtual_cards import BAD_ATR, CardInSlot, VirtualCard
from hardware.smartcard.virtual_slot import VirtualSlot
from hardware.smartcard.watch import ReaderWatch, why_nothing_to_read

T = TypeVar("T")

READ_TIMEOUT = 10.0
"""Seconds."""

UNKNOWN_ERROR = StatusWord.UNKNOWN_ERROR.to_bytes(2)


class VirtualReader:
    """A CardReader above a virtual slot; the dialogue with the card is the one of real readers."""

    def __init__(
        self,
        slot: VirtualSlot,
        profiles: Sequence[CardProfile],
        *,
        name: str = "Virtual Reader",
        read_timeout: float = READ_TIMEOUT,
        trust: TrustStore | None = None,
    ) -> None:
        self._slot = slot
        self._profiles = tuple(profiles)
        self._name = name
        self._read_timeout = read_timeout
        self._trust = trust
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
        return self._watch.slots

    async def read_card(self) -> CardOutcome:
        """Read the card that is in the slot. One read at a time."""
        return await self._converse(
            lambda card, transmit: read_by_profiles(card.atr, transmit, self._profiles), self._read_timeout
        )

    async def read_passport(
        self, access: PassportAccess, progress: Callable[[PassportProgress], None]
    ) -> PassportOutcome:
        """Read the passport that is in the slot."""
        return await self._converse(
            lambda _, transmit: read_passport(transmit, access, progress, self._trust), PASSPORT_TIMEOUT
        )

    async def examine(self, slot: str) -> CardExamination:
        """Look at the card in the slot."""
        if slot != self._name:
            return CardExamination(trouble=CardTrouble.READER_LOST)
        examination = await self._converse(
            lambda card, transmit: examine_card(card.atr, _connected, lambda talk: talk(transmit)), EXAMINE_LIMIT
        )
        return CardExamination(trouble=examination) if isinstance(examination, CardTrouble) else examination

    async def close(self) -> None:
        """Stop watching."""
        self._slot.changed = lambda: None
        self._watch.end()

    def _look(self) -> None:
        match self._slot.state:
            case ReaderState.SERVICE_DOWN:
                self._watch.see(None)
            case ReaderState.NO_READER:
                self._watch.see(())
            case state:
                atr = b"" if self._slot.card is None else self._slot.card.atr
                self._watch.see((SlotSight(self._name, state, self._slot.counter, atr),))

    async def _converse(self, talk: Callable[[CardInSlot, Transmit], Awaitable[T]], limit: float) -> T | CardTrouble:
        """One dialogue at a time, for at most `limit` seconds; begun anew once when the card was reset."""
        async with self._reading:
            for _ in range(DIALOGUES):
                card, counter = self._slot.card, self._slot.counter
                trouble = why_nothing_to_read(self.state)
                if trouble is not None or card is None:
                    return trouble or CardTrouble.REMOVED
                try:
                    async with asyncio.timeout(limit):
                        return await self._dialogue(card, counter, talk)
                except CardResetError:
                    continue
                except TimeoutError:
                    self._watch.stuck(self._name)
                    return CardTrouble.READER_LOST
            return CardTrouble.BUSY

    async def _dialogue(
        self, card: CardInSlot, counter: int, talk: Callable[[CardInSlot, Transmit], Awaitable[T]]
    ) -> T | CardTrouble:
        outcome: T | CardTrouble
        try:
            self._slot.connect(card)
            outcome = await talk(card, lambda apdu: self._slot.exchange(card, counter, apdu))
            self._slot.check(counter)
        except CardLinkError as error:
            outcome = error.trouble
        self._watch.answered(self._name)
        return outcome


async def _connected() -> None:
    """A virtual card is powered up already."""


class VirtualReaderControls:
    """The hands at the virtual reader. Called on the event loop, at any time, also in the middle of a read.

    What is set for a card (`remove_after`, `reset_after`, `hang`, `fail_answers`) ends when it is pulled; what is
    set for the reader (`slow`, `set_busy`) stays until it is set otherwise.
    """

    def __init__(self, slot: VirtualSlot) -> None:
        self._slot = slot

    @property
    def card(self) -> CardInSlot | None:
        """The card that is in the slot."""
        return self._slot.card

    @property
    def state(self) -> ReaderState:
        """What a look at the slot shows."""
        return self._slot.state

    def insert(self, card: CardInSlot) -> None:
        """Put a card in; one that is in already is pulled first."""
        self.remove()
        self._slot.put(card)
        self._slot.changed()

    def insert_mute(self) -> None:
        """Put something in that does not answer."""
        self.insert(VirtualCard(BAD_ATR))

    def remove(self) -> None:
        """Pull the card; nothing happens when none is in."""
        if self._slot.card is not None:
            self._slot.pull()
            self._slot.changed()

    def swap(self, card: CardInSlot) -> None:
        """Exchange the card so fast that the reader sees both at once."""
        self._slot.pull()
        self._slot.put(card)
        self._slot.changed()

    def remove_after(self, apdus: int) -> None:
        """Pull the card when it has answered that many more commands (0: at the next one)."""
        self._slot.removal_in = apdus

    def reset_after(self, apdus: int) -> None:
        """Have another program reset the card when it has answered that many more commands, once."""
        self._slot.reset_in = apdus

    def fail_answers(self, count: int, answer: bytes = UNKNOWN_ERROR) -> None:
        """Have the next `count` commands answered with `answer`, whatever they ask; it need not make sense."""
        self._slot.answers = [answer] * count

    def hang(self) -> None:
        """From the next command on the card never answers, until it is pulled or `release`."""
        self._slot.free.clear()

    def release(self) -> None:
        """End `hang`."""
        self._slot.free.set()

    def slow(self, seconds: float) -> None:
        """Let each command take that much longer; 0 ends it."""
        self._slot.delay = seconds

    def set_busy(self, busy: bool) -> None:
        """Have another program hold cards for itself: a dialogue cannot begin. One that has begun goes on."""
        self._slot.busy = busy

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


def virtual_reader(
    profiles: Sequence[CardProfile], *, read_timeout: float = READ_TIMEOUT, trust: TrustStore | None = None
) -> tuple[VirtualReader, VirtualReaderControls]:
    """A reader and the hands at it. `trust` holds the issuers of passports that are believed."""
    slot = VirtualSlot()
    reader = VirtualReader(slot, profiles, read_timeout=read_timeout, trust=trust)
    return reader, VirtualReaderControls(slot)
