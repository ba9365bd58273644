"""Printers on a serial line, or on USB adapters and CDC-ACM printers that look like one.

pyserial sets the line up; then the event loop has it. Bytes are handed over at the pace of the line: adapters
and ptys would swallow tens of kilobytes at once, and a question behind them would be answered seconds later.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import fcntl
import os
import struct
import termios
from dataclasses import dataclass
from typing import Literal

from hardware._threads import run_aside
from hardware.errors import DeviceUnavailableError
from hardware.printer.descriptor import WRITE_TIMEOUT, DescriptorConnection

Flow = Literal["rts-cts", "dsr-dtr", "xon-xoff", "none"]

OPEN_TIMEOUT = 3.0
BITS_PER_BYTE = 10  # 8N1: a start bit, eight bits, a stop bit

_LEAD = 0.15  # seconds of data that the system may hold: longer than the loop is ever busy elsewhere
_DSR_PORTION = 64  # bytes: a printer that drops DTR still takes that much
_DSR_LOOK = 0.005  # seconds between two looks at DSR


@dataclass(frozen=True)
class SerialTransport:
    """A printer at `device`, `baud` bits per second, 8N1. Timeouts in seconds."""

    device: str
    baud: int = 115_200
    flow: Flow = "rts-cts"
    open_timeout: float = OPEN_TIMEOUT
    write_timeout: float = WRITE_TIMEOUT

    @property
    def address(self) -> str:
        """`serial device baud`."""
        return f"serial {self.device} {self.baud}"

    async def open(self) -> SerialConnection:
        """Open and set up; DeviceUnavailableError when it is not there, not ours, or in use."""
        try:
            fd = await run_aside("serial line opens", self._open, timeout=self.open_timeout, discard=os.close)
        except TimeoutError as error:
            raise DeviceUnavailableError(f"{self.address} does not open") from error
        except OSError as error:  # pyserial's own errors among them
            raise DeviceUnavailableError(f"{self.address}: {_reason(error)}") from error
        return SerialConnection(fd, self)

    def _open(self) -> int:
        from serial import Serial

        port = Serial(
            self.device,
            self.baud,
            timeout=0,
            write_timeout=0,
            rtscts=self.flow == "rts-cts",
            dsrdtr=self.flow == "dsr-dtr",
            xonxoff=self.flow == "xon-xoff",
            exclusive=True,
        )
        try:
            _finish_setup(port.fileno())
            return os.dup(port.fileno())
        finally:
            port.close()


class SerialConnection(DescriptorConnection):
    """An open serial line."""

    def __init__(self, fd: int, settings: SerialTransport) -> None:
        super().__init__(fd, settings.address, write_timeout=settings.write_timeout)
        self._rate = settings.baud / BITS_PER_BYTE
        self._watches_dsr = settings.flow == "dsr-dtr"
        lead = round(_LEAD * self._rate)
        self._portion = _DSR_PORTION if self._watches_dsr else max(_DSR_PORTION, lead // 2)
        self._lead = self._portion / self._rate
        self._free_at = 0.0  # when the line will have carried everything, if nothing holds it up

    async def write(self, data: bytes) -> None:
        """Hand over all of `data` at the pace of the line; StalledError when it takes nothing for too long."""
        for start in range(0, len(data), self._portion):
            portion = data[start : start + self._portion]
            await self._until_nearly_idle(self._lead)
            if self._watches_dsr:
                await self._until_data_set_ready()
            await super().write(portion)
            now = asyncio.get_running_loop().time()
            self._free_at = max(now, self._free_at) + len(portion) / self._rate

    async def end(self) -> None:
        """Wait until the line has carried everything."""
        await super().end()
        await self._until_nearly_idle(0.0)

    async def _until_nearly_idle(self, lead: float) -> None:
        ahead = self._free_at - asyncio.get_running_loop().time()
        if ahead > lead:
            await asyncio.sleep(ahead - lead)

    async def _until_data_set_ready(self) -> None:
        """Linux has no DSR/DTR flow control of its own."""
        async with self._patience():
            while not _data_set_ready(self._fd):
                self._check()
                await asyncio.sleep(_DSR_LOOK)


def _data_set_ready(fd: int) -> bool:
    """Whether DSR is up; True where there is no such wire (a pty), or no line any more."""
    with contextlib.suppress(OSError):
        (lines,) = struct.unpack("I", fcntl.ioctl(fd, termios.TIOCMGET, bytes(4)))
        return bool(lines & termios.TIOCM_DSR)
    return True


def _finish_setup(fd: int) -> None:
    """VMIN 1 tells "nothing yet" from "hung up"; without HUPCL a printer does not see its host leave each time."""
    attributes = termios.tcgetattr(fd)
    attributes[2] &= ~termios.HUPCL
    attributes[6][termios.VMIN] = 1
    termios.tcsetattr(fd, termios.TCSANOW, attributes)


def _reason(error: OSError) -> str:
    reasons = {
        errno.ENOENT: "is not there",
        errno.EACCES: "may not be opened by this user (see deploy/udev)",
        errno.EAGAIN: "is in use by another program",
    }
    return reasons.get(error.errno or 0, str(error))
