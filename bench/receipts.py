"""A receipt from document to bytes, against python-escpos `image()` of the same picture."""

from __future__ import annotations

import statistics
import time
from typing import Any

from PIL import Image

from bench import paper_rendering
from bench.row import against
from hardware.printer.base import Raster
from hardware.printer.encoder import encode
from hardware.printer.profiles import profile_named

ROUNDS = 15


def rows() -> list[dict[str, Any]]:
    """Time of layout, drawing and encoding together, and bytes on the wire."""
    drawn = paper_rendering.picture()
    raster = Raster(drawn.width, drawn.height, drawn.rows)
    profile = profile_named("epson-tm-t20iii")
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        b"".join(encode(raster, profile))
        times.append(time.perf_counter() - start)
    ours = paper_rendering.render_seconds() + statistics.median(times)
    sent = len(b"".join(encode(raster, profile)))
    return [
        against(f"receipt of {drawn.height} rows: render and encode", ours * 1000, "ms",
             paper_rendering.floor_seconds() * 1000, 1.0),
        against(f"receipt of {drawn.height} rows: on the wire", sent, "bytes", _their_bytes(drawn), 0.6),
    ]  # fmt: skip


def _their_bytes(drawn: paper_rendering.PaperRaster) -> int:
    from escpos.printer import Dummy

    printer = Dummy(profile="TM-T20II")
    inverted = bytes(byte ^ 0xFF for byte in drawn.rows)  # Pillow has 1 for white
    printer.image(Image.frombytes("1", (drawn.width, drawn.height), inverted), impl="bitImageRaster")
    printer.cut(feed=False)
    return len(printer.output)
