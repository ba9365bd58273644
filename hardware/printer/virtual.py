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
from collections.abc import Callable

from hardware.printer.base import PrinterProfile
from hardware.printer.mechanism import Mechanism
from hardware.printer.paper import Paper

_TICK = 0.02  # seconds of data read at once when the line is slow


class VirtualPrinter:
    """The server. One client is served at a time; the next one waits, connected but unheard.

    `bytes_per_second` makes the line slow. `receive_buffer` is how many bytes of pictures it takes in while it
    cannot print; beyond that it stops reading, even questions, as real printers do.
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
        self._rate = bytes_per_second
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
        portion = 4096 if self._rate is None else max(1, round(self._rate * _TICK))
        while self._served is writer and (data := await reader.read(portion)):
            self.controls.receive(data)
            if self._rate is not None:
                await asyncio.sleep(len(data) / self._rate)
            while self.controls.buffered > self._receive_buffer:
                self._room.clear()
                await self._room.wait()


class VirtualPrinterControls:
    """The hands at a virtual printer, and what came out of it.

    `papers`: the last 100 pieces, oldest first. `raw`: the last 4 MB received. `silent`: it prints but answers
    nothing. `noise`: bytes sent before each answer. `on_paper` is called with each new piece.
    """

    KEPT_PAPERS = 100
    KEPT_BYTES = 4_000_000

    def __init__(self, printer: VirtualPrinter, profile: PrinterProfile) -> None:
        self._printer = printer
        self._mechanism = Mechanism(profile, self._answer, self._deliver)
        self._raw = bytearray()
        self._bytes_left: int | None = None
        self.papers: list[Paper] = []
        self.silent = False
        self.noise = b""
        self.on_paper: Callable[[Paper], None] | None = None
        self.on_bytes: Callable[[bytes], None] | None = None

    @property
    def raw(self) -> bytes:
        """Everything received, up to the last KEPT_BYTES."""
        return bytes(self._raw)

    @property
    def unknown_commands(self) -> int:
        """How many commands and characters it did not know."""
        return self._mechanism.unknown_commands

    @property
    def buffered(self) -> int:
        """Bytes of pictures that wait for paper."""
        return self._mechanism.buffered

    def set_paper_out(self, out: bool) -> None:
        """Pull the roll out, or load a new one: a receipt that was unfinished then falls out torn."""
        if out:
            self._mechanism.sensors.paper_out = True
        elif self._mechanism.sensors.paper_out:
            self._mechanism.load_paper()
        self._changed()

    def set_paper_near_end(self, near: bool) -> None:
        """Trip the near-end sensor."""
        self._mechanism.sensors.near_end = near
        self._changed()

    def set_cover_open(self, is_open: bool) -> None:
        """Open or close the cover."""
        self._mechanism.sensors.cover_open = is_open
        self._changed()

    def set_cutter_error(self, error: bool) -> None:
        """Block the cutter, or free it."""
        self._mechanism.sensors.cutter_error = error
        self._changed()

    def set_offline(self, offline: bool) -> None:
        """Take it offline without a cause that it could name."""
        self._mechanism.sensors.offline = offline
        self._changed()

    def jam_next_cut(self) -> None:
        """Block the cutter at the next cut."""
        self._mechanism.jams_at_next_cut = True

    def paper_out_after(self, rows: int) -> None:
        """Let the roll end after `rows` more rows of pictures."""
        self._mechanism.rows_until_paper_out = rows

    def tear_off(self) -> None:
        """Take what has been printed, as at a printer without a cutter."""
        self._mechanism.tear_off()

    def say(self, data: bytes) -> None:
        """Send `data` to the client now, whatever it is."""
        self._printer.send(data)

    def vanish(self) -> None:
        """Pull the cable: stop listening, reset the connection. The printer itself keeps its paper and buffer."""
        self._printer.break_off()

    def vanish_after(self, count: int) -> None:
        """Pull the cable when `count` more bytes have been received."""
        self._bytes_left = count

    async def come_back(self) -> None:
        """Plug the cable in again, at the same port."""
        await self._printer.start()

    def receive(self, data: bytes) -> None:
        """Bytes from the line (called by the server)."""
        vanishes = self._bytes_left is not None and len(data) >= self._bytes_left
        data = data[: self._bytes_left] if vanishes else data
        if self._bytes_left is not None:
            self._bytes_left = None if vanishes else self._bytes_left - len(data)
        self._raw += data
        del self._raw[: -self.KEPT_BYTES]
        if self.on_bytes is not None:
            self.on_bytes(data)
        self._mechanism.receive(data)
        if vanishes:
            self.vanish()

    def hung_up(self) -> None:
        """The client went away (called by the server)."""
        self._mechanism.hung_up()

    def _changed(self) -> None:
        self._mechanism.changed()
        self._printer.make_room()

    def _answer(self, data: bytes) -> None:
        if not self.silent:
            self._printer.send(self.noise + data)

    def _deliver(self, paper: Paper) -> None:
        self.papers.append(paper)
        del self.papers[: -self.KEPT_PAPERS]
        if self.on_paper is not None:
            self.on_paper(paper)


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with RST, as a cut line or a power loss looks to the other side."""
    line = writer.get_extra_info("socket")
    if not writer.is_closing():
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
