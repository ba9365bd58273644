"""Raw queues of the CUPS spooler, through pycups, which blocks: each call runs in a thread.

A queue is one-way. What is written is collected, and handed over whole at the end: half a receipt never lies in the
spooler. A job that does not leave it in time is cancelled, or it would be printed in front of somebody else.
Job states and reasons: RFC 8011, sections 5.3.7, 5.4.11 and 5.4.12.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeVar

from hardware._threads import DeviceThread, run_aside
from hardware.errors import DeviceIOError, DeviceUnavailableError, HardwareError
from hardware.printer.transport import StalledError

T = TypeVar("T")

CALL_TIMEOUT = 5.0
HAND_ON_TIMEOUT = 60.0
JOB_TITLE = "receipt"  # other users of the spooler can read it: nothing of a person

_PORTION = 65_536
_CONTINUE = 100  # HTTP
_NOT_FOUND = 0x406  # IPP
_IPP_ERRORS = 0x400  # and above
_LOOK = 0.2  # seconds between two looks at the job
_STOPPED = 5  # printer-state
_CANCELED, _ABORTED, _COMPLETED = 7, 8, 9  # job-state; below them it may still be printed
_log = logging.getLogger("hardware.printer")


@dataclass(frozen=True)
class CupsTransport:
    """The raw queue `queue`. Timeouts in seconds: of one call, and until a job must have left the spooler.

    The spooler is the system's own, or the one that libcups is told of (`CUPS_SERVER`, `client.conf`).
    """

    queue: str
    call_timeout: float = CALL_TIMEOUT
    hand_on_timeout: float = HAND_ON_TIMEOUT

    @property
    def address(self) -> str:
        """`cups queue`."""
        return f"cups {self.queue}"

    async def open(self) -> CupsConnection:
        """Look at the queue; DeviceUnavailableError when the spooler, the queue, or its printer is not there."""
        try:
            await run_aside("print queue opens", self._look, timeout=self.call_timeout)
        except TimeoutError as error:
            raise DeviceUnavailableError(f"{self.address}: the spooler does not answer") from error
        return CupsConnection(self)

    def _look(self) -> None:
        wanted = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs"]
        with _errors_as(DeviceUnavailableError, self.address, {_NOT_FOUND: "there is no such queue"}):
            queue = _connect().getPrinterAttributes(self.queue, requested_attributes=wanted)
        reasons = ", ".join(reason for reason in queue.get("printer-state-reasons", []) if reason != "none")
        if not queue.get("printer-is-accepting-jobs", True):
            raise DeviceUnavailableError(f"{self.address} takes no jobs")
        if queue.get("printer-state") == _STOPPED:
            raise DeviceUnavailableError(f"{self.address} is stopped: {reasons or 'no reason is given'}")
        # Other reasons are not believed: backends leave them standing until the next job.


class CupsConnection:
    """One document for a queue."""

    def __init__(self, settings: CupsTransport) -> None:
        self._settings = settings
        self._document = bytearray()
        self._over = asyncio.Event()
        self._spooler = _Spooler(settings)
        self._closed = False

    async def read(self) -> bytes:
        """Nothing ever comes; b"" after `end`."""
        await self._over.wait()
        if self._closed:
            raise self._error("closed")
        return b""

    async def write(self, data: bytes) -> None:
        """Collect `data`."""
        if self._over.is_set():
            raise self._error("is closed")
        self._document += data

    async def end(self) -> None:
        """Hand everything over and wait until the spooler has passed it on to the printer.

        StalledError when that takes too long: `close` cancels the job then. DeviceIOError when it was given up.
        """
        try:
            async with asyncio.timeout(self._settings.hand_on_timeout):
                await self._call(lambda: self._spooler.submit(bytes(self._document)))
                while (state := await self._call(self._spooler.state)) != _COMPLETED:
                    if state in {_CANCELED, _ABORTED}:
                        raise self._error("the spooler gave the job up")
                    await asyncio.sleep(_LOOK)
        except TimeoutError as error:
            raise StalledError(f"{self._settings.address}: the job did not leave the spooler") from error
        self._over.set()

    async def close(self) -> None:
        """Cancel a job that still lies in the spooler."""
        if self._closed:
            return
        self._closed = True
        self._over.set()
        self._document.clear()
        try:
            await self._call(self._spooler.drop)
        except DeviceIOError as error:
            _log.warning("a job could not be cancelled: %s", error)
        finally:
            self._spooler.thread.abandon()

    async def _call(self, function: Callable[[], T]) -> T:
        try:
            async with asyncio.timeout(self._settings.call_timeout):
                return await self._spooler.thread.run(function)
        except TimeoutError as error:
            raise self._error("the spooler does not answer") from error

    def _error(self, reason: str) -> DeviceIOError:
        return DeviceIOError(f"{self._settings.address}: {reason}")


class _Spooler:
    """One job; its methods block and belong into `thread`. They raise DeviceIOError."""

    def __init__(self, settings: CupsTransport) -> None:
        self.thread = DeviceThread("print queue")
        self._queue, self._address = settings.queue, settings.address
        self._spooler: Any = None
        self._job: int | None = None  # until it has left

    def submit(self, document: bytes) -> None:
        import cups

        with _errors_as(DeviceIOError, self._address):
            self._spooler = _connect()
            self._job = self._spooler.createJob(self._queue, JOB_TITLE, {})
            self._spooler.startDocument(self._queue, self._job, JOB_TITLE, cups.CUPS_FORMAT_RAW, 1)
            for start in range(0, len(document), _PORTION):
                portion = document[start : start + _PORTION]
                if (answer := self._spooler.writeRequestData(portion, len(portion))) != _CONTINUE:
                    raise DeviceIOError(f"{self._address}: the spooler refused the document ({answer})")
            if (answer := self._spooler.finishDocument(self._queue)) >= _IPP_ERRORS:
                raise DeviceIOError(f"{self._address}: the spooler refused the document ({answer:#x})")

    def state(self) -> int:
        """`job-state`."""
        with _errors_as(DeviceIOError, self._address):
            found = self._spooler.getJobAttributes(self._job, requested_attributes=["job-state"])
        state = int(found["job-state"])
        if state >= _CANCELED:
            self._job = None
        return state

    def drop(self) -> None:
        if self._job is not None:
            with _errors_as(DeviceIOError, self._address):
                self._spooler.cancelJob(self._job)
            self._job = None


def cups_queues() -> dict[str, str]:
    """All queues of the spooler with what they say of their printer. Blocks. Raises DeviceUnavailableError."""
    with _errors_as(DeviceUnavailableError, "cups"):
        queues = _connect().getPrinters()
    return {
        name: str(queue.get("printer-info") or queue.get("printer-make-and-model", ""))
        for name, queue in queues.items()
    }


def _connect() -> Any:
    import cups

    cups.setPasswordCB(lambda _: "")  # else libcups would ask on the terminal
    return cups.Connection()


@contextlib.contextmanager
def _errors_as(
    kind: type[HardwareError], address: str, names: Mapping[int, str] = MappingProxyType({})
) -> Iterator[None]:
    try:
        import cups
    except ImportError as error:
        raise kind(f"{address}: needs the Python package pycups, which is not installed") from error
    try:
        yield
    except cups.IPPError as error:
        raise kind(f"{address}: {names.get(error.args[0], error.args[-1])}") from error
    except cups.HTTPError as error:
        raise kind(f"{address}: the spooler answers HTTP {error.args[0]}") from error
    except RuntimeError as error:  # nobody listens
        raise kind(f"{address}: the spooler cannot be reached") from error
