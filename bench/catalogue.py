"""What a start pays for the services of the city: read and checked, and taken from what an earlier start kept."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.row import plain
from kiosk.catalogue.load import load_catalogue
from kiosk.places import CATALOGUE

ROUNDS = 21


def rows() -> list[dict[str, Any]]:
    """Milliseconds for all definitions of the city."""
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as folder:
        kept = Path(folder) / "kept"
        count = len(load_catalogue(CATALOGUE, kept).services)
        read = _median(lambda: load_catalogue(CATALOGUE))
        taken = _median(lambda: load_catalogue(CATALOGUE, kept))
    return [
        plain(f"{count} service definitions: read and checked", read, "ms", 150),
        plain(f"{count} service definitions: from the compiled file", taken, "ms", 30),
    ]


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000
