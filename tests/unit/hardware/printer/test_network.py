"""The TCP transport against real sockets that misbehave."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Iterator
from dataclasses import replace

import pytest

from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer.base import OutcomeKind, PrinterCondition, PrinterProfile, PrinterStatus, PrintOutcome, Raster
from hardware.printer.commands import process_id
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.job import Patience
from hardware.printer.network import NetworkTransport
from hardware.printer.transport import StalledError
from tests.support.patient_loop import now

PROFILE = PrinterProfile("any", 576)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A port that accepts in the kernel and where nobody ever reads or answers."""
    with socket.create_server(("127.0.0.1", 0), backlog=1) as server:
        yield server


def to(listener: socket.socket, **timeouts: float) -> NetworkTransport:
    return NetworkTransport("127.0.0.1", listener.getsockname()[1], **timeouts)


@pytest.fixture
def full_listener(listener: socket.socket) -> Iterator[socket.socket]:
    """A port whose queue is full: the kernel drops further attempts without a word, like a dead address."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        others = [socket.socket() for _ in range(3)]
        for other in others:
            other.setblocking(False)
            other.connect_ex(server.getsockname())
        yield server
        for other in others:
            other.close()


async def test_nobody_listens(listener: socket.socket):
    transport = to(listener)
    listener.close()
    transport_port = NetworkTransport("127.0.0.1", transport.port)
    with pytest.raises(DeviceUnavailableError, match=r"127\.0\.0\.1"):
        await transport_port.open()


async def test_an_unknown_host_is_unavailable():
    with pytest.raises(DeviceUnavailableError):
        await NetworkTransport("printer.invalid").open()


async def test_nobody_answers_the_connection(full_listener: socket.socket):
    started = now()
    with pytest.raises(DeviceUnavailableError, match="does not answer"):
        await to(full_listener, connect_timeout=0.3).open()
    assert now() - started < 0.6


async def test_status_is_gone_within_two_seconds_when_nobody_answers(full_listener: socket.socket):
    started = now()
    status = await EscPosPrinter(to(full_listener), PROFILE).status()
    assert status == PrinterStatus(frozenset({PrinterCondition.GONE}))
    assert now() - started < 2.0


async def test_status_is_silent_within_two_seconds_when_nobody_reads(listener: socket.socket):
    started = now()
    status = await EscPosPrinter(to(listener), PROFILE).status()
    assert status == PrinterStatus(frozenset({PrinterCondition.SILENT}))
    assert now() - started < 2.0


async def test_two_who_ask_at_once_get_one_answer(listener: socket.socket):
    printer = EscPosPrinter(to(listener), PROFILE)
    started = now()
    first, second = await asyncio.gather(printer.status(), printer.status())
    assert first is second
    assert now() - started < 1.5


async def test_a_printer_that_stops_reading_stalls_the_job(listener: socket.socket):
    raster = Raster(576, 60_000, b"\x55" * (72 * 60_000))  # more than the kernel's buffers take
    printer = EscPosPrinter(to(listener, write_timeout=0.3), PROFILE, Patience(answer=0.1, linger=0.1))
    assert await printer.print(raster, "A001") == PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.SILENT)
    await printer.close()


async def test_write_gives_up_after_its_timeout(listener: socket.socket):
    connection = await to(listener, write_timeout=0.2).open()
    started = now()
    with pytest.raises(StalledError, match=r"took no data for 0\.2 s"):
        await connection.write(bytes(20_000_000))
    await connection.close()
    await connection.close()
    assert now() - started < 1.0


async def test_written_means_that_the_kernel_has_it(listener: socket.socket):
    connection = await to(listener, write_timeout=0.2).open()

    async def write_on() -> None:
        while True:
            await connection.write(bytes(30_000))
            assert connection._writer.transport.get_write_buffer_size() == 0

    with pytest.raises(StalledError):
        await write_on()
    await connection.close()


async def test_a_reset_line_raises_on_both_sides(listener: socket.socket):
    connection = await to(listener).open()
    accepted, _ = listener.accept()
    accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    accepted.close()
    with pytest.raises(DeviceIOError, match="reset"):
        await connection.read()
    with pytest.raises(DeviceIOError):
        await connection.write(b"x")
    await connection.close()


async def test_a_printer_that_hangs_up_before_it_took_everything_has_not_been_handed_it(listener: socket.socket):
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)  # so that most of it stays with us
    printer = EscPosPrinter(to(listener), replace(PROFILE, answers_status=False), Patience(linger=20.0))
    job = asyncio.create_task(printer.print(Raster(576, 300, b"\x55" * (72 * 300)), "A001"))
    listener.setblocking(False)
    accepted, _ = await asyncio.get_running_loop().sock_accept(listener)
    with accepted:
        await asyncio.sleep(0.2)  # the driver has written everything by then, and waits
        accepted.shutdown(socket.SHUT_WR)
        assert await job == PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.GONE)
    await printer.close()


async def test_a_trouble_told_unasked_counts_when_questions_are_not_answered_any_more(listener: socket.socket):
    """Its receive buffer is full, so real-time questions wait behind the picture that it cannot print."""
    profile = replace(PROFILE, process_id=True, auto_status=True)
    printer = EscPosPrinter(to(listener), profile, Patience(answer=0.5, band=0.3, clear=0.1, look=0.05))
    job = asyncio.create_task(printer.print(Raster(576, 8, b"\x55" * (72 * 8)), "A001"))
    listener.setblocking(False)
    loop = asyncio.get_running_loop()
    accepted, _ = await loop.sock_accept(listener)
    with accepted:
        accepted.setblocking(False)
        received = b""
        while process_id("A001") not in received:
            data = await loop.sock_recv(accepted, 4096)
            await loop.sock_sendall(accepted, b"\x12" * data.count(b"\x10\x04"))
            received += data
        await loop.sock_sendall(accepted, b"\x18\x00\x0f\x00")
        assert await job == PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
    await printer.close()


@pytest.fixture
def small_listener() -> Iterator[socket.socket]:
    """A port with a receive buffer of a few kilobytes, as printers have it."""
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.bind(("127.0.0.1", 0))
        server.listen(1)
        yield server


async def test_a_printer_that_takes_its_time_and_answers_late_gets_everything(small_listener: socket.socket):
    taken = bytearray()

    async def takes_slowly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(4096):
            taken.extend(data)
            writer.write(b"\x12")  # an answer to a closed line would reset it, and lose what is under way
            await asyncio.sleep(0.05)
        writer.close()

    transport = to(small_listener)
    async with await asyncio.start_server(takes_slowly, sock=small_listener, limit=4096):
        connection = await transport.open()
        await connection.write(bytes(60_000))
        await connection.end()
        assert len(taken) > 40_000, "all but what the printer's own buffer holds"
        while await connection.read():
            pass
        await connection.close()
    assert len(taken) == 60_000


async def test_a_printer_that_takes_nothing_more_is_stalled_at_the_end(small_listener: socket.socket):
    connection = await to(small_listener, write_timeout=0.3).open()
    accepted, _ = small_listener.accept()
    with accepted:
        await connection.write(bytes(60_000))
        with pytest.raises(StalledError):
            await connection.end()
    await connection.close()


async def test_options_of_the_socket(listener: socket.socket):
    connection = await to(listener).open()
    line = connection._writer.get_extra_info("socket")  # the options have no other outside effect to test
    assert line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    assert line.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 15_000
    await connection.close()
