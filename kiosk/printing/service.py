"""Prints receipts: written down first, then rendered and sent, and the journal says what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from hardware.printer.base import PrintOutcome, Raster, ReceiptPrinter
from kiosk.clock import Clock
from kiosk.contract.receipt import Receipt
from kiosk.contract.service import ServiceDefinition
from kiosk.errors import StoreError
from kiosk.printing.document import PaperDocument
from kiosk.printing.journal import NOTHING_CAME_OUT, PrintJob, PrintJournal
from kiosk.printing.receipts import receipt_paper

#: Makes a picture of a document that is so many dots wide.
Render = Callable[[PaperDocument, int], Awaitable[Raster]]


class PrintService:
    """One printer, one paper at a time."""

    def __init__(
        self,
        printer: ReceiptPrinter,
        render: Render,
        journal: PrintJournal,
        clock: Clock,
        services: Mapping[str, ServiceDefinition],
    ) -> None:
        self._printer = printer
        self._render = render
        self._journal = journal
        self._clock = clock
        self._services = services
        self._one_at_a_time = asyncio.Lock()

    @property
    def is_printing(self) -> bool:
        """Whether a paper is under way; ask the printer nothing then."""
        return self._one_at_a_time.locked()

    async def print_receipt(self, receipt: Receipt) -> PrintOutcome:
        """Print a receipt. Called again for the same receipt it prints a copy, marked so, unless nothing came out."""
        async with self._one_at_a_time:
            job = await self._journal.queue(receipt)
            return await self._print(job, receipt)

    async def reprint(self, job_id: str) -> PrintOutcome:
        """Print what the journal holds, marked COPY with the first one's time and this moment.

        A job of which nothing came out is printed without the mark. StoreError when there is no such job.
        """
        async with self._one_at_a_time:
            job = await self._journal.job(job_id)
            if job is None:
                raise StoreError(f"print/{job_id}: there is no such job")
            return await self._print(job, await self._journal.receipt(job_id))

    async def print_paper(self, document: PaperDocument) -> PrintOutcome:
        """Print a paper that proves nothing (a case, a test page); the journal does not keep it."""
        async with self._one_at_a_time:
            raster = await self._render(document, self._printer.profile.dots)
            return await self._printer.print(raster, await self._journal.next_process_id())

    async def _print(self, job: PrintJob, receipt: Receipt) -> PrintOutcome:
        copy_at = None if job.state in NOTHING_CAME_OUT else self._clock.now()
        service = self._services.get(receipt.service_id)
        if service is None:
            raise StoreError(f"print/{job.id}: there is no service {receipt.service_id}")
        raster = await self._render(receipt_paper(receipt, service, copy_at), self._printer.profile.dots)
        process_id = await self._journal.sending(job.id)
        outcome = await self._printer.print(raster, process_id)
        await self._journal.settled(job.id, outcome)
        return outcome
