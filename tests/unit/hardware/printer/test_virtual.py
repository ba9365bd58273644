"""The virtual printer as an outside client sees it."""

from __future__ import annotations

import asyncio
import dataclasses
import socket
import struct
from collections.abc import AsyncIterator

import pytest
from escpos.printer import Dummy
from PIL import Image, ImageDraw

from hardware.printer.base import Presenter, PrinterCondition, PrinterIdentity
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.network import NetworkTransport
from hardware.printer.profiles import profile_named
from hardware.printer.sensors import FIELDS
from hardware.printer.virtual import VirtualPrinter

STATUS = [b"\x10\x04" + bytes([question]) for question in (1, 2, 3, 4)]


@pytest.fixture
async def printer() -> AsyncIterator[VirtualPrinter]:
    server = VirtualPrinter(profile_named("virtual-80"))
    await server.start()
    yield server
    await server.stop()
    await server.stop()


class Client:
    """A program that prints."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def ask(self, data: bytes, length: int) -> bytes:
        self.writer.write(data)
        async with asyncio.timeout(60):
            return await self.reader.readexactly(length)


@pytest.fixture
async def client(printer: VirtualPrinter) -> AsyncIterator[Client]:
    reader, writer = await asyncio.open_connection("127.0.0.1", printer.port)
    yield Client(reader, writer)
    writer.close()


async def test_prints_what_another_library_sends(printer: VirtualPrinter, client: Client):
    picture = Image.new("1", (576, 300), 1)
    draw = ImageDraw.Draw(picture)
    draw.text((100, 40), "python-escpos", fill=0, font_size=40)
    draw.ellipse((200, 120, 300, 280), fill=0)
    other = Dummy(profile="TM-T20II")
    other.image(picture, impl="bitImageRaster")
    other.cut(feed=False)

    assert await client.ask(other.output + STATUS[0], 1) == b"\x12"
    [paper] = printer.controls.papers
    assert paper.raster.rows == bytes(~byte & 0xFF for byte in picture.tobytes())
    assert not paper.torn


@pytest.mark.parametrize(
    ("spoil", "answers"),
    [
        ("set_paper_out", "1a 32 12 7e"),
        ("set_paper_near_end", "12 12 12 1e"),
        ("set_cover_open", "1a 16 12 12"),
        ("set_cutter_error", "1a 52 1a 12"),
        ("set_offline", "1a 12 12 12"),
    ],
)
async def test_real_time_answers(printer: VirtualPrinter, client: Client, spoil: str, answers: str):
    getattr(printer.controls, spoil)(True)
    assert (await client.ask(b"".join(STATUS), 4)).hex(" ") == answers
    getattr(printer.controls, spoil)(False)
    assert (await client.ask(b"".join(STATUS), 4)).hex(" ") == "12 12 12 12"


async def test_reports_changes_by_itself_when_asked_to(printer: VirtualPrinter, client: Client):
    assert (await client.ask(b"\x1da\x0e", 4)).hex() == "10000000"
    printer.controls.set_cover_open(True)
    assert (await client.ask(b"", 4)).hex() == "38000000"
    printer.controls.set_cover_open(False)
    assert (await client.ask(b"", 4)).hex() == "10000000"


async def test_ordinary_commands_wait_for_paper_and_real_time_ones_do_not(printer: VirtualPrinter, client: Client):
    printer.controls.set_paper_out(True)
    barrier, process_id = b"\x1dr\x01", b"\x1d(H\x06\x0000J001"
    assert await client.ask(b"\x1b@\x1bJ\x20" + barrier + process_id + STATUS[0], 1) == b"\x1a"
    printer.controls.set_paper_out(False)
    assert await client.ask(b"", 8) == b"\x00\x37\x22J001\x00"


async def test_cleared_data_is_never_confirmed(printer: VirtualPrinter, client: Client):
    printer.controls.set_cover_open(True)
    clear = bytes.fromhex("10140801031401060208")
    assert await client.ask(b"\x1d(H\x06\x0000J001" + clear, 3) == b"\x37\x25\x00"
    printer.controls.set_cover_open(False)
    assert await client.ask(STATUS[0], 1) == b"\x12"


async def test_goes_on_where_it_stopped_when_new_paper_is_loaded(printer: VirtualPrinter, client: Client):
    printer.controls.paper_out_after(10)
    band = b"\x1dv0\x00\x01\x00\x1e\x00" + b"\xff" * 30
    assert await client.ask(b"\x1b@" + band + b"\x1dVB\x00" + STATUS[0], 1) == b"\x1a"
    printer.controls.set_paper_out(False)
    assert [(paper.raster.height, paper.torn) for paper in printer.controls.papers] == [(10, True), (20, True)]


async def test_says_who_it_is(client: Client):
    assert await client.ask(b"\x1dIC", 12) == b"\x5fvirtual-80\x00"


async def test_text_is_counted_and_not_printed(printer: VirtualPrinter, client: Client):
    assert await client.ask(b"hello" + STATUS[0], 1) == b"\x12"
    assert printer.controls.unknown_commands == 5
    assert printer.controls.raw == b"hello" + STATUS[0]


async def test_a_sender_that_never_cuts_does_not_eat_the_memory(printer: VirtualPrinter, client: Client):
    endless = b"\x1bJ\xff" * 1000
    assert await client.ask(endless + STATUS[0], 1) == b"\x12"
    assert printer.controls.papers
    assert all(paper.raster.height < 25_000 for paper in printer.controls.papers)


async def test_vanishing_resets_the_line_and_refuses_new_ones(printer: VirtualPrinter, client: Client):
    assert await client.ask(STATUS[0], 1) == b"\x12"
    printer.controls.vanish()
    with pytest.raises(ConnectionError):
        await client.ask(b"", 1)
    with pytest.raises(ConnectionError):
        await asyncio.open_connection("127.0.0.1", printer.port)
    port = printer.port
    await printer.controls.come_back()
    assert printer.port == port
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    assert await Client(reader, writer).ask(STATUS[0], 1) == b"\x12"
    writer.close()


async def test_a_taken_port_is_said_at_start(printer: VirtualPrinter):
    second = VirtualPrinter(profile_named("virtual-80"), port=printer.port)
    with pytest.raises(OSError, match="in use"):
        await second.start()


@pytest.mark.parametrize("length", [0, 1, 9, 500])
async def test_a_client_may_reset_the_line_at_any_moment(printer: VirtualPrinter, length: int):
    with socket.create_connection(("127.0.0.1", printer.port)) as line:
        line.sendall((b"\x1b@\x1dv0\x00\x48\x00\x08\x00" + bytes(576))[:length])
        await asyncio.sleep(0.01)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    reader, writer = await asyncio.open_connection("127.0.0.1", printer.port)
    assert await Client(reader, writer).ask(bytes(600) + STATUS[0], 1) == b"\x12"
    writer.close()


@pytest.mark.parametrize("condition", PrinterCondition)
async def test_every_condition_can_begin_and_end_and_is_noticed(printer: VirtualPrinter, condition: PrinterCondition):
    driver = EscPosPrinter(NetworkTransport("127.0.0.1", printer.port), profile_named("virtual-80"))
    assert (await driver.status()).conditions == set()
    await printer.controls.set_condition(condition, True)
    assert printer.controls.conditions == {condition}
    assert (await driver.status()).conditions == {condition}
    await printer.controls.set_condition(condition, False)
    assert printer.controls.conditions == set()
    assert (await driver.status()).conditions == set()


@pytest.mark.parametrize("condition", sorted(set(FIELDS) - {PrinterCondition.PAPER_NEAR_END}))
async def test_a_condition_begins_in_the_middle_of_a_picture(
    printer: VirtualPrinter, client: Client, condition: PrinterCondition
):
    printer.controls.condition_after(condition, rows=10)
    band = b"\x1dv0\x00\x01\x00\x1e\x00" + b"\xff" * 30
    assert await client.ask(b"\x1b@" + band + STATUS[0], 1) == b"\x1a"
    assert printer.controls.conditions == {condition}
    assert printer.controls.buffered == 20


async def test_the_line_is_no_condition_of_the_roll(printer: VirtualPrinter):
    with pytest.raises(ValueError, match="line"):
        printer.controls.condition_after(PrinterCondition.GONE, rows=1)


async def test_a_stalled_printer_reads_nothing_and_goes_on_later(printer: VirtualPrinter, client: Client):
    printer.controls.stall_after(2)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await client.ask(STATUS[0], 1)
    assert printer.controls.raw == STATUS[0][:2]
    printer.controls.go_on()
    assert await client.ask(b"", 1) == b"\x12"


async def test_it_says_who_it_is_told_to_be_and_can_lie(printer: VirtualPrinter, client: Client):
    printer.controls.identity = PrinterIdentity("EPSON", "TM-T88V", "30.05 ESC/POS", "J1")
    assert await client.ask(b"\x1dIA", 15) == b"\x5f30.05 ESC/POS\x00"
    printer.controls.lie = lambda answer: b"\x5fTM-X\x00"
    assert await client.ask(STATUS[0], 6) == b"\x5fTM-X\x00"


async def test_it_slows_down_at_run_time(printer: VirtualPrinter, client: Client):
    printer.controls.bytes_per_second = 1000
    assert printer.controls.bytes_per_second == 1000
    started = asyncio.get_running_loop().time()
    assert await client.ask(bytes(200) + STATUS[0], 1) == b"\x12"
    assert asyncio.get_running_loop().time() - started > 0.15


async def test_a_jam_ends_when_it_was_mended_and_the_host_asks(printer: VirtualPrinter, client: Client):
    printer.controls.jam_next_cut()
    assert await client.ask(b"\x1bJ\x20\x1dVB\x00" + STATUS[0], 1) == b"\x1a"
    assert await client.ask(b"\x10\x05\x02" + STATUS[0], 1) == b"\x1a"
    printer.controls.mend()
    assert await client.ask(STATUS[0], 1) == b"\x1a"
    assert await client.ask(b"\x10\x05\x02" + STATUS[0], 1) == b"\x12"


class TestPresenter:
    """A printer that holds the receipt out: `GS e`, and what `DLE EOT 20` says of it."""

    PROFILE = dataclasses.replace(profile_named("virtual-80"), presenter=Presenter.CUSTOM)
    TICKET = b"\x1bJ\x20\x1dVB\x00\x1de\x03\x0c"
    FULL = b"\x10\x04\x14"

    @pytest.fixture
    async def printer(self) -> AsyncIterator[VirtualPrinter]:
        server = VirtualPrinter(self.PROFILE)
        await server.start()
        yield server
        await server.stop()

    async def test_it_is_held_out_until_somebody_takes_it(self, printer: VirtualPrinter, client: Client):
        assert await client.ask(self.TICKET + self.FULL, 6) == bytes.fromhex("100f20000000")
        assert printer.controls.take() is printer.controls.papers[0]
        assert printer.controls.take() is None
        assert await client.ask(self.FULL, 6) == bytes.fromhex("100f00000000")

    async def test_it_is_drawn_back(self, printer: VirtualPrinter, client: Client):
        assert await client.ask(self.TICKET + b"\x1de\x02" + self.FULL, 6) == bytes.fromhex("100f00000000")
        assert printer.controls.retracted == printer.controls.papers
        assert printer.controls.held_out is None

    async def test_it_is_pushed_out(self, printer: VirtualPrinter, client: Client):
        assert await client.ask(self.TICKET + b"\x1de\x05" + self.FULL, 6) == bytes.fromhex("100f00000000")
        assert printer.controls.retracted == []

    async def test_it_jams(self, printer: VirtualPrinter, client: Client):
        printer.controls.jam_presenter()
        assert await client.ask(self.TICKET + self.FULL, 6) == bytes.fromhex("100f00004000")
        assert printer.controls.conditions == {PrinterCondition.RECOVERABLE_ERROR}
