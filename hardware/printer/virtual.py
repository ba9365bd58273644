"""A printer that is not there: a real TCP server that behaves like a receipt printer on port 9100.

Anything that can print to a network printer can print to it, from this process or another:

    printer = VirtualPrinter(profile_named("virtual-80"))
    await printer.start()
    ... connect to 127.0.0.1 at printer.port, send ESC/POS ...
    printer.controls.papers[-1].raster       # what came out
    printer.controls.set_paper_out(True)     # what goes wrong
    await printer.stop()

The driver knows nothing of the `controls`: it sees a socket, as with any other printer.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct

from hardware.printer.base import PrinterProfile
from hardware.printer.virtual_controls import VirtualPrinterControls

__all__ = ["VirtualPrinter", "VirtualPrinterControls"]

_TICK = 0.02  # seconds of data read at once when the line is slow


class VirtualPrinter:
    """The server. One client is served at a time; the next one waits, connected but unheard.

    `bytes_per_second` makes the line slow; it can be changed at any time. `receive_buffer` is how many bytes of
    pictures it takes in while it cannot print; beyond that it stops reading, even questions, as real printers do.
    """

    def __init__(
        self,
        profile: PrinterProfile,
        *,
        port: int = 0,
        bytes_per_second: int | None = None,
        receive_buffer: int = 65_536,
    ) -> None:
        self._port = port
        self.bytes_per_second = bytes_per_second
        self._receive_buffer = receive_buffer
        self._server: asyncio.Server | None = None
        self._clients: dict[asyncio.StreamWriter, asyncio.Task[None]] = {}
        self._served: asyncio.StreamWriter | None = None
        self._desk = asyncio.Lock()
        self._room = asyncio.Event()
        self.controls = VirtualPrinterControls(self, profile)

    @property
    def port(self) -> int:
        """The TCP port at 127.0.0.1; known after `start` when it was not chosen."""
        return self._port

    async def start(self) -> None:
        """Listen. OSError when the port is taken."""
        if self._server is None:
            self._server = await asyncio.start_server(self._arrive, "127.0.0.1", self._port, limit=4096)
            self._port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Stop listening and drop all clients. Safe to call twice."""
        tasks = set(self._clients.values())
        self.break_off()
        if tasks:
            await asyncio.wait(tasks)

    def break_off(self) -> None:
        """Stop listening and reset every connection, in the middle of whatever it is doing."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._leave()
        for writer, task in self._clients.items():
            _reset(writer)
            task.cancel()

    def send(self, data: bytes) -> None:
        """To the client being served; nobody hears it when there is none."""
        if self._served is not None and not self._served.is_closing():
            self._served.write(data)

    def make_room(self) -> None:
        """The buffer may have emptied: read on."""
        self._room.set()

    def _arrive(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer), name="virtual printer client")
        self._clients[writer] = task
        task.add_done_callback(lambda _: self._see_off(writer))

    def _see_off(self, writer: asyncio.StreamWriter) -> None:
        if self._served is writer:
            self._leave()
        del self._clients[writer]
        writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with self._desk:
            self._served = writer
            with contextlib.suppress(ConnectionError):  # the client reset the line: it left, that is all
                await self._listen(reader, writer)
            if self._served is writer:
                self._leave()

    def _leave(self) -> None:
        if self._served is not None:
            self._served = None
            self.controls.hung_up()

    async def _listen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while self._served is writer and (data := await reader.read(4096)):
            while data and self._served is writer:
                rate = self.bytes_per_second
                portion = len(data) if rate is None else max(1, round(rate * _TICK))
                self.controls.receive(data[:portion])
                if rate is not None:
                    await asyncio.sleep(len(data[:portion]) / rate)
                while self.controls.stalled or self.controls.buffered > self._receive_buffer:
                    self._room.clear()
                    await self._room.wait()
                data = data[portion:]


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with RST, as a cut line or a power loss looks to the other side."""
    line = writer.get_extra_info("socket")
    if not writer.is_closing():
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
