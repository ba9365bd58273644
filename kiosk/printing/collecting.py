"""A receipt that hangs in a presenter: taken, or drawn back."""

from __future__ import annotations

import asyncio

from hardware.printer.base import Collection, ReceiptPrinter


class Hanging:
    """Waits for one receipt to be taken; whoever needs the printer can shorten that."""

    def __init__(self, printer: ReceiptPrinter, job_id: str) -> None:
        self.job_id = job_id
        self._printer = printer
        self._deadline: float | None = None
        self._patience: asyncio.Timeout | None = None

    async def collect(self, seconds: float) -> Collection:
        """What became of it, at the latest `seconds` from now, when the printer draws it back."""
        try:
            async with asyncio.timeout_at(self._deadline) as self._patience:
                return await self._printer.collect(seconds)
        except TimeoutError:
            return await self._printer.collect(0)
        finally:
            self._patience = None

    def hurry(self, seconds: float) -> None:
        """The next receipt comes: draw this one back in `seconds` at the latest."""
        self._deadline = asyncio.get_running_loop().time() + seconds
        if self._patience is not None:
            self._patience.reschedule(self._deadline)
