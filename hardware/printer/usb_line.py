"""Printers on USB without a kernel driver: bulk transfers through libusb.

libusb's calls block: one thread writes, another reads, in short turns, so that neither has to be abandoned. A printer
that was unplugged comes back as another device: it is looked for anew at each opening.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from hardware._threads import DeviceThread, run_aside
from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer.transport import StalledError
from hardware.printer.usb_devices import Pipe, give_back, take, the_one, usb_reason

T = TypeVar("T")

OPEN_TIMEOUT = 3.0
WRITE_TIMEOUT = 10.0
CLOSE_TIMEOUT = 3.0

_CHUNK = 4096
_READ_TURN = 0.2  # seconds
_WRITE_TURN = 1.0  # seconds; shorter than CLOSE_TIMEOUT
_OVERDUE = 3.0  # seconds over its time after which a call of libusb hangs
_BREATH = 0.01  # seconds; some printers send empty packets without end
_log = logging.getLogger("hardware.printer")


@dataclass(frozen=True)
class UsbTransport:
    """The printer `vendor:product[:serial]`, hexadecimal; empty: the only one. Timeouts in seconds."""

    printer: str = ""
    open_timeout: float = OPEN_TIMEOUT
    write_timeout: float = WRITE_TIMEOUT
    backend: Any = field(default=None, repr=False)  # pyusb's; None is libusb

    @property
    def address(self) -> str:
        """`usb vendor:product[:serial]`, or `usb` for the only one."""
        return f"usb {self.printer}".strip()

    async def open(self) -> UsbConnection:
        """Find and claim it; DeviceUnavailableError when it is not there, not ours, or in use."""
        try:
            pipe = await run_aside(
                "usb printer opens",
                self._open,
                timeout=self.open_timeout,
                discard=lambda late: give_back(late.device),
            )
        except TimeoutError as error:
            raise DeviceUnavailableError(f"{self.address} does not open") from error
        except OSError as error:  # pyusb's own errors among them
            raise DeviceUnavailableError(f"{self.address}: {usb_reason(error)}") from error
        return UsbConnection(pipe, self.address, self.write_timeout)

    def _open(self) -> Pipe:
        printer = the_one(self.printer, self.backend)
        try:
            return take(printer)
        except BaseException:
            with contextlib.suppress(OSError):
                give_back(printer.device)
            raise


class UsbConnection:
    """A claimed printer interface. `write_timeout`: seconds without a single byte taken."""

    def __init__(self, pipe: Pipe, name: str, write_timeout: float) -> None:
        self._pipe = pipe
        self._name = name
        self._write_timeout = write_timeout
        self._writer, self._reader = DeviceThread("usb printer writes"), DeviceThread("usb printer reads")
        self._writing, self._reading = threading.Lock(), threading.Lock()  # held during a call of libusb
        self._broken: DeviceIOError | None = None
        self._over = asyncio.Event()  # nothing is read any more
        self._closed = False

    async def read(self) -> bytes:
        """The next bytes; b"" after `end`, for a USB printer never hangs up."""
        if self._pipe.inward is None:
            await self._over.wait()
        while not self._over.is_set():
            self._check()
            if data := await self._call(self._reader, self._receive, _READ_TURN):
                return data
            await asyncio.sleep(_BREATH)
        self._check()
        return b""

    async def write(self, data: bytes) -> None:
        """Wait until the printer has taken all of `data`; StalledError when it takes no byte for `write_timeout`."""
        loop = asyncio.get_running_loop()
        view = memoryview(data)
        deadline = loop.time() + self._write_timeout
        while view:
            self._check()
            chunk = bytes(view[:_CHUNK])
            turn = max(0.001, min(_WRITE_TURN, deadline - loop.time()))
            if taken := await self._call(self._writer, lambda: self._transmit(chunk, turn), turn):  # noqa: B023
                view = view[taken:]
                deadline = loop.time() + self._write_timeout
            elif loop.time() >= deadline:
                raise StalledError(f"{self._name} took no data for {self._write_timeout} s")

    async def end(self) -> None:
        """What was written is in the printer already. From now on nothing is read."""
        self._check()
        self._over.set()

    async def close(self) -> None:
        """Give the interface back, after the turns that are under way."""
        if self._closed:
            return
        self._closed = True
        self._break(DeviceIOError(f"{self._name}: closed"))
        self._writer.abandon()
        self._reader.abandon()
        try:
            await run_aside("usb printer closes", self._release, timeout=CLOSE_TIMEOUT)
        except TimeoutError:
            _log.warning("%s: the system does not let go of it", self._name)
        except OSError as error:  # it is not ours any more all the same
            _log.info("%s: %s", self._name, usb_reason(error))

    async def _call(self, thread: DeviceThread, function: Callable[[], T], turn: float) -> T:
        try:
            async with asyncio.timeout(turn + _OVERDUE):
                return await thread.run(function)
        except TimeoutError as error:
            raise self._break(DeviceIOError(f"{self._name}: libusb does not come back")) from error
        except DeviceIOError as error:
            raise self._break(error) from error.__cause__

    def _receive(self) -> bytes | None:
        pipe = self._pipe
        size = max(1, _CHUNK // pipe.packet) * pipe.packet
        with self._reading:
            return self._try(pipe.inward, lambda: bytes(pipe.device.read(pipe.inward, size, _ms(_READ_TURN))))

    def _transmit(self, chunk: bytes, turn: float) -> int | None:
        pipe = self._pipe
        with self._writing:
            return self._try(pipe.outward, lambda: int(pipe.device.write(pipe.outward, chunk, _ms(turn))))

    def _try(self, endpoint: int | None, transfer: Callable[[], T]) -> T | None:
        """In a thread. None when the turn is over and nothing was carried; DeviceIOError."""
        import usb.core

        if self._closed:  # pyusb would open the device once more
            return None
        try:
            return transfer()
        except usb.core.USBTimeoutError:
            return None
        except usb.core.USBError as error:
            if error.errno == errno.EPIPE:  # a stalled endpoint stays so, over openings too, until it is cleared
                with contextlib.suppress(usb.core.USBError):
                    self._pipe.device.clear_halt(endpoint)
            raise DeviceIOError(f"{self._name} {usb_reason(error)}") from error

    def _release(self) -> None:
        with self._writing, self._reading:
            give_back(self._pipe.device)

    def _check(self) -> None:
        if self._broken is not None:
            raise self._broken

    def _break(self, error: DeviceIOError) -> DeviceIOError:
        """Nothing works from now on."""
        if self._broken is None:
            self._broken = error
        self._over.set()
        return self._broken


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))  # 0 would be "for ever"
