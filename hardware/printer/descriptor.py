"""A printer behind a file descriptor, a tty or a printer device, on the event loop: nothing here blocks."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import logging
import os
import stat
import struct
import termios
from collections.abc import AsyncIterator

from hardware._threads import run_aside
from hardware.errors import DeviceIOError
from hardware.printer.transport import StalledError

WRITE_TIMEOUT = 10.0
CLOSE_TIMEOUT = 2.0

_CHUNK = 4096
_BREATH = 0.02  # seconds until the next look at what gives no sign of its own
_log = logging.getLogger("hardware.printer")


class DescriptorConnection:
    """Owns `fd`, which must be non-blocking. `write_timeout`: seconds without a single byte taken."""

    def __init__(self, fd: int, name: str, *, readable: bool = True, write_timeout: float = WRITE_TIMEOUT) -> None:
        self._fd = fd
        self._name = name
        self._readable = readable
        self._write_timeout = write_timeout
        self._is_tty = os.isatty(fd)
        # usblp reads nothing, too, after an empty packet; when its printer is gone it says ENODEV
        self._empty_is_end = self._is_tty or stat.S_ISFIFO(os.fstat(fd).st_mode)
        self._waits: set[asyncio.Future[None]] = set()
        self._broken: DeviceIOError | None = None
        self._ended = False
        self._closed = False

    async def read(self) -> bytes:
        """The next bytes; b"" when the other side hung up, or after `end`."""
        while not self._ended:
            data = self._take_in() if self._readable else None
            if data or (data is not None and self._empty_is_end):
                return data
            if data is not None:
                await asyncio.sleep(_BREATH)
            await self._ready(reading=True)
        return b""

    async def write(self, data: bytes) -> None:
        """Wait until the kernel has all of `data`; StalledError when it takes no byte for `write_timeout`."""
        view = memoryview(data)
        while view:
            async with self._patience():
                taken = await self._hand_over(view[:_CHUNK])
            view = view[taken:]

    async def end(self) -> None:
        """Wait until the kernel has passed everything on. From then on nothing is read either."""
        while left := self._queued():
            async with self._patience():
                while self._queued() >= left:  # noqa: ASYNC110  the kernel gives no sign when a tty has sent
                    await asyncio.sleep(_BREATH)
        if not self._is_tty:  # usblp takes the next packet when it has sent the last one
            async with self._patience():
                await self._ready(reading=False)
        self._ended = True
        self._wake()

    async def close(self) -> None:
        """Drop what the kernel still holds, and close; aside, because closing a tty can block."""
        if self._closed:
            return
        self._break(DeviceIOError(f"{self._name}: closed"))
        self._closed = True
        loop = asyncio.get_running_loop()
        loop.remove_reader(self._fd)
        loop.remove_writer(self._fd)
        if self._is_tty:
            with contextlib.suppress(termios.error):  # it is gone: nothing to drop
                termios.tcflush(self._fd, termios.TCOFLUSH)
        try:
            await run_aside("printer line closes", lambda: os.close(self._fd), timeout=CLOSE_TIMEOUT)
        except TimeoutError:
            _log.warning("%s: the system does not let go of it", self._name)
        except OSError as error:  # it is closed all the same
            _log.info("%s: %s", self._name, error)

    def _take_in(self) -> bytes | None:
        """What can be read now, None when that is nothing."""
        self._check()
        try:
            data = os.read(self._fd, _CHUNK)
        except BlockingIOError:
            return None
        except OSError as error:
            raise self._break(DeviceIOError(f"{self._name}: {error.strerror}")) from error
        if not data and self._empty_is_end:
            self._break(DeviceIOError(f"{self._name} hung up"))
        return data

    async def _hand_over(self, part: memoryview) -> int:
        waited = False
        while True:
            self._check()
            try:
                if taken := os.write(self._fd, part):
                    return taken
            except BlockingIOError:
                pass
            except OSError as error:
                raise self._break(DeviceIOError(f"{self._name}: {error.strerror}")) from error
            if waited:  # usblp calls itself writable when the paper is out, and takes nothing
                await asyncio.sleep(_BREATH)
            await self._ready(reading=False)
            waited = True

    def _queued(self) -> int:
        """Bytes that a tty has not sent yet."""
        self._check()
        if not self._is_tty:
            return 0
        try:
            answer = fcntl.ioctl(self._fd, termios.TIOCOUTQ, bytes(4))
        except OSError as error:
            raise self._break(DeviceIOError(f"{self._name}: {error.strerror}")) from error
        (count,) = struct.unpack("i", answer)
        return int(count)

    @contextlib.asynccontextmanager
    async def _patience(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self._write_timeout):
                yield
        except TimeoutError as error:
            raise StalledError(f"{self._name} took no data for {self._write_timeout} s") from error

    async def _ready(self, *, reading: bool) -> None:
        """Wait until the descriptor can be read or written, or has something to report."""
        self._check()
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        add, remove = (loop.add_reader, loop.remove_reader) if reading else (loop.add_writer, loop.remove_writer)
        if not reading or self._readable:
            add(self._fd, _settle, future)
        self._waits.add(future)
        try:
            await future
        finally:
            self._waits.discard(future)
            if not self._closed:
                remove(self._fd)

    def _check(self) -> None:
        if self._broken is not None:
            raise self._broken

    def _break(self, error: DeviceIOError) -> DeviceIOError:
        """Nothing works from now on; who waits is told."""
        if self._broken is None:
            self._broken = error
        self._wake()
        return self._broken

    def _wake(self) -> None:
        for future in self._waits:
            _settle(future)


def _settle(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
