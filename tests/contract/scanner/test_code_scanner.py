"""What every code scanner promises."""

from __future__ import annotations

import asyncio
import time

from hardware.scanner.absent import AbsentScanner
from hardware.scanner.base import Code, Misread, Scan, ScannerState
from tests.contract.scanner.conftest import Rig, until

BILL = "12345678901680000125040128"
MRZ = "P<IRQALHASANI<<ZAYNAB<<<<<<<<<<<<<<<<<<<<<<<"


async def test_codes_come_whole_in_order_and_without_their_end(rig: Rig, scans: list[Scan]) -> None:
    for text in (BILL, MRZ, "HTTPS://HUB.EXAMPLE/R/" + "A" * 300):
        rig.scan(text)
        await until(lambda: bool(scans))
        assert scans == [Code(text)]
        scans.clear()


async def test_it_knows_when_it_read_last(rig: Rig, scans: list[Scan]) -> None:
    assert rig.scanner.last_read_at is None
    before = time.monotonic()
    rig.scan(BILL)
    await until(lambda: bool(scans))
    assert rig.scanner.last_read_at is not None
    assert before <= rig.scanner.last_read_at <= time.monotonic()


async def test_a_code_does_not_show_in_logs(rig: Rig, scans: list[Scan]) -> None:
    rig.scan(BILL)
    await until(lambda: bool(scans))
    assert BILL not in repr(scans)


async def test_what_is_too_long_is_said_and_the_next_code_is_read(rig: Rig, scans: list[Scan]) -> None:
    rig.scan("x" * 5000)
    await until(lambda: bool(scans))
    rig.scan(BILL)
    await until(lambda: len(scans) > 1)
    assert scans == [Misread.TOO_LONG, Code(BILL)]


async def test_who_has_unsubscribed_is_told_nothing(rig: Rig, scans: list[Scan]) -> None:
    others: list[Scan] = []
    end = rig.scanner.subscribe(others.append)
    end()
    end()
    rig.scan(BILL)
    await until(lambda: bool(scans))
    assert others == []


async def test_the_plug_is_noticed_and_reading_goes_on(rig: Rig, scans: list[Scan]) -> None:
    if not rig.can_be_unplugged:
        assert rig.scanner.state is ScannerState.UNTOLD  # and it never claims more
        return
    states: list[ScannerState] = []
    rig.scanner.subscribe_state(states.append)
    rig.unplug()
    await until(lambda: rig.scanner.state is ScannerState.GONE)
    rig.scan(BILL)
    rig.plug()
    await until(lambda: rig.scanner.state is ScannerState.READY)
    assert states == [ScannerState.GONE, ScannerState.READY]
    assert scans == []
    rig.scan(BILL)
    await until(lambda: bool(scans))
    assert scans == [Code(BILL)]


async def test_closed_is_closed(rig: Rig, scans: list[Scan]) -> None:
    await rig.scanner.close()
    await rig.scanner.close()
    rig.scan(BILL)
    await asyncio.sleep(0.05)
    assert scans == []


async def test_it_says_where_it_is(rig: Rig) -> None:
    assert rig.scanner.address


async def test_no_scanner_says_that_it_is_none() -> None:
    scanner = AbsentScanner()
    await scanner.start()
    assert (scanner.state, scanner.address, scanner.last_read_at) == (ScannerState.ABSENT, "", None)
    await scanner.close()
