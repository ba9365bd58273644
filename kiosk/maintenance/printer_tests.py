"""Is the printer there, is it what we think, has it paper, and does a page come out?"""

from __future__ import annotations

import re
import time

from hardware.printer.base import OutcomeKind, PrinterCondition, PrinterStatus
from kiosk.config.model import PrinterDriver
from kiosk.maintenance.context import Context
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject
from kiosk.printing.test_page import page_for_testing

_PAPER_SECONDS = 60.0

#: Errors that stop a receipt, gravest first; the codes are the driver's own names.
_ERRORS = (
    PrinterCondition.UNRECOVERABLE_ERROR,
    PrinterCondition.CUTTER_ERROR,
    PrinterCondition.COVER_OPEN,
    PrinterCondition.PAPER_OUT,
    PrinterCondition.OVERHEATED,
    PrinterCondition.RECOVERABLE_ERROR,
    PrinterCondition.OFFLINE,
)


def printer(context: Context) -> Subject:
    """The receipt printer."""
    driver = context.config.printer.driver
    if driver is PrinterDriver.NONE:
        return Subject("printer", Kind.PRINTER, driver.value, (SelfTest("reachable", _absent),))
    tests = _PrinterTests(context)
    return Subject(
        "printer",
        Kind.PRINTER,
        driver.value,
        (
            SelfTest("reachable", tests.reachable),
            SelfTest("identity", tests.identity),
            SelfTest("status", tests.status),
            SelfTest("near-end", tests.near_end),
            SelfTest("test-page", tests.test_page, _PAPER_SECONDS),
            SelfTest("cutter", tests.cutter),
        ),
    )


async def _absent() -> Finding:
    return found("printer.reachable.absent")


class _PrinterTests:
    """The status is asked once, at first, and again after a page."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._printer = context.devices.printer
        self._profile = self._printer.profile
        self._conditions: frozenset[PrinterCondition] | None = None  # None: not asked, a receipt is under way
        self._page: OutcomeKind | None = None

    async def reachable(self) -> Finding:
        if self._context.is_printing():
            return found("printer.reachable.busy")
        start = time.perf_counter()
        status = await self._ask()
        numbers = {"latency_ms": round((time.perf_counter() - start) * 1000, 1)}
        address = self._printer.address
        if PrinterCondition.GONE in status.conditions:
            return found("printer.reachable.gone", address=address)
        if not self._profile.answers_status:
            return found("printer.reachable.one-way", address=address)
        if PrinterCondition.SILENT in status.conditions:
            return found("printer.reachable.silent", address=address)
        return found("printer.reachable.answers", numbers, address=address)

    async def identity(self) -> Finding:
        if why := self._untold():
            return found(f"printer.identity.{why}")
        identity = await self._printer.identify()
        if identity is None or not (identity.model or identity.maker):
            return found("printer.identity.does-not-say")
        title = f"{identity.maker} {identity.model}".strip()
        models = self._profile.models
        if identity.model and models and not any(re.search(m, identity.model, re.IGNORECASE) for m in models):
            return found("printer.identity.other-model", title=title, profile=self._profile.name)
        return found("printer.identity.known", title=title, firmware=identity.firmware or "not said")

    async def status(self) -> Finding:
        if why := self._untold():
            return found(f"printer.status.{why}")
        conditions = self._known()
        for condition in _ERRORS:
            if condition in conditions:
                return found(f"printer.status.{condition.value}")
        return found("printer.status.no-answer" if self._says_nothing() else "printer.status.ready")

    async def near_end(self) -> Finding:
        if why := self._untold():
            return found(f"printer.near-end.{why}")
        if self._says_nothing():
            return found("printer.near-end.no-answer")
        for condition in (PrinterCondition.PAPER_OUT, PrinterCondition.PAPER_NEAR_END):
            if condition in self._known():
                code = "near-end" if condition is PrinterCondition.PAPER_NEAR_END else "paper-out"
                return found(f"printer.near-end.{code}")
        return found("printer.near-end.enough" if self._profile.near_end else "printer.near-end.no-sensor")

    async def test_page(self) -> Finding:
        if not self._context.asked.prints or self._context.print_paper is None:
            return found("printer.test-page.not-asked")
        if self._context.in_use() or self._context.is_printing():
            return found("printer.test-page.in-use")
        if not PrinterStatus(self._known()).can_print:
            return found("printer.test-page.cannot-print")
        start = time.perf_counter()
        config = self._context.config.kiosk
        outcome = await self._context.print_paper(page_for_testing(config.id, config.languages[0], self._profile))
        self._page = outcome.kind
        numbers = {"page_ms": round((time.perf_counter() - start) * 1000, 1)}
        cause = outcome.cause.value if outcome.cause else "no cause named"
        return found(f"printer.test-page.{outcome.kind.value}", numbers, cause=cause)

    async def cutter(self) -> Finding:
        if not self._profile.cuts:
            return found("printer.cutter.no-cutter")
        if PrinterCondition.CUTTER_ERROR in self._known():
            return found("printer.cutter.cutter-error")
        if not self._context.asked.prints:
            return found("printer.cutter.not-asked")
        if self._page not in {OutcomeKind.CONFIRMED, OutcomeKind.SENT_UNCONFIRMED}:
            return found("printer.cutter.no-page")
        status = await self._ask()
        if PrinterCondition.CUTTER_ERROR in status.conditions:
            return found("printer.cutter.cutter-error")
        return found("printer.cutter.not-known" if self._says_nothing() else "printer.cutter.cuts")

    async def _ask(self) -> PrinterStatus:
        status = await self._printer.status()
        self._conditions = status.conditions
        return status

    def _known(self) -> frozenset[PrinterCondition]:
        return self._conditions or frozenset()

    def _untold(self) -> str:
        """Why nothing more can be learned, as a code; empty when something can."""
        if self._conditions is None:
            return "busy" if self._context.is_printing() else "gone"  # gone: the question itself never returned
        return "gone" if PrinterCondition.GONE in self._conditions else ""

    def _says_nothing(self) -> bool:
        return not self._profile.answers_status or PrinterCondition.SILENT in self._known()
