"""The way to a printer: what the driver needs of a network socket, serial line, USB pipe or spooler."""

from __future__ import annotations

from typing import Protocol

from hardware.errors import DeviceIOError


class StalledError(DeviceIOError):
    """The line stands, but the printer takes or answers nothing any more."""


class Connection(Protocol):
    """One open line. Reading and writing may go on at the same time."""

    async def read(self) -> bytes:
        """The next bytes from the printer, b"" when it hung up or nothing can come after `end`.

        Raises DeviceIOError when the line broke.
        """

    async def write(self, data: bytes) -> None:
        """Hand over all of `data`. Raises DeviceIOError when the line broke, StalledError when it takes too long."""

    async def end(self) -> None:
        """Say that nothing more will be written, as far as the line can, and see it off. Raises DeviceIOError."""

    async def close(self) -> None:
        """Give the line back; what it has not carried yet is dropped. Never raises, safe to call twice."""


class Transport(Protocol):
    """Where a printer is."""

    @property
    def address(self) -> str:
        """The kind of line and its place, for staff: `network 10.0.0.5:9100`, `serial /dev/ttyUSB0 115200`."""

    async def open(self) -> Connection:
        """A new line to the printer. Raises DeviceUnavailableError."""
