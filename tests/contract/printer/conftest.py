"""A printer of each kind behind a real socket: the driver talks to it as to any other."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest

from hardware.printer.base import PrinterProfile, Raster
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.job import Patience
from hardware.printer.network import NetworkTransport
from hardware.printer.paper import Paper
from hardware.printer.profiles import profile_named
from hardware.printer.virtual import VirtualPrinter, VirtualPrinterControls

CONFIRMING = profile_named("virtual-80")
BARRIER_ONLY = PrinterProfile("barrier-only", 576)
ONE_WAY = PrinterProfile("one-way", 384, answers_status=False)

#: Short enough for tests, in the same order as the real ones.
QUICK = Patience(answer=0.3, band=1.0, clear=0.2, confirm=0.8, per_inch=0.1, look=0.2, linger=0.5)


@dataclass(frozen=True)
class Rig:
    """A driver and the virtual printer at the other end of its socket."""

    driver: EscPosPrinter
    server: VirtualPrinter

    @property
    def controls(self) -> VirtualPrinterControls:
        return self.server.controls

    @property
    def answers(self) -> bool:
        return self.driver.profile.answers_status


async def papers(rig: Rig, count: int, timeout: float = 60.0) -> list[Paper]:
    """The papers, once there are `count`: a one-way printer may still be reading when the driver is done."""
    arrived = asyncio.Event()
    rig.controls.on_paper = lambda _: arrived.set()
    async with asyncio.timeout(timeout):
        while len(rig.controls.papers) < count:
            arrived.clear()
            await arrived.wait()
    assert len(rig.controls.papers) == count
    return rig.controls.papers


Build = Callable[..., Awaitable[Rig]]


@pytest.fixture
async def build() -> AsyncIterator[Build]:
    """Rigs to order: `await build(profile, bytes_per_second=..., patience=...)`."""
    rigs: list[Rig] = []

    async def make(profile: PrinterProfile, patience: Patience = QUICK, **options: int) -> Rig:
        server = VirtualPrinter(profile, **options)
        await server.start()
        rigs.append(Rig(EscPosPrinter(NetworkTransport("127.0.0.1", server.port), profile, patience), server))
        return rigs[-1]

    yield make
    for rig in rigs:
        await rig.driver.close()
        await rig.server.stop()


@pytest.fixture(params=[CONFIRMING, BARRIER_ONLY, ONE_WAY], ids=lambda profile: profile.name)
async def rig(request: pytest.FixtureRequest, build: Build) -> Rig:
    return await build(request.param)


@pytest.fixture(params=[CONFIRMING, BARRIER_ONLY], ids=lambda profile: profile.name)
async def talking(request: pytest.FixtureRequest, build: Build) -> Rig:
    return await build(request.param)


@pytest.fixture
def receipt() -> Callable[..., Raster]:
    """`receipt(rig, height)`: lines of speckle between white gaps and margins, ink in the first and last row."""

    def make(rig: Rig, height: int = 900, seed: int = 1) -> Raster:
        draw = random.Random(seed)  # noqa: S311  a picture, not a secret
        stride = rig.driver.profile.dots // 8
        rows = bytearray()
        for y in range(height):
            if y % 40 < 28 or y == height - 1:
                rows += bytes(9) + draw.randbytes(stride - 15) + b"\x01" + bytes(5)
            else:
                rows += bytes(stride)
        return Raster(stride * 8, height, bytes(rows))

    return make


@pytest.fixture
def inked() -> Callable[[Raster], bytes]:
    """The rows of a picture without white rows above and below, which cutting and feeding add."""

    def crop(raster: Raster) -> bytes:
        rows = [raster.rows[at : at + raster.stride] for at in range(0, len(raster.rows), raster.stride)]
        with_ink = [index for index, row in enumerate(rows) if any(row)]
        return b"".join(rows[with_ink[0] : with_ink[-1] + 1]) if with_ink else b""

    return crop
