"""What a start pays for the services of the city: read and checked, and taken from what an earlier start kept."""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from bench.row import plain
from kiosk.catalogue.load import load_catalogue
from kiosk.places import CATALOGUE

ROUNDS = 15
COUNT = 70


def rows() -> list[dict[str, Any]]:
    """Milliseconds for 70 definitions."""
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as name:
        folder, kept = Path(name) / "catalogue", Path(name) / "kept"
        shutil.copytree(CATALOGUE, folder)
        _fill(folder)
        read = _median(lambda: load_catalogue(folder))
        load_catalogue(folder, kept)
        taken = _median(lambda: load_catalogue(folder, kept))
    return [
        plain(f"{COUNT} service definitions: read and checked", read, "ms", 150),
        plain(f"{COUNT} service definitions: taken from the compiled file", taken, "ms", 30),
    ]


def _fill(folder: Path) -> None:
    """While the city has fewer services, the largest of them stands for each that is missing."""
    services = load_catalogue(folder).services.values()
    largest = max(services, key=lambda service: len(msgspec.json.encode(service))).id
    text = (folder / f"{largest}.yaml").read_text(encoding="utf-8")
    for number in range(COUNT - len(services)):
        copy = text.replace(f"id: {largest}\n", f"id: copy-{number}\n", 1)
        (folder / f"copy-{number}.yaml").write_text(copy, encoding="utf-8")


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000
