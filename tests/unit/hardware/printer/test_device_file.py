"""The file transport on FIFOs and ptys."""

from __future__ import annotations

import asyncio
import os
import pty

import pytest

from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer.device_file import FileTransport
from hardware.printer.transport import StalledError


@pytest.fixture
def fifo(tmp_path):
    path = tmp_path / "lp0"
    os.mkfifo(path)
    return path


async def test_a_fifo_only_takes(fifo):
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    connection = await FileTransport(str(fifo)).open()
    reading = asyncio.create_task(connection.read())
    await connection.write(b"\x1b@receipt\n")
    await asyncio.sleep(0.02)
    assert not reading.done()
    await connection.end()
    assert await reading == b""
    assert os.read(reader, 100) == b"\x1b@receipt\n"
    await connection.close()
    os.close(reader)


async def test_a_fifo_without_a_reader_is_unavailable(fifo):
    with pytest.raises(DeviceUnavailableError, match="no printer behind"):
        await FileTransport(str(fifo)).open()


async def test_a_reader_that_stops_stalls_us_and_one_that_leaves_breaks_the_line(fifo):
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    connection = await FileTransport(str(fifo), write_timeout=0.2).open()
    with pytest.raises(StalledError):
        await connection.write(bytes(100_000))
    os.close(reader)
    with pytest.raises(DeviceIOError):
        await connection.write(b"x")
    await connection.close()


async def test_both_directions_where_the_device_has_them():
    master, slave = pty.openpty()
    connection = await FileTransport(os.ttyname(slave)).open()
    await connection.write(b"\n\x11\x13\xff")
    assert os.read(master, 100) == b"\n\x11\x13\xff"  # raw: no newline was changed
    os.write(master, b"\x12")
    assert await connection.read() == b"\x12"
    await connection.close()
    os.close(slave)
    os.close(master)


async def test_what_is_no_device_is_refused(tmp_path):
    (tmp_path / "text").write_text("x")
    with pytest.raises(DeviceUnavailableError, match="is no device"):
        await FileTransport(str(tmp_path / "text")).open()
    with pytest.raises(DeviceUnavailableError, match="is not there"):
        await FileTransport(str(tmp_path / "none")).open()
