"""A receipt over a serial line of 115200 baud, against the time that the line itself needs for its bytes."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from bench import paper_rendering
from bench.row import against
from hardware.printer.base import OutcomeKind, Raster
from hardware.printer.encoder import encode
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.profiles import profile_named
from hardware.printer.serial_line import BITS_PER_BYTE, SerialTransport
from hardware.printer.virtual import VirtualPrinter
from tests.support.lines import pty_line

BAUD = 115_200
ROUNDS = 3


def rows() -> list[dict[str, Any]]:
    """From `print` until the printer has confirmed, cutting and questions between the bands included."""
    drawn = paper_rendering.picture()
    raster = Raster(drawn.width, drawn.height, drawn.rows)
    size = len(b"".join(encode(raster, profile_named("virtual-80"))))
    with tempfile.TemporaryDirectory() as folder:
        seconds = statistics.median(asyncio.run(_print(raster, Path(folder))))
    name = f"receipt of {size} bytes on a {BAUD}-baud pty: until confirmed"
    return [against(name, seconds, "s", size * BITS_PER_BYTE / BAUD, 1.05)]


async def _print(raster: Raster, folder: Path) -> list[float]:
    profile = profile_named("virtual-80")
    server = VirtualPrinter(profile)
    await server.start()
    times = []
    async with pty_line(folder, server.port, rate=BAUD / BITS_PER_BYTE) as line:
        printer = EscPosPrinter(SerialTransport(str(line.device), BAUD), profile)
        await printer.status()
        for turn in range(ROUNDS):
            started = time.perf_counter()
            outcome = await printer.print(raster, f"B{turn:03}")
            times.append(time.perf_counter() - started)
            assert outcome.kind is OutcomeKind.CONFIRMED
        await printer.close()
    await server.stop()
    return times
