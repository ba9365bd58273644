"""Is a screen connected, has it the right size, and is a touch screen plugged in? As the kernel tells it: over SSH
there is no window, and what cannot be known is skipped, never passed.
"""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.maintenance.context import Context
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject, blocking

_ABS_MT_POSITION_X = 0x35  # linux/input-event-codes.h
_WORD_BITS = 64


def display(context: Context) -> Subject:
    """The screen and its touch panel."""
    tests = _DisplayTests(context)
    return Subject(
        "display",
        Kind.DISPLAY,
        "drm",
        (
            SelfTest("screen", lambda: blocking(tests.screen)),
            SelfTest("resolution", tests.resolution),
            SelfTest("touch", lambda: blocking(tests.touch)),
        ),
    )


class _DisplayTests:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._settings = context.config.screen
        self._connectors = context.root / "sys/class/drm"

    def screen(self) -> Finding:
        states = {file.parent.name: _read(file) for file in sorted(self._connectors.glob("card*-*/status"))}
        connected = [name.partition("-")[2] for name, state in states.items() if state == "connected"]
        if connected:
            return found("display.screen.connected", {"screens": float(len(connected))}, name=", ".join(connected))
        if states and self._settings.full_screen and "unknown" not in states.values():
            return found("display.screen.disconnected")
        return found("display.screen.not-known")

    async def resolution(self) -> Finding:
        if not self._settings.full_screen:
            return found("display.resolution.windowed")
        size = self._context.screen() or self._preferred_mode()
        if size is None:
            return found("display.resolution.not-known")
        wanted = self._settings.width_px, self._settings.height_px
        words = {"size": f"{size[0]}x{size[1]}", "wanted": f"{wanted[0]}x{wanted[1]}"}
        # The kernel knows no rotation: a screen that stands upright has its mode lying down.
        turned = self._context.screen() is None and sorted(size) == sorted(wanted)
        code = "as-configured" if size == wanted or turned else "differs"
        return found(f"display.resolution.{code}", **words)

    def touch(self) -> Finding:
        listed = _read(self._context.root / "proc/bus/input/devices")
        names = touch_screens(listed)
        if names:
            return found("display.touch.found", name=", ".join(names))
        if not self._settings.full_screen:
            return found("display.touch.windowed")
        return found("display.touch.none" if listed else "display.touch.not-known")

    def _preferred_mode(self) -> tuple[int, int] | None:
        for file in sorted(self._connectors.glob("card*-*/modes")):
            size = re.match(r"(\d+)x(\d+)", _read(file))
            if size and _read(file.with_name("status")) == "connected":
                return int(size[1]), int(size[2])
        return None


def touch_screens(listed: str) -> list[str]:
    """The names of devices in /proc/bus/input/devices that report where several fingers are, on a direct surface."""
    names = []
    for block in listed.split("\n\n"):
        name = re.search(r'^N: Name="(.*)"$', block, re.MULTILINE)
        axes = re.search(r"^B: ABS=([0-9a-f ]+)$", block, re.MULTILINE)
        direct = re.search(r"^B: PROP=([0-9a-f ]+)$", block, re.MULTILINE)
        if name and axes and _bit(axes[1], _ABS_MT_POSITION_X) and direct and _bit(direct[1], 1):
            names.append(name[1])
    return names


def _bit(words: str, number: int) -> bool:
    """A bit of a kernel bitmap: words of 64 bits in hexadecimal, the highest first."""
    value = 0
    for word in words.split():
        value = value << _WORD_BITS | int(word, 16)
    return bool(value >> number & 1)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
