"""Asks the printer every few seconds how it is, and tells when that changes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from hardware.printer.base import PrinterCondition, PrinterStatus, ReceiptPrinter
from kiosk.events import Observable

_STRIKES = 3  # silent polls in a row before we say that it is gone: one lost packet is no news

_log = structlog.get_logger(__name__)


class PrinterMonitor:
    """`status` is GONE until the printer has answered once. While `is_busy` says so, it is not asked."""

    def __init__(
        self,
        printer: ReceiptPrinter,
        is_busy: Callable[[], bool],
        interval: float = 5.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.status = Observable(PrinterStatus(frozenset({PrinterCondition.GONE})))
        self._printer = printer
        self._is_busy = is_busy
        self._interval = interval
        self._sleep = sleep
        self._strikes = 0
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to ask."""
        self._task = asyncio.create_task(self._run(), name="printer-monitor")
        self._task.add_done_callback(_tell_why)

    async def stop(self) -> None:
        """Stop asking. Safe to call twice."""
        if self._task is None:
            return
        task, self._task = self._task, None
        task.cancel()
        await asyncio.wait({task})

    async def check(self) -> PrinterStatus:
        """Ask now, and publish the answer. What is published is also returned."""
        answer = await self._printer.status()
        before = self.status.value
        if PrinterCondition.GONE in answer.conditions:
            self._strikes += 1
            if self._strikes < _STRIKES:
                return before
        else:
            self._strikes = 0
        self.status.publish(answer)
        _log_change(before, answer)
        return answer

    async def _run(self) -> None:
        while True:
            if not self._is_busy():
                await self.check()
            await self._sleep(self._interval)


def _log_change(before: PrinterStatus, now: PrinterStatus) -> None:
    if before == now:
        return
    conditions = sorted(now.conditions)
    if now.can_print:
        _log.info("printer can print", conditions=conditions)
    else:
        _log.warning("printer cannot print", conditions=conditions)


def _tell_why(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.error("printer monitor died, the printer's state is not known any more", exc_info=error)
