"""What all scanners do alike: remember how they are, and tell whoever asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from hardware.scanner.base import Code, Scan, ScannerState

T = TypeVar("T")


class Listeners(Generic[T]):
    """Callbacks, told in the order in which they came."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[T], None]] = []

    def add(self, callback: Callable[[T], None]) -> Callable[[], None]:
        """Tell `callback` from now on; the function that ends it may be called twice."""
        self._callbacks.append(callback)

        def end() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return end

    def tell(self, news: T) -> None:
        """Call each with `news`. One that ends another in the meantime is obeyed."""
        for callback in tuple(self._callbacks):
            if callback in self._callbacks:
                callback(news)

    def clear(self) -> None:
        """Tell nobody any more."""
        self._callbacks.clear()


class TellingScanner:
    """The half of a CodeScanner that does not depend on the device."""

    def __init__(self, state: ScannerState, address: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._state = state
        self._address = address
        self._clock = clock
        self._last_read_at: float | None = None
        self._scans: Listeners[Scan] = Listeners()
        self._states: Listeners[ScannerState] = Listeners()

    @property
    def state(self) -> ScannerState:
        """The last state known."""
        return self._state

    @property
    def address(self) -> str:
        """Where it is."""
        return self._address

    @property
    def last_read_at(self) -> float | None:
        """Monotonic seconds of the last whole code."""
        return self._last_read_at

    def subscribe(self, callback: Callable[[Scan], None]) -> Callable[[], None]:
        """Call back with each scan."""
        return self._scans.add(callback)

    def subscribe_state(self, callback: Callable[[ScannerState], None]) -> Callable[[], None]:
        """Call back with each new state."""
        return self._states.add(callback)

    async def start(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Tell nobody any more."""
        self._scans.clear()
        self._states.clear()

    def tell(self, scan: Scan) -> None:
        """For the driver: this was read."""
        if isinstance(scan, Code):
            self._last_read_at = self._clock()
        self._scans.tell(scan)

    def become(self, state: ScannerState) -> None:
        """For the driver: this is how the device is now."""
        if state is not self._state:
            self._state = state
            self._states.tell(state)
