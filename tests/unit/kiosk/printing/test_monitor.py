from __future__ import annotations

import asyncio

import structlog.testing

from hardware.printer.base import PrinterCondition, PrinterStatus
from kiosk.printing.monitor import PrinterMonitor
from tests.support.printer import StubPrinter

GOOD = PrinterStatus()
GONE = PrinterStatus(frozenset({PrinterCondition.GONE}))
EMPTY = PrinterStatus(frozenset({PrinterCondition.PAPER_OUT}))
LOW = PrinterStatus(frozenset({PrinterCondition.PAPER_NEAR_END}))


async def published(answers: list[PrinterStatus]) -> tuple[list[PrinterStatus], list[str]]:
    printer = StubPrinter()
    printer.answers = answers[:]
    monitor = PrinterMonitor(printer, lambda: False)
    heard: list[PrinterStatus] = []
    monitor.status.subscribe(heard.append)
    with structlog.testing.capture_logs() as logs:
        for _ in answers:
            await monitor.check()
    return heard, [entry["log_level"] for entry in logs]


async def test_before_the_first_answer_nobody_is_promised_a_receipt() -> None:
    assert not PrinterMonitor(StubPrinter(), lambda: False).status.value.can_print
    assert await published([GONE] * 5) == ([], [])


async def test_one_lost_answer_is_no_news() -> None:
    assert await published([GOOD, GONE, GONE, GOOD, GONE, GONE, GOOD]) == ([GOOD], ["info"])


async def test_three_in_a_row_are_told_once_and_the_return_once() -> None:
    heard, levels = await published([GOOD, *[GONE] * 9, GOOD, GOOD])
    assert heard == [GOOD, GONE, GOOD]
    assert levels == ["info", "warning", "info"]


async def test_what_the_printer_says_itself_counts_at_once() -> None:
    heard, levels = await published([GOOD, EMPTY, EMPTY, LOW, GOOD])
    assert heard == [GOOD, EMPTY, LOW, GOOD]
    assert levels == ["info", "warning", "info", "info"]


async def test_it_asks_in_turn_and_never_while_a_paper_is_printed() -> None:
    printer = StubPrinter()
    busy = True
    turns = 0
    enough = asyncio.Event()

    async def sleep(seconds: float) -> None:
        nonlocal busy, turns
        assert seconds == 5
        turns += 1
        if turns == 3:
            assert printer.asked == 0
            busy = False
        if turns == 6:
            enough.set()
        await asyncio.sleep(0)

    monitor = PrinterMonitor(printer, lambda: busy, 5, sleep)
    monitor.start()
    await asyncio.wait_for(enough.wait(), 5)
    await monitor.stop()
    await monitor.stop()
    assert printer.asked >= 3
    assert monitor.status.value == GOOD
