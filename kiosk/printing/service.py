"""Prints receipts: written down first, then rendered and sent, and the journal says what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import structlog

from hardware.printer.base import (
    Collection,
    OutcomeKind,
    PrinterProfile,
    PrinterStatus,
    PrintOutcome,
    Raster,
    ReceiptPrinter,
)
from kiosk.catalogue.load import Catalogue
from kiosk.clock import Clock
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.errors import StoreError
from kiosk.printing.collecting import Hanging
from kiosk.printing.document import PaperDocument
from kiosk.printing.jobs import PrintJob, job_id_of
from kiosk.printing.journal import PrintJournal
from kiosk.printing.receipts import receipt_paper

#: Makes a picture of a document that is so many dots wide.
Render = Callable[[PaperDocument, int], Awaitable[Raster]]

_GRACE = 10.0  # seconds that a receipt may go on hanging in the presenter when the next one wants to come out
#: What a case can have been given on paper. A provisional receipt would be untrue once there is a case.
_OF_A_CASE = (ReceiptKind.REQUEST, ReceiptKind.PAYMENT)

_log = structlog.get_logger(__name__)


class PrintService:
    """One printer, one paper at a time. A paper that is under way does not end because its caller is cancelled."""

    def __init__(
        self,
        printer: ReceiptPrinter,
        render: Render,
        journal: PrintJournal,
        clock: Clock,
        catalogue: Catalogue,
        *,
        collect_seconds: float = 60.0,
    ) -> None:
        self._printer = printer
        self._render = render
        self._journal = journal
        self._clock = clock
        self._services = catalogue.services
        self._places = catalogue.names.places
        self._collect_seconds = collect_seconds
        self._one_at_a_time = asyncio.Lock()
        self._under_way: dict[object, asyncio.Task[PrintOutcome]] = {}
        self._hanging: tuple[Hanging, asyncio.Task[Collection]] | None = None

    @property
    def profile(self) -> PrinterProfile:
        """What the printer is taken for."""
        return self._printer.profile

    @property
    def is_printing(self) -> bool:
        """Whether a paper is under way; ask the printer nothing then."""
        return self._one_at_a_time.locked()

    async def print_receipt(self, receipt: Receipt) -> PrintOutcome:
        """Print a receipt. Called again for the same receipt it prints a copy, marked so, unless nothing came out.

        While it is under way, a second call hears of the same paper.
        """
        job_id = job_id_of(receipt)

        async def work() -> PrintOutcome:
            await self._journal.queue(receipt)
            return await self._print(job_id)

        return await self._once(job_id, work)

    async def reprint(self, job_id: str) -> PrintOutcome:
        """Print what the journal holds, marked COPY with the first one's time and this moment.

        A job of which nothing came out is printed without the mark. StoreError when there is no such job.
        """
        return await self._once(job_id, lambda: self._print(job_id))

    async def print_paper(self, document: PaperDocument) -> PrintOutcome:
        """Print a paper that proves nothing (a case, a test page); the journal does not keep it."""

        async def work() -> PrintOutcome:
            async with self._one_at_a_time:
                raster = await self._draw(document)
                await self._make_way()
                outcome = await self._printer.print(raster, await self._journal.paper_begins())
                await self._journal.paper_ended(outcome)
                return outcome

        return await self._once(object(), work)

    async def status(self) -> PrinterStatus:
        """How the printer is: it is asked now."""
        return await self._printer.status()

    async def collected(self, job_id: str) -> Collection:
        """What became of the receipt that was printed last, once that is known; NOT_WATCHED for any other."""
        if self._hanging is None or self._hanging[0].job_id != job_id:
            return Collection.NOT_WATCHED
        return await asyncio.shield(self._hanging[1])

    async def jobs(self) -> list[PrintJob]:
        """Everything the journal holds, oldest first."""
        return await self._journal.jobs()

    async def jobs_to_offer(self) -> list[PrintJob]:
        """Receipts that their citizens may have left without, oldest first. They are never printed by themselves."""
        return [job for job in await self._journal.jobs() if job.is_doubtful]

    async def job_to_offer(self, tracking_code: str) -> PrintJob | None:
        """The newest of them that belongs to the case with this code."""
        wanted = {(kind, tracking_code) for kind in _OF_A_CASE}
        offered = [job for job in await self.jobs_to_offer() if (job.kind, job.tracking_code) in wanted]
        return offered[-1] if offered else None

    async def close(self) -> None:
        """Stop. A receipt under way is left as it is: the next start finds it in the journal. Safe to call twice."""
        tasks: set[asyncio.Task[Any]] = set(self._under_way.values())
        if self._hanging is not None:
            tasks.add(self._hanging[1])
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def _once(self, key: object, work: Callable[[], Coroutine[Any, Any, PrintOutcome]]) -> PrintOutcome:
        task = self._under_way.get(key)
        if task is None:
            task = asyncio.create_task(work(), name="print")
            self._under_way[key] = task
            task.add_done_callback(lambda _: self._under_way.pop(key))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_tell_why)  # nobody else may be left to hear of it
            raise

    async def _print(self, job_id: str) -> PrintOutcome:
        async with self._one_at_a_time:
            job = await self._journal.job(job_id)
            if job is None:
                raise StoreError(f"print/{job_id}: there is no such job")
            raster = await self._picture(job)
            await self._make_way()
            outcome = await self._printer.print(raster, await self._journal.sending(job_id))
            await self._journal.settled(job_id, outcome)
            if outcome.kind is OutcomeKind.CONFIRMED and self._printer.profile.presenter:
                self._hold_out(job_id)
            return outcome

    async def _picture(self, job: PrintJob) -> Raster:
        receipt = await self._journal.receipt(job.id)
        service = self._services.get(receipt.service_id)
        try:
            if service is None:
                raise StoreError(f"print/{job.id}: there is no service {receipt.service_id}")
            copy_at = self._clock.now() if job.on_paper else None
            return await self._draw(receipt_paper(receipt, service, copy_at, self._places))
        except Exception:
            await self._journal.not_drawn(job.id)
            raise

    async def _draw(self, document: PaperDocument) -> Raster:
        return await self._render(document, self._printer.profile.dots)

    def _hold_out(self, job_id: str) -> None:
        hanging = Hanging(self._printer, job_id)

        async def wait() -> Collection:
            found = await hanging.collect(self._collect_seconds)
            if found is Collection.RETRACTED:
                _log.warning("a receipt was not taken and was drawn back", job=job_id)
                await self._journal.retracted(job_id)
            return found

        self._hanging = hanging, asyncio.create_task(wait(), name="collect")
        self._hanging[1].add_done_callback(_tell_why)

    async def _make_way(self) -> None:
        """The receipt before may still hang in the presenter: its owner gets a moment, then it is drawn back."""
        if self._hanging is not None and not self._hanging[1].done():
            self._hanging[0].hurry(_GRACE)
            await asyncio.wait({self._hanging[1]})


def _tell_why(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.error("a print task died", exc_info=error)
