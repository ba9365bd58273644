"""Serial lines and printer devices as ptys, with a virtual printer at the other end."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pty
import tty
from collections.abc import AsyncIterator
from pathlib import Path


class PtyLine:
    """A pty whose far end is a TCP printer at `port`, under the stable name `device`.

    `rate`: bytes per second towards the printer; None: as fast as it goes.
    """

    TICK = 0.005

    def __init__(self, folder: Path, port: int, rate: float | None = None) -> None:
        self.device = folder / "printer-line"
        self._port, self._rate = port, rate
        self._tasks: list[asyncio.Task[None]] = []
        self._fds: list[int] = []
        self._writer: asyncio.StreamWriter | None = None
        self.stalled = False  # takes nothing any more

    async def plug(self) -> None:
        """Make the pty; a new one each time, as after re-plugging an adapter."""
        master, slave = pty.openpty()
        tty.setraw(slave)
        os.set_blocking(master, False)
        self._fds = [master, slave]  # with the slave held open, the master sees no hang-up between two jobs
        reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        self.device.unlink(missing_ok=True)
        self.device.symlink_to(os.ttyname(slave))
        self._tasks = [
            asyncio.create_task(self._outward(master, self._writer)),
            asyncio.create_task(self._inward(reader, master)),
        ]

    async def pull(self) -> None:
        """Pull the plug: the tty is hung up and its name is gone."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._drop()

    def say(self, data: bytes) -> None:
        """Send `data` to the host as if the printer had."""
        os.write(self._fds[0], data)

    def _drop(self) -> None:
        self.device.unlink(missing_ok=True)
        for fd in self._fds:
            os.close(fd)
        self._fds = []
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    async def _outward(self, master: int, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        last, credit = loop.time(), 0.0
        while True:
            await asyncio.sleep(self.TICK)
            now = loop.time()
            credit = 65_536.0 if self._rate is None else min(credit + (now - last) * self._rate, self._rate)
            last = now
            while credit >= 1 and not self.stalled:
                try:
                    data = os.read(master, min(int(credit), 4096))
                except BlockingIOError:
                    credit = min(credit, self._rate * self.TICK) if self._rate else credit
                    break
                credit -= len(data)
                writer.write(data)
                await writer.drain()

    async def _inward(self, reader: asyncio.StreamReader, master: int) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(4096):
                os.write(master, data)
        for task in self._tasks:  # the printer is gone: so is the line
            if task is not asyncio.current_task():
                task.cancel()
        self._tasks = []
        self._drop()


@contextlib.asynccontextmanager
async def pty_line(folder: Path, port: int, rate: float | None = None) -> AsyncIterator[PtyLine]:
    """A plugged line, pulled at the end."""
    line = PtyLine(folder, port, rate)
    await line.plug()
    try:
        yield line
    finally:
        await line.pull()
