"""A hub that answers what a test tells it to, over a real socket, byte by byte if need be."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

import msgspec

JSON = "application/json"
PROBLEM = "application/problem+json"


@dataclass(frozen=True)
class Seen:
    """One request as it arrived. Header names are in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


#: Answers one request by writing to the connection; may also close or reset it, or write nothing.
Behave = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


def answer(status: int, body: object = None, media_type: str = JSON, **headers: str) -> Behave:
    """Answer with a status and a body: bytes as they are, anything else as JSON."""
    content = b"" if body is None else body if isinstance(body, bytes) else msgspec.json.encode(body)

    async def behave(_seen: Seen, writer: asyncio.StreamWriter) -> None:
        lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"Content-Type: {media_type}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        lines += [f"Content-Length: {len(content)}", "", ""]
        writer.write("\r\n".join(lines).encode() + content)
        await writer.drain()

    return behave


async def reset(_seen: Seen, writer: asyncio.StreamWriter) -> None:
    """Break the connection with a TCP reset."""
    writer.transport.abort()


async def hang_up(_seen: Seen, writer: asyncio.StreamWriter) -> None:
    """Close the connection without an answer."""
    writer.close()


async def hang_up_halfway(_seen: Seen, writer: asyncio.StreamWriter) -> None:
    """Promise more than is sent."""
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"tracking_code"')
    await writer.drain()
    writer.close()


async def nothing(_seen: Seen, _writer: asyncio.StreamWriter) -> None:
    """Keep the connection open and stay silent."""


async def noise(_seen: Seen, writer: asyncio.StreamWriter) -> None:
    """Answer with something that is not HTTP."""
    writer.write(b"\x00\xffSSH-2.0-OpenSSH_9.2\r\n\r\n")
    await writer.drain()


@dataclass
class StubHub:
    """`behave` answers each request; `seen` has them all."""

    url: str = ""
    behave: Behave = nothing
    seen: list[Seen] = field(default_factory=list)
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.add(writer)
        try:
            while True:
                seen = await _read(reader)
                self.seen.append(seen)
                await self.behave(seen, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
        finally:
            self.writers.discard(writer)


async def _read(reader: asyncio.StreamReader) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    method, path, _ = head[0].split(" ")
    headers = {n.lower(): v.strip() for n, v in (line.split(":", 1) for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Seen(method, path, headers, body)


@asynccontextmanager
async def stub_hub(behave: Behave = nothing, tls: ssl.SSLContext | None = None) -> AsyncIterator[StubHub]:
    """A hub on a free port of 127.0.0.1."""
    hub = StubHub(behave=behave)
    server = await asyncio.start_server(hub.serve, "127.0.0.1", 0, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    hub.url = f"{'https' if tls else 'http'}://127.0.0.1:{port}"
    try:
        yield hub
    finally:
        server.close()
        for writer in list(hub.writers):
            writer.transport.abort()
        await server.wait_closed()
        await asyncio.sleep(0)
