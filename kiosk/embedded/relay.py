"""A line on loopback that a developer can cut, as a digger cuts a cable: connections break, new ones are refused."""

from __future__ import annotations

import asyncio
import contextlib


class Relay:
    """Passes TCP connections on to one address until it is cut."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._server: asyncio.Server | None = None
        self._port = 0
        self._lines: set[asyncio.Task[None]] = set()

    @property
    def port(self) -> int:
        """The port on 127.0.0.1 to connect to; it stays the same over cuts."""
        return self._port

    @property
    def is_whole(self) -> bool:
        """Whether connections go through."""
        return self._server is not None

    async def mend(self) -> None:
        """Let connections through."""
        if self._server is None:
            self._server = await asyncio.start_server(self._connected, "127.0.0.1", self._port)
            self._port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        """Break every connection and refuse new ones. Safe to call twice."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        for line in self._lines:
            line.cancel()
        await asyncio.gather(*self._lines, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._lines.add(task)
            task.add_done_callback(self._lines.discard)
        with contextlib.closing(writer):
            try:
                far_reader, far_writer = await asyncio.open_connection(*self._target)
            except OSError:
                return  # the far end is down: the near end sees its connection closed
            # Cancelled by `cut`: the line ends here, and asyncio's streams take a cancelled handler for a defect.
            with contextlib.closing(far_writer), contextlib.suppress(asyncio.CancelledError):
                await _both_ways(reader, writer, far_reader, far_writer)


async def _both_ways(
    near_reader: asyncio.StreamReader,
    near_writer: asyncio.StreamWriter,
    far_reader: asyncio.StreamReader,
    far_writer: asyncio.StreamWriter,
) -> None:
    ways = [
        asyncio.ensure_future(_one_way(near_reader, far_writer)),
        asyncio.ensure_future(_one_way(far_reader, near_writer)),
    ]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


async def _one_way(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):  # a broken line is what this relay is for; both ends see it closed
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
