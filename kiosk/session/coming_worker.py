"""A worker that is still on its way: the screen is up before hub, devices and stores are, and asks all the same."""

from __future__ import annotations

import asyncio

from hardware.printer.base import PrinterCondition
from kiosk.session import actions as a
from kiosk.session.controller import Worker
from kiosk.session.effects import PrintPage, PrintReceipt, PrintSlip, SendFeedback
from kiosk.session.state import SessionState, Task


class ComingWorker:
    """Keeps the contract of Worker; every call waits until `arrive` was called."""

    def __init__(self) -> None:
        self._here = asyncio.Event()
        self._worker: Worker | None = None

    def arrive(self, worker: Worker) -> None:
        """From now on `worker` does the work."""
        self._worker = worker
        self._here.set()

    async def perform(self, task: Task, state: SessionState) -> a.WorldAction:
        """See `Worker.perform`."""
        return await (await self._arrived()).perform(task, state)

    async def print_receipt(self, effect: PrintReceipt) -> a.Printed:
        """See `Worker.print_receipt`."""
        return await (await self._arrived()).print_receipt(effect)

    async def print_page(self, effect: PrintPage) -> a.Printed:
        """See `Worker.print_page`."""
        return await (await self._arrived()).print_page(effect)

    async def print_slip(self, effect: PrintSlip, state: SessionState) -> a.Printed:
        """See `Worker.print_slip`."""
        return await (await self._arrived()).print_slip(effect, state)

    async def printer_trouble(self) -> PrinterCondition | None:
        """See `Worker.printer_trouble`."""
        return await (await self._arrived()).printer_trouble()

    async def is_retracted(self, job: str) -> bool:
        """See `Worker.is_retracted`."""
        return await (await self._arrived()).is_retracted(job)

    async def find_receipt(self, tracking_code: str) -> a.ReceiptOffered | None:
        """See `Worker.find_receipt`."""
        return await (await self._arrived()).find_receipt(tracking_code)

    async def check_payment(self, payment_ref: str) -> a.PaymentChanged | None:
        """See `Worker.check_payment`."""
        return await (await self._arrived()).check_payment(payment_ref)

    async def check_upload(self, ref: str) -> a.UploadChanged | a.UploadLost:
        """See `Worker.check_upload`."""
        return await (await self._arrived()).check_upload(ref)

    async def tend_call(self, state: SessionState) -> a.CallStands | a.CallFailed:
        """See `Worker.tend_call`."""
        return await (await self._arrived()).tend_call(state)

    async def send_feedback(self, effect: SendFeedback) -> None:
        """See `Worker.send_feedback`."""
        await (await self._arrived()).send_feedback(effect)

    async def wipe(self) -> None:
        """See `Worker.wipe`."""
        await (await self._arrived()).wipe()

    async def _arrived(self) -> Worker:
        await self._here.wait()
        if self._worker is None:
            raise AssertionError("arrive sets the worker first")
        return self._worker
