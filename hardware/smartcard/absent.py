"""The card reader of a kiosk that has none: no card ever comes."""

from __future__ import annotations

from collections.abc import Callable

from hardware.smartcard.base import (
    CardExamination,
    CardOutcome,
    CardTrouble,
    PassportOutcome,
    ReaderEvent,
    ReaderState,
    Slot,
)
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress


class AbsentReader:
    """Keeps the contract of CardReader without a device."""

    @property
    def slots(self) -> tuple[Slot, ...]:
        """None."""
        return ()

    @property
    def name(self) -> str:
        """None was ever seen."""
        return ""

    @property
    def state(self) -> ReaderState:
        """Always NO_READER."""
        return ReaderState.NO_READER

    @property
    def reads_national_ids(self) -> bool:
        """No card can be read."""
        return False

    def subscribe(self, callback: Callable[[ReaderEvent], None]) -> Callable[[], None]:
        """Nothing will ever change."""
        return lambda: None

    async def start(self) -> None:
        """Nothing to watch."""

    async def read_card(self) -> CardOutcome:
        """There is no reader to read with."""
        return CardTrouble.READER_LOST

    async def examine(self, slot: str) -> CardExamination:
        """There is no slot to look at."""
        return CardExamination(trouble=CardTrouble.READER_LOST)

    async def read_passport(
        self, access: PassportAccess, progress: Callable[[PassportProgress], None]
    ) -> PassportOutcome:
        """There is no reader to read with."""
        return CardTrouble.READER_LOST

    async def close(self) -> None:
        """Nothing to release."""
