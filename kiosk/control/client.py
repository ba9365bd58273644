"""The tools' end of the control socket, and who has the say on a data directory now."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from kiosk.control.address import connected_socket
from kiosk.control.protocol import MAX_ANSWER, SILENCE, SOCKET_NAME, ControlError, Refusal, Request
from kiosk.errors import AlreadyRunningError, KioskSilentError
from kiosk.instance import InstanceLock

_START_SECONDS = 10.0  # a kiosk that starts holds its lock before it listens
_RETRY_SECONDS = 0.1

OnEvent = Callable[[Any], None]


class _Message(msgspec.Struct):
    """One line from the kiosk; exactly one key is there."""

    event: Any | msgspec.UnsetType = msgspec.UNSET
    result: Any | msgspec.UnsetType = msgspec.UNSET
    error: Refusal | msgspec.UnsetType = msgspec.UNSET
    alive: int | msgspec.UnsetType = msgspec.UNSET


def ignore(_event: Any) -> None:
    """For who does not want events."""


async def ask(path: Path, request: Request, on_event: OnEvent = ignore) -> Any:
    """Send one request to the socket at `path`; its result, as JSON gives it. `on_event` gets what comes before.

    Raises ControlError when the kiosk refuses, KioskSilentError when it is not there or says nothing for `SILENCE`
    seconds.
    """
    try:
        reader, writer = await asyncio.open_unix_connection(sock=connected_socket(path), limit=MAX_ANSWER)
    except OSError as error:
        raise KioskSilentError(f"{path}: no kiosk listens here: {error.strerror}") from error
    try:
        with contextlib.suppress(ConnectionError):  # refused before it was read: the reason can still be read
            writer.write(msgspec.json.encode(request) + b"\n")
            await writer.drain()
        return await _answer(reader, path, on_event)
    finally:
        writer.close()


@dataclass(frozen=True)
class RunningKiosk:
    """A kiosk process that holds the lock of a data directory and listens."""

    path: Path

    async def ask(self, command: str, arguments: dict[str, Any] | None = None, on_event: OnEvent = ignore) -> Any:
        """See `ask`."""
        return await ask(self.path, Request(command, arguments or {}), on_event)


def listening(data: Path) -> RunningKiosk | None:
    """The kiosk that listens on this data directory now. For tools that only read, and need no lock to do so."""
    return RunningKiosk(data / SOCKET_NAME) if _listens(data / SOCKET_NAME) else None


async def whoever_has(data: Path, patience: float = _START_SECONDS) -> InstanceLock | RunningKiosk:
    """The kiosk that runs on this data directory, or the lock, taken: then nobody does, and the caller may.

    KioskSilentError when somebody holds the lock and does not listen within `patience` seconds.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + patience
    while True:
        lock = InstanceLock(data)
        try:
            lock.acquire()
        except AlreadyRunningError as error:
            if _listens(data / SOCKET_NAME):
                return RunningKiosk(data / SOCKET_NAME)
            if loop.time() >= deadline:
                raise KioskSilentError(f"{error}, but it does not answer at {data / SOCKET_NAME}") from None
        else:
            return lock
        await asyncio.sleep(_RETRY_SECONDS)


def _listens(path: Path) -> bool:
    try:
        connected_socket(path).close()
    except BlockingIOError:
        return True  # it has more callers waiting than it can take
    except OSError:
        return False
    return True


async def _answer(reader: asyncio.StreamReader, path: Path, on_event: OnEvent) -> Any:
    while True:
        try:
            async with asyncio.timeout(SILENCE):
                line = await reader.readline()
            message = msgspec.json.decode(line, type=_Message)
        except TimeoutError:
            raise KioskSilentError(f"{path}: the kiosk said nothing for {SILENCE:.0f} s") from None
        except (OSError, ValueError, msgspec.MsgspecError) as error:  # an end without an answer is no JSON either
            raise KioskSilentError(f"{path}: the kiosk ended without an answer ({error})") from error
        if message.error is not msgspec.UNSET:
            raise ControlError(message.error.code, message.error.message)
        if message.result is not msgspec.UNSET:
            return message.result
        if message.event is not msgspec.UNSET:
            on_event(message.event)
