"""Many kiosks that speak HTTP at once: connections that cost so little that the hub's own time shows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import msgspec


class Line:
    """One connection that is kept open. One call at a time."""

    def __init__(self, url: str, headers: dict[str, str]) -> None:
        self._host, self._port = str(urlsplit(url).hostname), int(urlsplit(url).port or 80)
        self._head = "".join(f"{name}: {value}\r\n" for name, value in {"Host": "hub", **headers}.items())
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, path: str, body: object, **headers: str) -> tuple[int, bytes]:
        """Status and body. Underscores in names of headers are hyphens."""
        content = msgspec.json.encode(body)
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        start = f"POST {path} HTTP/1.1\r\n{self._head}{more}Content-Type: application/json\r\n"
        return await self._call(f"{start}Content-Length: {len(content)}\r\n\r\n".encode() + content)

    async def get(self, path: str) -> tuple[int, bytes]:
        """Status and body."""
        return await self._call(f"GET {path} HTTP/1.1\r\n{self._head}\r\n".encode())

    async def _call(self, message: bytes) -> tuple[int, bytes]:
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port)
        reader, writer = self._streams
        writer.write(message)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
        return int(head[9:12]), await reader.readexactly(length)

    async def close(self) -> None:
        """Hang up; the next call connects again."""
        if self._streams is not None:
            writer, self._streams = self._streams[1], None
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()


async def flood(lines: list[Line], count: int, call: Callable[[Line, int], Awaitable[Any]]) -> float:
    """`count` calls as fast as the lines can; seconds."""
    numbers = iter(range(count))

    async def work(line: Line) -> None:
        for number in numbers:
            await call(line, number)

    clock = asyncio.get_running_loop().time
    start = clock()
    async with asyncio.TaskGroup() as group:
        for line in lines:
            group.create_task(work(line))
    return clock() - start
