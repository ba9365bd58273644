"""The printer of a kiosk that has none: never there, and says so."""

from __future__ import annotations

from hardware.printer.base import (
    Collection,
    OutcomeKind,
    PrinterCondition,
    PrinterIdentity,
    PrinterProfile,
    PrinterStatus,
    PrintOutcome,
    Raster,
)


class AbsentPrinter:
    """Keeps the contract of ReceiptPrinter without a device."""

    def __init__(self, profile: PrinterProfile) -> None:
        self._profile = profile

    @property
    def profile(self) -> PrinterProfile:
        """What papers would be laid out for."""
        return self._profile

    @property
    def address(self) -> str:
        """Nowhere."""
        return "none"

    def expect_leftover(self) -> None:
        """There is nothing to leave anything in."""

    async def identify(self) -> PrinterIdentity | None:
        """There is nobody to ask."""
        return None

    async def collect(self, patience: float) -> Collection:
        """Nothing was printed."""
        return Collection.NOT_WATCHED

    async def status(self) -> PrinterStatus:
        """Always GONE."""
        return PrinterStatus(frozenset({PrinterCondition.GONE}))

    async def print(self, raster: Raster, job_id: str) -> PrintOutcome:
        """Always FAILED: there is no printer."""
        return PrintOutcome(OutcomeKind.FAILED, PrinterCondition.GONE, on_paper=False)

    async def close(self) -> None:
        """Nothing to let go of."""
