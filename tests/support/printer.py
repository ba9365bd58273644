"""A receipt printer in memory that answers what a test tells it to."""

from __future__ import annotations

import asyncio

from hardware.printer.base import (
    Collection,
    OutcomeKind,
    PrinterIdentity,
    PrinterProfile,
    PrinterStatus,
    PrintOutcome,
    Raster,
)
from kiosk.printing.document import PaperDocument

CONFIRMED = PrintOutcome(OutcomeKind.CONFIRMED)


class StubPrinter:
    """`outcomes` are given out in order, then CONFIRMED; `hold` stops in the middle of a job until it is set.

    `collections` are given out in order, then NOT_WATCHED; with `nobody_takes` a receipt hangs until patience ends.
    """

    def __init__(self) -> None:
        self.profile = PrinterProfile("stub", 576)
        self.outcomes: list[PrintOutcome] = []
        self.answers: list[PrinterStatus] = []
        self.jobs: list[str] = []
        self.hold: asyncio.Event | None = None
        self.started = asyncio.Event()
        self.asked = 0
        self.address = "stub"
        self.identity: PrinterIdentity | None = None
        self.collections: list[Collection] = []
        self.nobody_takes = False
        self.patience: list[float] = []
        self.expects_leftover = False

    def expect_leftover(self) -> None:
        self.expects_leftover = True

    async def identify(self) -> PrinterIdentity | None:
        return self.identity

    async def collect(self, patience: float) -> Collection:
        self.patience.append(patience)
        if self.nobody_takes:
            await asyncio.sleep(patience)
            return Collection.RETRACTED
        return self.collections.pop(0) if self.collections else Collection.NOT_WATCHED

    async def status(self) -> PrinterStatus:
        self.asked += 1
        return self.answers.pop(0) if self.answers else PrinterStatus()

    async def print(self, raster: Raster, job_id: str) -> PrintOutcome:
        assert raster.width == self.profile.dots
        self.jobs.append(job_id)
        self.started.set()
        if self.hold is not None:
            await self.hold.wait()
        return self.outcomes.pop(0) if self.outcomes else CONFIRMED

    async def close(self) -> None:
        return


class StubRender:
    """Keeps the documents; every picture is one white line."""

    def __init__(self) -> None:
        self.documents: list[PaperDocument] = []

    async def __call__(self, document: PaperDocument, dots: int) -> Raster:
        self.documents.append(document)
        return Raster(dots, 1, bytes(dots // 8))
