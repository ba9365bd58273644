"""The serial scanner over real ptys, on a plain loop and on Qt's."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QGuiApplication

from hardware.scanner.base import Code, Misread, Scan, ScannerState
from hardware.scanner.serial_scanner import SerialScanner
from tests.support.serial_scanners import ScannerOnALine

PATIENCE = 60.0


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[ScannerOnALine]:
    made = ScannerOnALine(tmp_path)
    yield made
    made.unplug()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


@asynccontextmanager
async def listening(device: Path) -> AsyncIterator[tuple[SerialScanner, list[Scan]]]:
    scanner = SerialScanner(str(device), 115200, longest_backoff=0.1)
    scans: list[Scan] = []
    scanner.subscribe(scans.append)
    await scanner.start()
    yield scanner, scans
    await scanner.close()
    await scanner.close()


async def comes_and_goes(plug: ScannerOnALine) -> None:
    async with listening(plug.device) as (scanner, scans):
        states: list[ScannerState] = []
        scanner.subscribe_state(states.append)
        assert (scanner.state, scanner.address) == (ScannerState.GONE, str(plug.device))
        for turn in range(3):
            await until(lambda: scanner.state is ScannerState.READY)
            plug.send(b"code-%d\r\n" % turn)
            await until(lambda: bool(scans))
            assert scans == [Code(f"code-{turn}")]
            scans.clear()
            plug.unplug()
            await until(lambda: scanner.state is ScannerState.GONE)
            plug.plug()
        await until(lambda: scanner.state is ScannerState.READY)
        assert states == [ScannerState.READY, ScannerState.GONE] * 3 + [ScannerState.READY]


async def test_it_comes_back_as_often_as_it_goes(plug: ScannerOnALine) -> None:
    await comes_and_goes(plug)


def test_also_on_the_loop_of_qt(plug: ScannerOnALine, qapp: QGuiApplication) -> None:
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
        runner.run(comes_and_goes(plug))


async def test_silence_ends_a_code_and_half_a_code_is_broken_by_the_cable(plug: ScannerOnALine) -> None:
    async with listening(plug.device) as (scanner, scans):
        await until(lambda: scanner.state is ScannerState.READY)
        plug.send(b"no-terminator")
        await until(lambda: bool(scans))
        assert scans == [Code("no-terminator")]
        assert scanner.last_read_at is not None
        plug.send(b"half a")
        plug.unplug()
        await until(lambda: scanner.state is ScannerState.GONE)
        assert scans[1:] in ([Misread.BROKEN], [])  # the kernel may drop what was not read before the hang-up


async def test_what_was_scanned_before_anybody_listened_is_forgotten(plug: ScannerOnALine) -> None:
    holder = os.open(plug.device, os.O_RDWR | os.O_NOCTTY)  # keeps the line up, so that the bytes lie there
    plug.send(b"yesterday\r")
    async with listening(plug.device) as (scanner, scans):
        await until(lambda: scanner.state is ScannerState.READY)
        plug.send(b"today\r")
        await until(lambda: bool(scans))
        assert scans == [Code("today")]
    os.close(holder)


async def test_it_says_once_that_it_is_gone_and_once_that_it_is_back(
    plug: ScannerOnALine, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "hardware.scanner")
    plug.unplug()
    async with listening(plug.device) as (scanner, _):
        await asyncio.sleep(0.6)  # several tries
        plug.plug()
        await until(lambda: scanner.state is ScannerState.READY)
        plug.unplug()
        await until(lambda: scanner.state is ScannerState.GONE)
        await asyncio.sleep(0.5)
        plug.plug()
        await until(lambda: scanner.state is ScannerState.READY)
    said = [record.getMessage().split(":")[0] for record in caplog.records]
    assert said == ["scanner cannot be opened", "scanner is there", "scanner is gone", "scanner is there"]


async def test_a_device_that_is_no_line_is_a_scanner_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "scanner").write_text("not a device")
    async with listening(tmp_path / "scanner") as (scanner, _):
        await asyncio.sleep(0.2)
        assert scanner.state is ScannerState.GONE


async def test_no_file_stays_open(plug: ScannerOnALine) -> None:
    async with listening(plug.device) as (scanner, _):
        await until(lambda: scanner.state is ScannerState.READY)
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208  counts what is open
    for _ in range(5):
        async with listening(plug.device) as (scanner, _):
            await until(lambda: scanner.state is ScannerState.READY)
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
