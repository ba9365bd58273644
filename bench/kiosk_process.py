"""The whole program as a process: how soon it shows something, what it takes while nobody is there."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from bench.row import against, plain

ROOT = Path(__file__).parents[1]
STARTS = 5
SETTLE_SECONDS = 8.0  # hub, devices and the first looks at them
IDLE_SECONDS = 20.0
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def rows() -> list[dict[str, Any]]:
    """Cold start, memory and idle CPU, the first two against a bare window."""
    with tempfile.TemporaryDirectory(prefix="pishkhan-bench-") as folder:
        kiosk = ["-m", "kiosk", "--config", str(_config(Path(folder))), "run"]
        bare = ["-m", "bench.bare_window"]
        for command in (bare, kiosk):  # once for the file caches
            _seconds_to_first_frame(command)
        floor = statistics.median(_seconds_to_first_frame(bare) for _ in range(STARTS))
        value = statistics.median(_seconds_to_first_frame(kiosk) for _ in range(STARTS))
        with _running(bare) as process:
            time.sleep(1.0)
            bare_memory = process.memory_info().rss
        with _running(kiosk) as process:
            time.sleep(SETTLE_SECONDS)
            memory = process.memory_info().rss
            cpu = _cpu_seconds_per_minute(process)
    return [
        against("start to first frame", value, "s", floor, 2.0),
        against("resident memory on the attract screen", memory / 2**20, "MiB", bare_memory / 2**20, 2.0),
        plain("CPU seconds per idle minute on the attract screen", cpu, "s", 0.6),
    ]


def _config(folder: Path) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(f'[kiosk]\ndata_dir = "{folder / "data"}"\n[printer]\nport = 19100\n', encoding="utf-8")
    return file


@contextmanager
def _running(command: list[str]) -> Any:
    """The process, from its first frame on."""
    process = subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env={**os.environ, **_OFFSCREEN},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr is not None
    try:
        for line in process.stderr:
            if _event(line) == "first frame":
                break
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.communicate(timeout=20)


def _event(line: bytes) -> str:
    try:
        return str(json.loads(line).get("event", ""))
    except ValueError:
        return ""


def _seconds_to_first_frame(command: list[str]) -> float:
    start = time.perf_counter()
    with _running(command):
        return time.perf_counter() - start


def _cpu_seconds_per_minute(process: psutil.Process) -> float:
    """Of the kiosk's own process; the hub is another machine's in a city."""
    before = process.cpu_times()
    time.sleep(IDLE_SECONDS)
    after = process.cpu_times()
    return float((after.user + after.system - before.user - before.system) * 60 / IDLE_SECONDS)
