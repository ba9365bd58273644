"""Whatever happens to a small receipt at whichever byte: it ends in time, claims nothing, and the next one is whole."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition, PrinterProfile, PrintOutcome, Raster
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.job import Patience
from hardware.printer.network import NetworkTransport
from hardware.printer.virtual import VirtualPrinter, VirtualPrinterControls

#: Paper as narrow as a stamp, so that every byte of a receipt can have its turn.
CONFIRMING = PrinterProfile(
    "confirming", 64, band_rows=12, process_id=True, auto_status=True, left_margin=True, motion_units=True
)
BARRIER_ONLY = PrinterProfile("barrier-only", 64, band_rows=12)
ONE_WAY = PrinterProfile("one-way", 64, band_rows=12, answers_status=False)
PROFILES = [CONFIRMING, BARRIER_ONLY, ONE_WAY]

PATIENT = Patience(answer=1.0, band=1.0, clear=0.3, confirm=1.2, per_inch=0.1, look=0.4, linger=0.3)
LONGEST = 60.0  # seconds for one job, on a machine that has much to do
TOGETHER = 40  # printers at once: most of the time they wait
EVERY = 23  # bytes between two positions of one fault; each fault begins at another byte

FIRST, SECOND = "A001", "A002"


def picture(seed: int) -> Raster:
    draw = random.Random(seed)  # noqa: S311  a picture, not a secret
    rows = b"".join(b"\x00" + draw.randbytes(6) + b"\x01" for _ in range(20)) + bytes(8 * 9) + b"\xff" * 8 * 4
    return Raster(64, 33, rows)


def ink(raster: Raster) -> bytes:
    return raster.rows.strip(b"\x00")


@dataclass(frozen=True)
class Fault:
    """What happens at a byte of the first receipt, and how it is over before the second."""

    name: str
    begin: Callable[[VirtualPrinterControls], None]
    end: Callable[[VirtualPrinterControls], Awaitable[None]]


def condition(which: PrinterCondition) -> Fault:
    async def end(controls: VirtualPrinterControls) -> None:
        await controls.set_condition(which, False)

    return Fault(which, lambda controls: controls.begin(which), end)


def saying(name: str, data: bytes, *, stalls: bool) -> Fault:
    def begin(controls: VirtualPrinterControls) -> None:
        controls.say(data)
        if stalls:
            controls.stall()

    async def end(controls: VirtualPrinterControls) -> None:
        controls.go_on()

    return Fault(name, begin, end)


def slow() -> Fault:
    async def end(controls: VirtualPrinterControls) -> None:
        controls.bytes_per_second = None

    return Fault("slow", lambda controls: setattr(controls, "bytes_per_second", 2_000), end)


def own_id(profile: PrinterProfile) -> bytes:
    return b"\x37\x22" + FIRST.encode() + b"\x00" if profile.process_id else b"\x00"


FAULTS = [
    *(condition(which) for which in PrinterCondition if which is not PrinterCondition.PAPER_NEAR_END),
    slow(),
    saying("stalled", b"", stalls=True),
    saying("confirms early and stalls", b"\x37\x22A001\x00", stalls=True),
    saying("passes the barrier early and stalls", b"\x00", stalls=True),
    saying("says that all is well and stalls", b"\x12\x12\x12\x12", stalls=True),
    saying("confirms another job", b"\x37\x22A000\x00", stalls=False),
    saying("an unfinished block", b"\x37\x22A0", stalls=False),
    saying("an unfinished status", b"\x10\x00", stalls=False),
    saying("XOFF", b"\x13", stalls=False),
    saying("noise", bytes(range(0x80, 0x100)), stalls=False),
    saying("an older answer", b"\x1a", stalls=False),
]


async def play(profile: PrinterProfile, fault: Fault, position: int) -> PrintOutcome:
    """Print two receipts with a fault at a byte of the first; what came of the first."""
    server = VirtualPrinter(profile)
    await server.start()
    driver = EscPosPrinter(NetworkTransport("127.0.0.1", server.port), profile, PATIENT)
    controls = server.controls
    first, second = picture(1), picture(2)
    try:
        controls.after_bytes(position, lambda: fault.begin(controls))
        async with asyncio.timeout(LONGEST):
            outcome = await driver.print(first, FIRST)
        if outcome.kind is OutcomeKind.CONFIRMED:
            assert ink(first) in [ink(paper.raster) for paper in controls.papers if not paper.torn]
        if not outcome.on_paper:
            assert not any(ink(paper.raster) for paper in controls.papers)
        await fault.end(controls)
        async with asyncio.timeout(LONGEST):
            again = await driver.print(second, SECOND)
        assert again.kind is (OutcomeKind.CONFIRMED if profile.answers_status else OutcomeKind.SENT_UNCONFIRMED), again
        await settled(controls, second)
        whole = [ink(paper.raster) for paper in controls.papers if not paper.torn]
        assert whole.count(ink(second)) == 1
        return outcome
    finally:
        await driver.close()
        await server.stop()


async def settled(controls: VirtualPrinterControls, last: Raster) -> None:
    """A one-way printer may still be reading when the driver is done."""
    async with asyncio.timeout(LONGEST):
        while not controls.papers or ink(controls.papers[-1].raster) != ink(last):
            controls.tear_off()
            await asyncio.sleep(0.01)


async def length(profile: PrinterProfile) -> int:
    """The bytes of one receipt, questions included."""
    server = VirtualPrinter(profile)
    await server.start()
    driver = EscPosPrinter(NetworkTransport("127.0.0.1", server.port), profile, PATIENT)
    await driver.print(picture(1), FIRST)
    await server.stop()
    return len(server.controls.raw)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
async def test_a_fault_at_any_byte(profile: PrinterProfile):
    at_once = asyncio.Semaphore(TOGETHER)
    total = await length(profile)

    async def one(fault: Fault, position: int) -> PrintOutcome:
        async with at_once:
            try:
                return await play(profile, fault, position)
            except Exception as error:
                error.add_note(f"{profile.name}, {fault.name}, byte {position}")
                raise

    async with asyncio.TaskGroup() as group:
        tasks = {
            (fault.name, position): group.create_task(one(fault, position))
            for number, fault in enumerate(FAULTS)
            for position in range(number * 7 % EVERY + 1, total + 1, EVERY)
        }
    for (fault_name, position), task in tasks.items():
        outcome = task.result()
        if fault_name == PrinterCondition.GONE and position < total:
            assert outcome.kind in {OutcomeKind.FAILED, OutcomeKind.UNKNOWN}, position
