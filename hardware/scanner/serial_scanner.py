"""Scanners on a serial line, or on a USB line that looks like one (CDC ACM)."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress

from hardware._threads import DeviceThread
from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.scanner.base import ScannerState
from hardware.scanner.serial_line import SerialLine
from hardware.scanner.splitter import PAUSE, CodeSplitter
from hardware.scanner.telling import TellingScanner

FIRST_BACKOFF, LONGEST_BACKOFF = 0.25, 5.0
"""Seconds between two tries to open the line; each is twice as long as the one before."""

OPEN_TIMEOUT = 5.0
"""Seconds; a USB device that answers no request holds its opener for longer."""

_log = logging.getLogger("hardware.scanner")


class SerialScanner(TellingScanner):
    """A CodeScanner that reads `device` and opens it again whenever it returns. `baud` in bits a second."""

    def __init__(
        self,
        device: str,
        baud: int = 9600,
        *,
        longest_backoff: float = LONGEST_BACKOFF,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(ScannerState.GONE, device, clock)
        self._opener = _Opener(device, baud)
        self._longest_backoff = longest_backoff
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to listen."""
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name=f"scanner {self._address}")

    async def close(self) -> None:
        """Let go of the line."""
        await super().close()
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        self._opener.close()
        self._state = ScannerState.GONE

    async def _run(self) -> None:
        was_said = False  # one line when it goes, one when it returns
        while True:
            line = await self._open(was_said=was_said)
            _log.info("scanner is there: %s", self._address)
            self.become(ScannerState.READY)
            listening = _Listening(line, self)
            try:
                why = await listening.until_gone()
            finally:
                listening.close()
            _log.warning("scanner is gone: %s", why)
            was_said = True
            self.become(ScannerState.GONE)

    async def _open(self, *, was_said: bool) -> SerialLine:
        backoff = FIRST_BACKOFF
        while True:
            try:
                return await self._opener.open()
            except DeviceUnavailableError as error:
                if not was_said:
                    _log.warning("scanner cannot be opened: %s", error)
                was_said = True
            await asyncio.sleep(min(backoff, self._longest_backoff))
            backoff *= 2


class _Opener:
    """Opens the line in a thread: a USB device may take its time."""

    def __init__(self, device: str, baud: int) -> None:
        self._device, self._baud = device, baud
        self._thread: DeviceThread | None = None

    async def open(self) -> SerialLine:
        """The line. DeviceUnavailableError when it cannot be opened, or not within OPEN_TIMEOUT."""
        self._thread = self._thread or DeviceThread("scanner")
        try:
            async with asyncio.timeout(OPEN_TIMEOUT):
                return await self._thread.run(SerialLine, self._device, self._baud)
        except TimeoutError as error:
            self.close()
            raise DeviceUnavailableError(f"{self._device}: does not open within {OPEN_TIMEOUT} s") from error

    def close(self) -> None:
        """End the thread, or leave it behind if it hangs; a line that it still opens is closed unseen."""
        if self._thread is not None:
            self._thread.abandon()
            self._thread = None


class _Listening:
    """Reads one open line as bytes come, and knows when they have stopped."""

    def __init__(self, line: SerialLine, scanner: SerialScanner) -> None:
        self._line = line
        self._scanner = scanner
        self._splitter = CodeSplitter()
        self._heard_at = 0.0
        self._loop = asyncio.get_running_loop()
        self._gone: asyncio.Future[str] = self._loop.create_future()
        self._silence: asyncio.Handle | None = None
        self._loop.add_reader(line.fileno(), self._read)

    async def until_gone(self) -> str:
        """Listen; why the line is gone."""
        return await self._gone

    def close(self) -> None:
        """Give the line back."""
        if self._silence is not None:
            self._silence.cancel()
        self._loop.remove_reader(self._line.fileno())
        self._line.close()

    def _read(self) -> None:
        try:
            data = self._line.read()
        except DeviceIOError as error:
            self._lost(str(error))
            return
        if not data:
            return
        self._heard_at = self._loop.time()
        for scan in self._splitter.feed(data):
            self._scanner.tell(scan)
        self._await_silence(PAUSE)

    def _await_silence(self, seconds: float) -> None:
        if self._silence is None and self._splitter.holds:
            self._silence = self._loop.call_later(seconds, self._look)

    def _look(self) -> None:
        self._silence = None
        self._read()  # what waited behind a slow frame came in time
        left = self._heard_at + PAUSE - self._loop.time()
        if left > 0:
            self._await_silence(left)
            return
        for scan in self._splitter.pause():
            self._scanner.tell(scan)

    def _lost(self, why: str) -> None:
        self._loop.remove_reader(self._line.fileno())
        for scan in self._splitter.clear():
            self._scanner.tell(scan)
        if not self._gone.done():
            self._gone.set_result(why)
