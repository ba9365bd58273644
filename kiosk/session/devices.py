"""What a screen may know of the devices: enough to say beforehand what will not work now."""

from __future__ import annotations

from dataclasses import dataclass

from hardware.printer.base import HARMLESS, PrinterCondition
from hardware.smartcard.base import ReaderState


@dataclass(frozen=True)
class DeviceStates:
    """The devices as they said last. The composition root publishes a new one when something changes."""

    reader: ReaderState = ReaderState.NO_READER
    printer: PrinterCondition | None = None  # the worst condition; None when all is well
    national_cards: bool = True  # whether the software to read national cards is installed

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
