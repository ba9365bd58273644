"""Printers with a raw TCP port (9100, "JetDirect").

They serve one client at a time and hang up on idle ones, so a line is opened for each job and each question
and closed after it. What `write` has handed over lies in the kernel's buffer, not on paper.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import socket
import struct
import termios
from dataclasses import dataclass

from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer.transport import StalledError

RAW_PORT = 9100
CONNECT_TIMEOUT = 3.0
WRITE_TIMEOUT = 10.0
CLOSE_TIMEOUT = 1.0
TAKING_LOOK = 0.05
"""Seconds between two looks at what the printer has not taken yet."""
#: Seconds until the kernel gives up on bytes that are not acknowledged; longer than WRITE_TIMEOUT.
ACKNOWLEDGE_TIMEOUT = 15.0

_CHUNK = 4096


@dataclass(frozen=True)
class NetworkTransport:
    """A printer at `host`:`port`. Timeouts in seconds."""

    host: str
    port: int = RAW_PORT
    connect_timeout: float = CONNECT_TIMEOUT
    write_timeout: float = WRITE_TIMEOUT

    @property
    def address(self) -> str:
        """`network host:port`."""
        return f"network {self}"

    async def open(self) -> NetworkConnection:
        """Connect; DeviceUnavailableError when nobody answers within `connect_timeout`."""
        try:
            async with asyncio.timeout(self.connect_timeout):
                reader, writer = await asyncio.open_connection(self.host, self.port)
        except TimeoutError as error:
            raise DeviceUnavailableError(f"{self} does not answer") from error
        except OSError as error:
            raise DeviceUnavailableError(f"{self}: {error}") from error
        _set_options(writer)
        return NetworkConnection(reader, writer, str(self), self.write_timeout)

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


class NetworkConnection:
    """An open TCP line to a printer."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: str, write_timeout: float
    ) -> None:
        self._reader, self._writer = reader, writer
        self._name = name
        self._write_timeout = write_timeout

    async def read(self) -> bytes:
        """The next bytes, b"" when the printer hung up after it had taken everything."""
        try:
            data = await self._reader.read(_CHUNK)
        except OSError as error:
            raise DeviceIOError(f"{self._name}: {error}") from error
        if not data and (left := self._not_taken()):
            raise DeviceIOError(f"{self._name} hung up and left {left} bytes")
        return data

    async def write(self, data: bytes) -> None:
        """Wait until the kernel has all of `data`."""
        try:
            self._writer.write(data)
            async with asyncio.timeout(self._write_timeout):
                await self._writer.drain()
        except TimeoutError as error:
            raise StalledError(f"{self._name} took no data for {self._write_timeout} s") from error
        except OSError as error:
            raise DeviceIOError(f"{self._name}: {error}") from error

    def _not_taken(self) -> int:
        """Bytes that the other side has not acknowledged, less one: the end of our direction counts as a byte too."""
        if self._writer.transport.is_closing():
            return 0
        line: socket.socket = self._writer.get_extra_info("socket")
        try:
            answer = fcntl.ioctl(line.fileno(), termios.TIOCOUTQ, bytes(4))
        except OSError:  # no such count for sockets outside Linux
            return 0
        (count,) = struct.unpack("i", answer)
        return max(0, int(count) - 1)

    async def end(self) -> None:
        """Close our direction, and wait as long as the printer goes on taking what the kernel still has for it.

        A line that is closed before that is reset by the printer's next answer, and the rest of the receipt is lost.
        """
        try:
            self._writer.write_eof()
        except OSError as error:
            raise DeviceIOError(f"{self._name}: {error}") from error
        loop = asyncio.get_running_loop()
        left, deadline = self._not_taken(), loop.time() + self._write_timeout
        while left and not self._reader.at_eof():  # who hung up takes nothing more: `read` tells
            await asyncio.sleep(TAKING_LOOK)
            if (now := self._not_taken()) < left:
                left, deadline = now, loop.time() + self._write_timeout
            elif loop.time() > deadline:
                raise StalledError(f"{self._name} took no data for {self._write_timeout} s")

    async def close(self) -> None:
        """Close; bytes the kernel already has are still delivered, bytes it has not are dropped."""
        if self._writer.transport.get_write_buffer_size():
            self._writer.transport.abort()
        self._writer.close()
        # A line that broke earlier reports it here once more; it is closed all the same.
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(CLOSE_TIMEOUT):  # wait_for loses a cancellation on Python 3.11
                await self._writer.wait_closed()


def _set_options(writer: asyncio.StreamWriter) -> None:
    writer.transport.set_write_buffer_limits(high=0)  # drain() means: the kernel has everything
    line: socket.socket = writer.get_extra_info("socket")
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):  # Linux
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, round(ACKNOWLEDGE_TIMEOUT * 1000))
