"""What a screen may know of the devices: enough to say beforehand what will not work now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hardware.printer.base import HARMLESS, PrinterCondition
from hardware.smartcard.base import ReaderState
from kiosk.contract.service import Identification


@dataclass(frozen=True)
class DeviceStates:
    """The devices as they said last. The composition root publishes a new one when something changes."""

    reader: ReaderState = ReaderState.NO_READER
    printer: PrinterCondition | None = None  # the worst condition; None when all is well
    national_cards: bool = True  # whether the software to read national cards is installed
    scanner: bool = True  # whether a code held under the scanner would be seen, as far as is known
    reader_lost: bool = False  # a reader belongs to this kiosk and does not work now
    starting: bool = False  # the devices were not heard of yet: nothing is known, and nobody is warned

    @property
    def reader_works(self) -> bool:
        """Whether the reader answers, whatever it can make of a card."""
        return self.reader in {ReaderState.EMPTY, ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE}

    @property
    def can_read_cards(self) -> bool:
        """Whether a national card put in now would be read."""
        return self.reader_works and self.national_cards

    @property
    def card_is_in(self) -> bool:
        """Whether something is in the reader that its owner should take along."""
        return self.reader in {ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE}

    @property
    def can_print(self) -> bool:
        """Whether a receipt would come out now."""
        return self.printer is None or self.printer in HARMLESS

    @property
    def warns_of_no_paper(self) -> bool:
        """Whether people should know before they begin that no receipt would come out."""
        return not self.can_print and not self.starting

    def can_identify(self, ways: Iterable[Identification], known: Identification | None) -> bool:
        """Whether one of `ways` works here now; `known` is how the citizen has identified already."""
        possible = {
            Identification.NONE: True,
            Identification.PHONE_OTP: True,
            Identification.NATIONAL_SMART_CARD: self.can_read_cards,
            Identification.PASSPORT: self.reader_works,
        }
        return any(way is known or possible[way] for way in ways)
