"""The USB transport: pyusb itself, on a bus of our own."""

from __future__ import annotations

import asyncio
import socket

import pytest
from usb.backend import libusb1

from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer.transport import StalledError
from hardware.printer.usb_line import UsbTransport
from tests.support.patient_loop import now
from tests.support.usb_bus import IN, OUT, UsbPrinterDevice, VirtualUsbBus


class Inside:
    """The printer's own end of the pipe."""

    def __init__(self):
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.end = None

    def accept(self):
        if self.end is not None:
            self.end.close()
        self.end, _ = self.server.accept()
        self.end.settimeout(60)

    def receive(self, count):
        data = b""
        while len(data) < count:
            data += self.end.recv(count - len(data))
        return data


@pytest.fixture
def bus():
    return VirtualUsbBus()


@pytest.fixture
def plugged(bus):
    """`plugged(**options)`: the printer's own end and the device, plugged in."""
    made = []

    def plug(**options):
        inside = Inside()
        device = UsbPrinterDevice(inside.port, **options)
        bus.plug(device)
        inside.accept()
        made.append((inside, device))
        return inside, device

    yield plug
    for inside, device in made:
        bus.unplug(device)
        inside.end.close()
        inside.server.close()


async def test_both_directions_and_what_is_done_to_the_device(bus, plugged):
    inside, _ = plugged()
    connection = await UsbTransport("04B8:0E15", backend=bus).open()
    reading = asyncio.create_task(connection.read())
    everything = bytes(range(256)) * 64
    await connection.write(everything)
    assert inside.receive(len(everything)) == everything
    inside.end.sendall(b"\x12\x00")
    assert await reading == b"\x12\x00"
    await connection.close()
    await connection.close()
    assert bus.calls == ["detach"]  # no reset, no configuration set anew
    assert bus.open_handles == 0


async def test_reading_and_writing_at_the_same_time(bus, plugged):
    inside, device = plugged()
    connection = await UsbTransport(backend=bus).open()
    device.deaf = True
    writing = asyncio.create_task(connection.write(b"x"))
    await asyncio.sleep(0.05)
    inside.end.sendall(b"\x16")
    assert await connection.read() == b"\x16"
    assert not writing.done()
    device.deaf = False
    await writing
    await connection.close()


async def test_a_device_without_a_configuration_gets_one(bus, plugged):
    _, device = plugged()
    device.configuration = 0
    connection = await UsbTransport(backend=bus).open()
    await connection.close()
    assert bus.calls == ["set configuration", "detach"]


async def test_the_setting_with_both_directions_is_chosen(bus, plugged):
    inside, device = plugged(protocols=(1, 4, 2))
    connection = await UsbTransport(backend=bus).open()
    assert device.setting == 2
    await connection.write(b"text")
    assert inside.receive(4) == b"text"
    await connection.close()


async def test_a_printer_that_only_takes(bus, plugged):
    inside, _ = plugged(protocols=(1,))
    connection = await UsbTransport(backend=bus).open()
    reading = asyncio.create_task(connection.read())
    await connection.write(b"text")
    assert inside.receive(4) == b"text"
    await connection.end()
    assert await reading == b""
    await connection.close()


async def test_after_the_end_nothing_is_read(bus, plugged):
    plugged()
    connection = await UsbTransport(backend=bus).open()
    reading = asyncio.create_task(connection.read())
    await asyncio.sleep(0)
    await connection.end()
    assert await reading == b""
    await connection.close()


async def test_which_one(bus, plugged):
    first, _ = plugged(serial="ONE")
    plugged(serial="TWO")
    with pytest.raises(DeviceUnavailableError, match="2 USB printers fit"):
        await UsbTransport("04b8:0e15", backend=bus).open()
    with pytest.raises(DeviceUnavailableError, match="no USB printer 04b8:0e15:THREE is plugged in"):
        await UsbTransport("04b8:0e15:THREE", backend=bus).open()
    connection = await UsbTransport("04b8:0e15:ONE", backend=bus).open()
    await connection.write(b"1")
    assert first.receive(1) == b"1"
    await connection.close()
    assert bus.open_handles == 0


async def test_what_is_no_printer_is_left_alone(bus, plugged):
    plugged(interface_class=8)
    with pytest.raises(DeviceUnavailableError, match="no USB printer"):
        await UsbTransport(backend=bus).open()
    with pytest.raises(DeviceUnavailableError, match="no USB printer 04b8:0e15 is plugged in"):
        await UsbTransport("04b8:0e15", backend=bus).open()
    assert bus.open_handles == 0


async def test_a_device_that_cannot_be_read_hides_no_printer(bus, plugged):
    _, broken = plugged()
    broken.unreadable = True
    inside, _ = plugged()
    connection = await UsbTransport(backend=bus).open()
    await connection.write(b"text")
    assert inside.receive(4) == b"text"
    await connection.close()


async def test_not_allowed_and_in_use(bus, plugged):
    _, device = plugged()
    device.forbidden = True
    with pytest.raises(DeviceUnavailableError, match="may not be opened by this user"):
        await UsbTransport(backend=bus).open()
    device.forbidden = False
    connection = await UsbTransport(backend=bus).open()
    with pytest.raises(DeviceUnavailableError, match="in use by another program"):
        await UsbTransport(backend=bus).open()
    await connection.close()
    assert bus.open_handles == 0


async def test_without_libusb(monkeypatch):
    monkeypatch.setattr(libusb1, "get_backend", lambda *_, **__: None)
    with pytest.raises(DeviceUnavailableError, match=r"libusb-1\.0, which is not installed"):
        await UsbTransport().open()


async def test_unplugged_while_both_ways_are_waited_on(bus, plugged):
    _, device = plugged()
    transport = UsbTransport(backend=bus)
    connection = await transport.open()
    device.deaf = True
    reading, writing = asyncio.create_task(connection.read()), asyncio.create_task(connection.write(b"x"))
    await asyncio.sleep(0.05)
    bus.unplug(device)
    for task in (reading, writing):
        with pytest.raises(DeviceIOError, match="is not there any more"):
            await task
    await connection.close()
    with pytest.raises(DeviceUnavailableError):
        await transport.open()


async def test_it_comes_back_as_another_device(bus, plugged):
    inside, device = plugged()
    transport = UsbTransport(backend=bus)
    connection = await transport.open()
    bus.unplug(device)
    bus.plug(device)  # with a new address
    inside.accept()
    with pytest.raises(DeviceIOError):
        await connection.write(b"x")
    await connection.close()
    again = await transport.open()
    await again.write(b"again")
    assert inside.receive(5) == b"again"
    await again.close()
    assert bus.open_handles == 0


@pytest.mark.parametrize("endpoint", [OUT, IN])
async def test_a_stalled_endpoint_is_cleared_for_the_next_opening(bus, plugged, endpoint):
    inside, device = plugged()
    transport = UsbTransport(backend=bus)
    connection = await transport.open()
    device.halted.add(endpoint)
    with pytest.raises(DeviceIOError, match="refused the transfer"):
        await (connection.write(b"x") if endpoint == OUT else connection.read())
    await connection.close()
    assert f"clear halt {endpoint:#x}" in bus.calls
    again = await transport.open()
    await again.write(b"again")
    assert inside.receive(5) == b"again"
    inside.end.sendall(b"\x12")
    assert await again.read() == b"\x12"
    await again.close()


async def test_a_printer_that_takes_nothing_stalls_us_and_can_be_left(bus, plugged):
    _, device = plugged()
    connection = await UsbTransport(write_timeout=0.3, backend=bus).open()
    device.deaf = True
    with pytest.raises(StalledError, match=r"took no data for 0\.3 s"):
        await connection.write(b"x")
    started = now()
    await connection.close()
    assert now() - started < 3
    assert bus.open_handles == 0


async def test_closing_ends_who_reads_and_writes(bus, plugged):
    _, device = plugged()
    connection = await UsbTransport(write_timeout=30, backend=bus).open()
    device.deaf = True
    reading, writing = asyncio.create_task(connection.read()), asyncio.create_task(connection.write(b"x"))
    await asyncio.sleep(0.05)
    await connection.close()
    for task in (reading, writing):
        with pytest.raises(DeviceIOError, match="closed"):
            await task
    assert bus.open_handles == 0
