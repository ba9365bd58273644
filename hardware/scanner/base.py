"""The contract every code scanner keeps: it says what it read, and nothing about what it means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class CodeScanner(Protocol):
    """One scanner. Callbacks run on the event loop."""

    def subscribe(self, callback: Callable[[str], None]) -> Callable[[], None]:
        """Call back with the text of each code read (no terminator); returns the function that ends it."""

    async def close(self) -> None:
        """Let go of the device. Safe to call twice."""
