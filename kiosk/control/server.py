"""The kiosk's end of the control socket."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import msgspec
import structlog

from kiosk.control.address import listening_socket
from kiosk.control.protocol import ALIVE_EVERY, MAX_LINE, ControlError, Handler, Refusal, Request
from kiosk.errors import KioskError

_log = structlog.get_logger(__name__)
_REQUEST_SECONDS = 10.0  # a tool that connects says what it wants at once
_WRITE_SECONDS = 5.0  # a tool that does not read for so long is treated as gone
_MOST_TOOLS = 16


async def open_control(path: Path, handlers: Mapping[str, Handler], stack: AsyncExitStack) -> None:
    """Serve `handlers` until `stack` closes. A kiosk whose socket cannot be made serves citizens all the same."""
    server = ControlServer(path, handlers)
    try:
        await server.start()
    except OSError:
        _log.exception("no control socket: tools cannot reach this kiosk", path=str(path))
    stack.push_async_callback(server.stop)


class ControlServer:
    """Serves one request a connection, several connections at a time, until `stop`.

    Only the process that holds the InstanceLock may start one: a socket file that is there already belongs to a
    dead process then. A tool that hangs up does not stop what it began: a page half printed would be worse than
    one that nobody waits for. What still runs at `stop` is cancelled.
    """

    def __init__(self, path: Path, handlers: Mapping[str, Handler]) -> None:
        self._path = path
        self._handlers = handlers
        self._server: asyncio.Server | None = None
        self._inode = 0
        self._tools: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Listen. OSError when the socket cannot be made."""
        listener = listening_socket(self._path)
        self._inode = self._path.stat().st_ino
        self._server = await asyncio.start_unix_server(self._arrive, sock=listener, limit=MAX_LINE)

    async def stop(self) -> None:
        """Cancel what runs, tell the tools so, and remove the socket. Safe to call twice."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        with contextlib.suppress(FileNotFoundError):
            if self._path.stat().st_ino == self._inode:
                self._path.unlink()
        for tool in self._tools:
            tool.cancel()
        await asyncio.gather(*self._tools, return_exceptions=True)

    def _arrive(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, _Line(writer)), name="control request")
        self._tools.add(task)
        task.add_done_callback(self._tools.discard)

    async def _serve(self, reader: asyncio.StreamReader, line: _Line) -> None:
        with contextlib.closing(line):
            answer: dict[str, Any]
            try:
                answer = {"result": await self._answer(reader, line)}
            except ControlError as error:
                answer = {"error": error.refusal}
            except asyncio.CancelledError:
                line.write({"error": Refusal("closing", "the kiosk closes")})
                raise
            await line.send(answer)

    async def _answer(self, reader: asyncio.StreamReader, line: _Line) -> msgspec.Raw:
        if len(self._tools) > _MOST_TOOLS:
            raise ControlError("busy", f"{_MOST_TOOLS} tools are being served already")
        request = await _request(reader)
        handler = self._handlers.get(request.command)
        if handler is None:
            raise ControlError("unknown-command", f"this kiosk knows: {', '.join(sorted(self._handlers))}")
        alive = asyncio.create_task(line.keep_alive(), name="control alive")
        try:
            return msgspec.Raw(msgspec.json.encode(await handler(request.arguments, line.tell)))
        except KioskError as error:
            raise ControlError("failed", str(error)) from error
        except (ControlError, asyncio.CancelledError):
            raise
        except Exception as error:  # a defect of ours must not end the conversation in silence
            _log.exception("control command failed", command=request.command)
            raise ControlError("failed", "the kiosk could not do it; its log says why") from error
        finally:
            alive.cancel()


async def _request(reader: asyncio.StreamReader) -> Request:
    try:
        async with asyncio.timeout(_REQUEST_SECONDS):
            sent = await reader.readline()
        return msgspec.json.decode(sent, type=Request)
    except TimeoutError:
        raise ControlError("bad-request", f"no request came within {_REQUEST_SECONDS:.0f} s") from None
    except OSError as error:
        raise ControlError("bad-request", str(error)) from error
    except (ValueError, msgspec.MsgspecError, RecursionError) as error:  # too long, too deep, not JSON, no Request
        raise ControlError("bad-request", f"expected one line with a JSON object: {error}") from None


class _Line:
    """To one tool. Once it hung up or does not read any more, what is sent goes nowhere."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer

    def write(self, message: dict[str, Any]) -> None:
        if not self._writer.is_closing():
            self._writer.write(msgspec.json.encode(message) + b"\n")

    async def send(self, message: dict[str, Any]) -> None:
        self.write(message)
        try:
            async with asyncio.timeout(_WRITE_SECONDS):
                await self._writer.drain()
        except (OSError, TimeoutError):
            self._writer.transport.abort()

    async def tell(self, event: Any) -> None:
        await self.send({"event": event})

    async def keep_alive(self) -> None:
        while True:
            await self.send({"alive": os.getpid()})
            await asyncio.sleep(ALIVE_EVERY)

    def close(self) -> None:
        self._writer.close()
