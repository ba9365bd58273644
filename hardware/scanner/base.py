"""The contract every code scanner keeps: it says what it read and how it is, and nothing about what a code means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable

MAX_LENGTH = 4096
"""Characters (bytes on a serial line) of the longest code. The largest QR code holds 4296 letters, ours about 300."""


class ScannerState(StrEnum):
    """What is known of the device itself."""

    READY = "ready"  # its line is open
    GONE = "gone"  # it cannot be reached: unplugged, or its device file is missing or forbidden
    UNTOLD = "untold"  # it types like a keyboard, which never tells whether it is there
    ABSENT = "absent"  # this kiosk is configured without one


@dataclass(frozen=True)
class Code:
    """A code that was read whole. It may hold personal data: never log it."""

    text: str = field(repr=False)  # without terminator, never empty, at most MAX_LENGTH


class Misread(StrEnum):
    """Something was read that is no code. Whoever holds the paper should hear of it and try again."""

    BROKEN = "broken"  # it began and did not come to its end
    TOO_LONG = "too-long"
    UNREADABLE = "unreadable"  # bytes that are no text: wrong speed, noise


Scan = Code | Misread


class CodeScanner(Protocol):
    """One scanner. It need not be plugged in at any time. Callbacks run on the event loop; nothing blocks it."""

    @property
    def state(self) -> ScannerState:
        """The last state known."""

    @property
    def address(self) -> str:
        """Where it is: a device file, "keyboard", "virtual", or an empty string for none."""

    @property
    def last_read_at(self) -> float | None:
        """Monotonic seconds of the last whole code; None before the first."""

    def subscribe(self, callback: Callable[[Scan], None]) -> Callable[[], None]:
        """Call back with each scan; returns the function that ends it."""

    def subscribe_state(self, callback: Callable[[ScannerState], None]) -> Callable[[], None]:
        """Call back with each new state; returns the function that ends it."""

    async def start(self) -> None:
        """Begin to listen. Comes back at once, whether or not the device is there."""

    async def close(self) -> None:
        """Let go of the device and tell nobody any more. Safe to call twice."""


@runtime_checkable
class TypingScanner(CodeScanner, Protocol):
    """A scanner that types. Whoever has the keyboard feeds it every key press, in order, and keeps the keys."""

    def press(self, text: str, position: int, shifted: bool, at: float) -> None:
        """One key press: its text, its place on the keyboard (X11 keycode, 0: unknown), Shift, monotonic seconds."""
