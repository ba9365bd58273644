"""A serial line to a scanner: opened by pyserial, read by file descriptor."""

from __future__ import annotations

import os
import select

import serial

from hardware.errors import DeviceIOError, DeviceUnavailableError

_CHUNK = 4096


class SerialLine:
    """An open line, 8N1, raw, ours alone. What was said before it was opened is forgotten."""

    def __init__(self, device: str, baud: int) -> None:
        """Open it. May take as long as the USB device behind it. Raises DeviceUnavailableError."""
        try:
            self._port = serial.Serial(device, baud, timeout=0, exclusive=True)
            self._port.reset_input_buffer()
        except (OSError, ValueError) as error:  # SerialException is an OSError; ValueError: the speed
            raise DeviceUnavailableError(f"{device}: {error}") from error
        self._device = device

    def fileno(self) -> int:
        """To wait on until there is something to read."""
        return int(self._port.fileno())

    def read(self) -> bytes:
        """What has come, b"" for nothing; never waits. Raises DeviceIOError when the line is gone."""
        try:
            data = os.read(self.fileno(), _CHUNK)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise DeviceIOError(f"{self._device}: {error}") from error
        if not data and self._has_hung_up():
            raise DeviceIOError(f"{self._device}: hung up")
        return data

    def close(self) -> None:
        """Give it back."""
        self._port.close()

    def _has_hung_up(self) -> bool:
        """A terminal with VMIN 0 answers b"" both for silence and for the end."""
        poll = select.poll()
        poll.register(self.fileno(), select.POLLIN)
        return any(events for _, events in poll.poll(0))
