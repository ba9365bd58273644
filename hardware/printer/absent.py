"""The printer of a kiosk that has none: never there, and says so."""

from __future__ import annotations

from hardware.printer.base import (
    OutcomeKind,
    PrinterCondition,
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

    async def status(self) -> PrinterStatus:
        """Always GONE."""
        return PrinterStatus(frozenset({PrinterCondition.GONE}))

    async def print(self, raster: Raster, job_id: str) -> PrintOutcome:
        """Always FAILED: there is no printer."""
        return PrintOutcome(OutcomeKind.FAILED, PrinterCondition.GONE)

    async def close(self) -> None:
        """Nothing to let go of."""
