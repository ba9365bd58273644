"""Receipts as bytes: how long encoding takes, how much goes over the wire, how soon the printer hears of it.

The floor for the first two is python-escpos' own `image()` of the same picture, drawn by Pillow.
"""

from __future__ import annotations

import asyncio
import logging
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from typing import Any

from PIL import Image, ImageDraw

from bench.row import against, plain
from hardware.printer.base import Raster
from hardware.printer.encoder import encode
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.network import NetworkTransport
from hardware.printer.profiles import profile_named
from hardware.printer.virtual import VirtualPrinter

WIDTH = 576
LINE, GAP = 30, 12  # a line of text and the white rows to the next, in dots
ROUNDS = 15
FIRST_BYTE_GOAL_MS = 50.0


def rows() -> list[dict[str, Any]]:
    """One row per measurement: name, value, unit, floor (python-escpos), ratio to it, goal, ok."""
    picture = receipt_picture()
    raster = Raster(WIDTH, picture.height, bytes(~byte & 0xFF for byte in picture.tobytes()))
    plain_profile, full_profile = profile_named("generic-80"), profile_named("epson-tm-t20iii")
    theirs_bytes, theirs_ms = _python_escpos(picture)

    def ours() -> bytes:
        return b"".join(encode(raster, full_profile))

    return [
        against("printer: encode a receipt of 1,000 rows", _median_ms(ours), "ms", theirs_ms, 1.0),
        against("printer: bytes of it on the wire", len(ours()), "bytes", theirs_bytes, 0.6),
        against(
            "printer: the same without GS L", len(b"".join(encode(raster, plain_profile))), "bytes", theirs_bytes, 0.6
        ),
        plain(
            "printer: print() to first byte at the printer",
            asyncio.run(_first_byte_ms(raster)),
            "ms",
            FIRST_BYTE_GOAL_MS,
        ),
    ]


def receipt_picture() -> Image.Image:
    """A right-aligned receipt, 1 bit per dot, white is 1: a title, lines of uneven length, a QR-like square."""
    height = 1008
    picture = Image.new("1", (WIDTH, height), 1)
    draw = ImageDraw.Draw(picture)
    draw.text((330, 40), "PISHKHAN 12345", fill=0, font_size=30)
    for number, top in enumerate(range(110, 640, LINE + GAP)):
        words = " ".join(["municipality", "receipt", "137", "tracking", "deadline"][: 2 + number % 4])
        start = WIDTH - 24 - draw.textlength(words, font_size=24)
        draw.text((start, top), words, fill=0, font_size=24)
    _square(draw, left=188, top=720, modules=33, size=6)
    return picture


def _square(draw: ImageDraw.ImageDraw, *, left: int, top: int, modules: int, size: int) -> None:
    for y in range(modules):
        for x in range(modules):
            if (x * x + 3 * y + x * y) % 5 < 2:
                corner = (left + x * size, top + y * size)
                draw.rectangle((*corner, corner[0] + size - 1, corner[1] + size - 1), fill=0)


def _python_escpos(picture: Image.Image) -> tuple[int, float]:
    """Bytes and milliseconds of `image()`; imported here because it costs 0.3 s and configures logging."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ESCPOS_CAPABILITIES_PICKLE_DIR"] = folder
        from escpos.printer import Dummy

    logging.getLogger("escpos").setLevel(logging.ERROR)
    printer = Dummy(profile="TM-T20II")

    def image() -> bytes:
        printer.clear()
        printer.image(picture, impl="bitImageRaster")
        printer.cut(feed=False)
        output: bytes = printer.output
        return output

    return len(image()), _median_ms(image)


async def _first_byte_ms(raster: Raster) -> float:
    """Median milliseconds from print() to the first byte of the receipt at the printer, questions included."""
    server = VirtualPrinter(profile_named("virtual-80"))
    await server.start()
    driver = EscPosPrinter(NetworkTransport("127.0.0.1", server.port), profile_named("virtual-80"))
    arrived = 0.0

    def note(data: bytes) -> None:
        nonlocal arrived
        if not arrived and b"\x1b@" in data:
            arrived = time.perf_counter()

    server.controls.on_bytes = note
    times = []
    for number in range(ROUNDS):
        arrived, started = 0.0, time.perf_counter()
        await driver.print(raster, f"B{number:03}")
        times.append((arrived - started) * 1000)
    await driver.close()
    await server.stop()
    return statistics.median(times)


def _median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    for row in rows():
        print(row)
