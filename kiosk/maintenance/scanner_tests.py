"""Is the scanner there, and does it read? What it reads is not looked at: it may be somebody's receipt."""

from __future__ import annotations

import asyncio

from hardware.scanner.base import Code, Misread, Scan, ScannerState
from kiosk.config.model import ScannerDriver
from kiosk.maintenance.context import Context
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject

_SETTLE = 2.0  # seconds


def scanner(context: Context) -> Subject:
    """The code scanner."""
    driver = context.config.scanner.driver
    if driver is ScannerDriver.NONE:
        return Subject("scanner", Kind.SCANNER, driver.value, (SelfTest("reachable", _absent),))
    tests = _ScannerTests(context)
    return Subject(
        "scanner",
        Kind.SCANNER,
        driver.value,
        (
            SelfTest("reachable", tests.reachable),
            SelfTest("read", tests.read, context.asked.wait_seconds + 5.0),
        ),
    )


async def _absent() -> Finding:
    return found("scanner.reachable.absent")


class _ScannerTests:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._scanner = context.devices.scanner
        self._misread: Misread | None = None

    async def reachable(self) -> Finding:
        await self._settle()
        match self._scanner.state:
            case ScannerState.READY:
                return found("scanner.reachable.ready", address=self._scanner.address)
            case ScannerState.GONE:
                return found("scanner.reachable.gone", address=self._scanner.address)
            case ScannerState.UNTOLD:
                return found("scanner.reachable.not-known")
            case ScannerState.ABSENT:
                return found("scanner.reachable.absent")

    async def read(self) -> Finding:
        patience = self._context.asked.wait_seconds
        if self._scanner.state is ScannerState.GONE:
            return found("scanner.read.gone")
        if not patience:
            return found("scanner.read.not-asked")
        if self._context.in_use():
            return found("scanner.read.in-use")
        scans: asyncio.Queue[Scan] = asyncio.Queue()
        unsubscribe = self._scanner.subscribe(scans.put_nowait)
        try:
            async with asyncio.timeout(patience):
                while not isinstance(scan := await scans.get(), Code):
                    self._misread = scan
        except TimeoutError:
            if self._misread is not None:
                return found("scanner.read.misread", how=self._misread.value)
            return found("scanner.read.nothing-scanned", seconds=f"{patience:g}")
        finally:
            unsubscribe()
        return found("scanner.read.read")

    async def _settle(self) -> None:
        """A line that has just been opened is not there at once."""
        states: asyncio.Queue[ScannerState] = asyncio.Queue()
        unsubscribe = self._scanner.subscribe_state(states.put_nowait)
        try:
            async with asyncio.timeout(_SETTLE):
                while self._scanner.state is ScannerState.GONE:
                    await states.get()
        except TimeoutError:
            return
        finally:
            unsubscribe()
