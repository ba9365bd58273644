"""Memory, the system's disk, load and heat of the machine."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from kiosk.maintenance.context import Context
from kiosk.maintenance.limits import Grade, grade
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject, blocking

_MEGABYTE = 1_000_000


def system(context: Context) -> Subject:
    """The machine."""
    root = context.root
    return Subject(
        "system",
        Kind.SYSTEM,
        "kernel",
        (
            SelfTest("memory", lambda: blocking(lambda: memory(root))),
            SelfTest("out-of-memory", lambda: blocking(lambda: out_of_memory(root))),
            SelfTest("disk", lambda: blocking(lambda: _disk(root))),
            SelfTest("load", lambda: blocking(_load)),
            SelfTest("temperature", lambda: blocking(lambda: temperature(root))),
        ),
    )


def memory(root: Path) -> Finding:
    """What can still be given to programs, caches counted as free."""
    amounts = dict(re.findall(r"^(\w+):\s+(\d+) kB$", _read(root / "proc/meminfo"), re.MULTILINE))
    if not {"MemTotal", "MemAvailable"} <= amounts.keys():
        return found("system.memory.not-known")
    total, free = int(amounts["MemTotal"]) * 1024, int(amounts["MemAvailable"]) * 1024
    numbers = {
        "memory_used_percent": round((total - free) / max(total, 1) * 100, 1),
        "memory_free_mb": float(free // _MEGABYTE),
    }
    code = {Grade.GOOD: "enough", Grade.POOR: "little", Grade.BAD: "full"}[grade(Kind.SYSTEM, numbers)]
    words = {"free": free // _MEGABYTE, "used": f"{numbers['memory_used_percent']:.0f}"}
    return found(f"system.memory.{code}", numbers, **words)


def out_of_memory(root: Path) -> Finding:
    """How often the kernel killed something because memory was used up."""
    counted = re.search(r"^oom_kill (\d+)$", _read(root / "proc/vmstat"), re.MULTILINE)
    if counted is None:
        return found("system.out-of-memory.not-known")
    numbers = {"out_of_memory_kills": float(counted[1])}
    good = grade(Kind.SYSTEM, numbers) is Grade.GOOD
    return found("system.out-of-memory.never" if good else "system.out-of-memory.killed", numbers, count=counted[1])


def temperature(root: Path) -> Finding:
    """The hottest of the thermal zones."""
    shown = [_read(file) for file in root.glob("sys/class/thermal/thermal_zone*/temp")]
    degrees = [int(text) / 1000 for text in shown if re.fullmatch(r"-?\d+", text)]
    if not degrees:
        return found("system.temperature.no-sensor")
    numbers = {"temperature_celsius": round(max(degrees), 1)}
    code = {Grade.GOOD: "cool", Grade.POOR: "warm", Grade.BAD: "hot"}[grade(Kind.SYSTEM, numbers)]
    return found(f"system.temperature.{code}", numbers, degrees=f"{max(degrees):.0f}")


def _disk(root: Path) -> Finding:
    _, used, free = shutil.disk_usage(root)
    percent = used / (used + free) * 100 if used + free else 100.0
    numbers = {"disk_used_percent": round(percent, 1), "disk_free_mb": float(free // _MEGABYTE)}
    code = {Grade.GOOD: "enough", Grade.POOR: "little", Grade.BAD: "full"}[grade(Kind.SYSTEM, numbers)]
    return found(f"system.disk.{code}", numbers, used=f"{percent:.0f}", free=free // _MEGABYTE)


def _load() -> Finding:
    load = os.getloadavg()[1] / (os.cpu_count() or 1)
    numbers = {"load": round(load, 2)}
    good = grade(Kind.SYSTEM, numbers) is Grade.GOOD
    return found("system.load.calm" if good else "system.load.busy", numbers, load=f"{load:.2f}")


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
