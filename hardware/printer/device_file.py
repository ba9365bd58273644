"""Printers that the kernel offers as a file: `/dev/usb/lp0` and its like.

The driver usblp lets a writer sleep until paper is loaded; opened non-blocking it says "not now" instead.
"""

from __future__ import annotations

import errno
import os
import stat
import tty
from dataclasses import dataclass

from hardware._threads import run_aside
from hardware.errors import DeviceUnavailableError
from hardware.printer.descriptor import WRITE_TIMEOUT, DescriptorConnection

OPEN_TIMEOUT = 3.0

_FLAGS = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


@dataclass(frozen=True)
class FileTransport:
    """A printer at `device`: a character device, or a FIFO, which only takes. Timeouts in seconds."""

    device: str
    open_timeout: float = OPEN_TIMEOUT
    write_timeout: float = WRITE_TIMEOUT

    @property
    def address(self) -> str:
        """`file device`."""
        return f"file {self.device}"

    async def open(self) -> DescriptorConnection:
        """Open for both directions, else for writing; DeviceUnavailableError."""
        try:
            fd, readable = await run_aside(
                "printer file opens", self._open, timeout=self.open_timeout, discard=lambda opened: os.close(opened[0])
            )
        except TimeoutError as error:
            raise DeviceUnavailableError(f"{self.address} does not open") from error
        except OSError as error:
            raise DeviceUnavailableError(f"{self.address}: {_reason(error)}") from error
        return DescriptorConnection(fd, self.address, readable=readable, write_timeout=self.write_timeout)

    def _open(self) -> tuple[int, bool]:
        mode = os.stat(self.device).st_mode  # noqa: PTH116  OSError keeps its number
        if stat.S_ISFIFO(mode):  # opened for both directions we would read our own words
            return os.open(self.device, os.O_WRONLY | _FLAGS), False
        if not stat.S_ISCHR(mode):
            raise OSError(errno.ENODEV, "is no device")
        try:
            fd, readable = os.open(self.device, os.O_RDWR | _FLAGS), True
        except OSError as error:
            if error.errno not in {errno.EACCES, errno.EPERM, errno.EINVAL, errno.EROFS}:
                raise
            fd, readable = os.open(self.device, os.O_WRONLY | _FLAGS), False
        if os.isatty(fd):
            tty.setraw(fd)
        return fd, readable


def _reason(error: OSError) -> str:
    reasons = {
        errno.ENOENT: "is not there",
        errno.ENXIO: "has no printer behind it",
        errno.EACCES: "may not be opened by this user (see deploy/udev)",
        errno.EBUSY: "is in use by another program",
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))
