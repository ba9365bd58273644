"""The serial transport over real ptys."""

from __future__ import annotations

import asyncio
import os
import pty
import termios
import tty
from collections.abc import Iterator

import pytest

from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer.serial_line import SerialTransport
from hardware.printer.transport import StalledError
from tests.support.patient_loop import now


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """The far end (non-blocking) and the name of a pty whose near end stays open."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)
    yield master, os.ttyname(slave)
    os.close(slave)
    os.close(master)


def drain(master: int) -> bytes:
    data = b""
    while True:
        try:
            data += os.read(master, 65_536)
        except BlockingIOError:
            return data


async def test_bytes_go_through_unchanged(line):
    master, name = line
    connection = await SerialTransport(name, 921_600).open()
    everything = bytes(range(256)) * 8
    await connection.write(everything)
    await connection.end()
    assert drain(master) == everything
    await connection.close()
    await connection.close()


async def test_what_the_printer_says_is_read_at_once(line):
    master, name = line
    connection = await SerialTransport(name).open()
    reading = asyncio.create_task(connection.read())
    await asyncio.sleep(0.05)
    assert not reading.done()
    os.write(master, b"\x12\x00\x0d\x0a")
    assert await reading == b"\x12\x00\x0d\x0a"
    await connection.close()


async def test_after_the_end_nothing_is_read_any_more(line):
    _, name = line
    connection = await SerialTransport(name).open()
    reading = asyncio.create_task(connection.read())
    await asyncio.sleep(0)
    await connection.end()
    assert await reading == b""
    await connection.close()


async def test_bytes_are_handed_over_at_the_pace_of_the_line(line):
    """Else a pty or an adapter would take all of it, and a question behind it would be answered much later."""
    _, name = line
    connection = await SerialTransport(name, 115_200).open()
    started = now()
    await connection.write(bytes(5_760))  # half a second of line
    assert now() - started > 0.3
    await connection.end()
    assert now() - started >= 0.5
    await connection.close()


async def test_a_line_that_takes_nothing_stalls(line):
    _, name = line
    connection = await SerialTransport(name, 921_600, write_timeout=0.2).open()
    with pytest.raises(StalledError, match=r"took no data for 0\.2 s"):
        await connection.write(bytes(200_000))  # more than a pty holds
    started = now()
    await connection.close()
    assert now() - started < 1.5


async def test_xoff_stops_and_xon_goes_on(line):
    master, name = line
    connection = await SerialTransport(name, 921_600, "xon-xoff").open()
    os.write(master, b"\x13")
    await asyncio.sleep(0.05)
    writing = asyncio.create_task(connection.write(b"x" * 1_000))
    await asyncio.sleep(0.1)
    assert not writing.done()
    assert drain(master) == b""
    os.write(master, b"\x11")
    await writing
    await connection.end()
    assert drain(master) == b"x" * 1_000
    await connection.close()


async def test_a_pulled_line_ends_reading_and_writing():
    master, slave = pty.openpty()
    tty.setraw(slave)
    connection = await SerialTransport(os.ttyname(slave), write_timeout=5).open()
    reading = asyncio.create_task(connection.read())
    await asyncio.sleep(0.02)
    os.close(slave)
    os.close(master)
    assert await reading == b""
    with pytest.raises(DeviceIOError):
        await connection.write(b"x")
    await connection.close()


async def test_pulled_while_the_printer_took_nothing():
    master, slave = pty.openpty()
    tty.setraw(slave)
    connection = await SerialTransport(os.ttyname(slave), 921_600, write_timeout=30).open()
    reading = asyncio.create_task(connection.read())
    writing = asyncio.create_task(connection.write(bytes(200_000)))
    await asyncio.sleep(1.2)
    assert not writing.done()
    os.close(slave)
    os.close(master)
    assert await reading == b""
    with pytest.raises(DeviceIOError):
        await writing
    await connection.close()


async def test_closing_wakes_who_writes(line):
    _, name = line
    connection = await SerialTransport(name, 921_600, write_timeout=30).open()
    writing = asyncio.create_task(connection.write(bytes(200_000)))
    await asyncio.sleep(1.2)
    await connection.close()
    with pytest.raises(DeviceIOError, match="closed"):
        await writing


async def test_the_line_is_set_up_raw_8n1(line):
    _, name = line
    connection = await SerialTransport(name, 38_400, "rts-cts").open()
    _, _, cflag, lflag, ispeed, ospeed, _ = termios.tcgetattr(connection._fd)  # settings have no other outside
    assert (ispeed, ospeed) == (termios.B38400, termios.B38400)
    assert cflag & termios.CSIZE == termios.CS8
    assert not cflag & (termios.PARENB | termios.CSTOPB | termios.HUPCL)
    assert cflag & termios.CRTSCTS
    assert not lflag & (termios.ICANON | termios.ECHO)
    await connection.close()


async def test_not_there(tmp_path):
    with pytest.raises(DeviceUnavailableError, match=f"serial {tmp_path}/none 9600 is not there|is not there"):
        await SerialTransport(str(tmp_path / "none"), 9_600).open()


async def test_one_program_at_a_time(line):
    _, name = line
    connection = await SerialTransport(name).open()
    with pytest.raises(DeviceUnavailableError):
        await SerialTransport(name).open()
    await connection.close()
    again = await SerialTransport(name).open()
    await again.close()
