from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import timedelta

import pytest
import structlog.testing

from hardware.printer.base import STAFF_MEANING, PrinterCondition, PrinterStatus
from hardware.scanner.base import ScannerState
from hardware.scanner.virtual import virtual_scanner
from hardware.smartcard.base import ReaderState
from kiosk.maintenance.results import Kind
from kiosk.supervision import DeviceReport, DeviceState
from kiosk.supervision.looks import READER_MEANING, SCANNER_MEANING, printer_condition, printer_look, scanner_look
from kiosk.supervision.supervisor import Look, Plate, Supervisor
from tests.support.clock import FakeClock
from tests.support.printer import StubPrinter

PLATE = Plate("printer", Kind.PRINTER, "network", "10.0.0.5:9100", "generic-80", "receipts")
GOOD, GONE = PrinterStatus(), PrinterStatus(frozenset({PrinterCondition.GONE}))
EMPTY = PrinterStatus(frozenset({PrinterCondition.PAPER_OUT}))
LOW = PrinterStatus(frozenset({PrinterCondition.PAPER_NEAR_END}))


async def told(answers: Iterable[PrinterStatus]) -> tuple[list[tuple[DeviceState, tuple[str, ...]]], list[str]]:
    printer = StubPrinter()
    printer.answers = list(answers)
    supervisor = Supervisor(PLATE, printer_look(printer), FakeClock())
    heard: list[DeviceReport] = []
    supervisor.report.subscribe(heard.append)
    with structlog.testing.capture_logs() as logs:
        for _ in tuple(printer.answers):
            await supervisor.check()
    return [(report.state, report.codes) for report in heard], [entry["log_level"] for entry in logs]


async def test_one_lost_answer_is_no_news() -> None:
    assert await told([GOOD, GONE, GONE, GOOD, GONE, GONE, GOOD]) == ([(DeviceState.READY, ())], ["info"])


async def test_three_in_a_row_are_told_once_and_the_return_once() -> None:
    heard, levels = await told([GOOD, *[GONE] * 9, GOOD, GOOD])
    assert heard == [(DeviceState.READY, ()), (DeviceState.GONE, ("gone",)), (DeviceState.READY, ())]
    assert levels == ["info", "warning", "info"]


async def test_what_the_printer_says_itself_counts_at_once() -> None:
    heard, levels = await told([GOOD, EMPTY, EMPTY, LOW, GOOD])
    assert [state for state, _ in heard] == [
        DeviceState.READY,
        DeviceState.FAULTY,
        DeviceState.IMPAIRED,
        DeviceState.READY,
    ]
    assert levels == ["info", "warning", "info", "info"]


async def test_since_is_when_the_state_began() -> None:
    clock, printer = FakeClock(), StubPrinter()
    printer.answers = [GOOD, EMPTY, PrinterStatus(frozenset({PrinterCondition.COVER_OPEN})), GOOD]
    supervisor = Supervisor(PLATE, printer_look(printer), clock)
    began = clock.now()
    seen = []
    for _ in range(4):
        clock.advance(10)
        seen.append((await supervisor.check()).since)
    assert seen == [began + timedelta(seconds=s) for s in (10, 20, 20, 40)]


async def test_it_looks_by_itself_and_at_once_when_nudged() -> None:
    looks = 0
    looked = asyncio.Event()

    async def look() -> Look:
        nonlocal looks
        looks += 1
        looked.set()
        return Look(DeviceState.READY)

    supervisor = Supervisor(PLATE, look, FakeClock())
    supervisor.start()
    async with asyncio.timeout(60):
        for _ in range(20):  # far more than one a second
            await looked.wait()
            looked.clear()
            supervisor.nudge()
    await supervisor.stop()
    await supervisor.stop()
    assert looks >= 20
    assert supervisor.report.value.state is DeviceState.READY


async def test_a_defect_is_said_once_and_never_green() -> None:
    broken = True

    async def look() -> Look:
        if broken:
            raise ZeroDivisionError
        return Look(DeviceState.READY)

    supervisor = Supervisor(PLATE, look, FakeClock())
    with structlog.testing.capture_logs() as logs:
        for _ in range(3):
            report = await supervisor.check()
    assert (report.state, report.codes) == (DeviceState.FAULTY, ("unwatched",))
    assert [entry["log_level"] for entry in logs] == ["warning", "error"]
    broken = False
    assert (await supervisor.check()).state is DeviceState.READY


async def test_a_supervisor_whose_task_dies_does_not_leave_the_last_good_news_standing() -> None:
    looks = 0

    async def look() -> Look:
        nonlocal looks
        looks += 1
        if looks == 2:
            raise asyncio.CancelledError
        return Look(DeviceState.READY)

    supervisor = Supervisor(PLATE, look, FakeClock(), sleep=lambda _: asyncio.sleep(0))
    ended = asyncio.Event()
    supervisor.report.subscribe(lambda report: ended.set() if report.codes else None)
    with structlog.testing.capture_logs() as logs:
        supervisor.start()
        async with asyncio.timeout(60):
            await ended.wait()
    assert supervisor.report.value.state is DeviceState.FAULTY
    assert logs[-1]["log_level"] == "error"
    await supervisor.stop()


@pytest.mark.parametrize("condition", PrinterCondition)
async def test_every_condition_of_a_printer_has_a_state_and_a_sentence(condition: PrinterCondition) -> None:
    printer = StubPrinter()
    printer.answers = [PrinterStatus(frozenset({condition}))]
    look = await printer_look(printer)()
    assert look.state is not DeviceState.READY
    assert look.detail == STAFF_MEANING[condition]
    assert printer_condition(look.codes) is condition


async def test_the_worst_condition_is_named_first() -> None:
    printer = StubPrinter()
    both = frozenset({PrinterCondition.PAPER_NEAR_END, PrinterCondition.COVER_OPEN})
    printer.answers = [PrinterStatus(both)]
    look = await printer_look(printer)()
    assert look.detail.startswith(STAFF_MEANING[PrinterCondition.COVER_OPEN])
    assert printer_condition(look.codes) is PrinterCondition.COVER_OPEN
    assert printer_condition(("unwatched",)) is PrinterCondition.SILENT


async def test_every_state_of_a_reader_and_a_scanner_has_a_sentence() -> None:
    assert set(READER_MEANING) == set(ReaderState)
    assert set(SCANNER_MEANING) == set(ScannerState)
    scanner, controls = virtual_scanner()
    assert await scanner_look(scanner)() == Look(DeviceState.READY, (), "All is well.")
    controls.unplug()
    assert (await scanner_look(scanner)()).state is DeviceState.GONE
