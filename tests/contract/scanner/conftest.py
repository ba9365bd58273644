"""Scanners for the contract suite: one that types, one on a serial line, and the virtual one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Protocol

import pytest

from hardware.scanner.base import CodeScanner, Scan, ScannerState
from hardware.scanner.serial_scanner import SerialScanner
from hardware.scanner.virtual import virtual_scanner
from hardware.scanner.wedge import WedgeScanner
from tests.support.serial_scanners import ScannerOnALine

PATIENCE = 60.0


class Rig(Protocol):
    """A scanner and the hands of a person at it."""

    scanner: CodeScanner
    idle_state: ScannerState
    can_be_unplugged: bool

    def scan(self, text: str) -> None: ...
    def unplug(self) -> None: ...
    def plug(self) -> None: ...


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


class WedgeRig:
    idle_state, can_be_unplugged = ScannerState.UNTOLD, False

    def __init__(self) -> None:
        self.scanner = WedgeScanner()

    def scan(self, text: str) -> None:
        now = time.monotonic()
        for key in (*text, "\r"):
            self.scanner.press(key, 0, False, now)

    def unplug(self) -> None:
        """Nobody can tell."""

    def plug(self) -> None:
        """Nobody can tell."""


class SerialRig:
    idle_state, can_be_unplugged = ScannerState.READY, True

    def __init__(self, folder: Path) -> None:
        self._line = ScannerOnALine(folder)
        self.scanner = SerialScanner(str(self._line.device), longest_backoff=0.1)
        self.unplug, self.plug = self._line.unplug, self._line.plug

    def scan(self, text: str) -> None:
        self._line.send(text.encode() + b"\r")


class VirtualRig:
    idle_state, can_be_unplugged = ScannerState.READY, True

    def __init__(self) -> None:
        self.scanner, self._hand = virtual_scanner()
        self.scan, self.unplug, self.plug = self._hand.scan, self._hand.unplug, self._hand.plug


@pytest.fixture(params=["wedge", "serial", "virtual"])
async def rig(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Rig]:
    """A scanner that listens."""
    made: Rig
    match request.param:
        case "wedge":
            made = WedgeRig()
        case "serial":
            made = SerialRig(tmp_path)
        case _:
            made = VirtualRig()
    await made.scanner.start()
    await until(lambda: made.scanner.state is made.idle_state)
    yield made
    await made.scanner.close()
    made.unplug()


@pytest.fixture
def scans(rig: Rig) -> list[Scan]:
    """What the scanner of the rig told so far."""
    told: list[Scan] = []
    rig.scanner.subscribe(told.append)
    return told
