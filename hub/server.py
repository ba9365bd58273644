"""The hub as a process: it listens, says where, and ends when told or when its parent is gone."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from datetime import UTC, datetime

import msgspec
import uvicorn

from hub import composition
from hub.app import application
from hub.composition import Hub
from hub.database import open_database
from hub.schema import NEWEST, DatabaseError
from hub.settings import Settings

_USAGE_ERROR = 64


class _Server(uvicorn.Server):
    """Writes one JSON line `{"url": ...}` to stdout once requests are answered."""

    def __init__(self, config: uvicorn.Config, url: str) -> None:
        super().__init__(config)
        self._url = url

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            sys.stdout.buffer.write(msgspec.json.encode({"url": self._url}) + b"\n")
            sys.stdout.buffer.flush()


def run(settings: Settings) -> int:
    """Serve until SIGTERM, SIGINT or (with `exit_with_parent`) the end of stdin. The exit code."""
    os.umask(0o077)  # what the hub writes is for its own user only
    listener = _listen(settings.host, settings.port)
    url = _url(settings, listener)
    if not settings.public_url:
        settings = msgspec.structs.replace(settings, public_url=url)
    try:
        hub = composition.build(settings, lambda: datetime.now(UTC))
    except (ValueError, OSError) as error:  # a key, the catalogue, or an agency that is not in it
        listener.close()
        sys.stderr.write(f"hub: {error}\n")
        return _USAGE_ERROR
    config = uvicorn.Config(
        application(hub),
        access_log=False,
        log_config=None,
        lifespan="on",
        server_header=False,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=30,  # longer than kiosks keep idle connections, so that a kiosk closes first
        ssl_certfile=settings.certfile,
        ssl_keyfile=settings.keyfile,
    )
    # uvicorn shuts down in order and then raises the signal again for whoever listened before: that is nobody here.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    with listener:
        return asyncio.run(_serve(hub, _Server(config, url), listener))


def migrate(settings: Settings) -> int:
    """Bring the database of these settings to the newest tables. The exit code."""
    os.umask(0o077)
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        asyncio.run(_migrate(settings))
    except DatabaseError as error:
        sys.stderr.write(f"hub: {error}\n")
        return 1
    sys.stdout.write(f"The database has revision {NEWEST}, the newest.\n")
    return 0


async def _migrate(settings: Settings) -> None:
    database = open_database(settings.database_url, settings.data)
    try:
        await database.migrate()
    finally:
        await database.engine.dispose()


async def _serve(hub: Hub, server: _Server, listener: socket.socket) -> int:
    try:
        await composition.prepare(hub)
    except DatabaseError as error:
        sys.stderr.write(f"hub: {error}\n")
        return 1
    if hub.settings.exit_with_parent:
        protocol = _EndOfStdin(server)
        await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin)
    await server.serve(sockets=[listener])
    return 0 if server.started else 1


class _EndOfStdin(asyncio.Protocol):
    """The parent holds the other end of stdin: when it dies, however it dies, the pipe ends."""

    def __init__(self, server: _Server) -> None:
        self._server = server

    def eof_received(self) -> None:
        self._server.should_exit = True

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.should_exit = True


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=128)
    # Connections have it from the listener. Without it the body of an answer waits for the caller to say that it has
    # the head, and callers say so after 40 ms.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _url(settings: Settings, listener: socket.socket) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"{'https' if settings.certfile else 'http'}://{host}:{listener.getsockname()[1]}"
