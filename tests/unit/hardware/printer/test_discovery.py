"""What is found, on a bus of our own and in folders that look like the system's."""

from __future__ import annotations

import socket
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from serial.tools import list_ports
from usb.backend import libusb1

from hardware import factory
from hardware.printer.discovery import FoundPrinter, device_files, on_usb, serial_ports
from tests.support.patient_loop import now
from tests.support.usb_bus import UsbPrinterDevice, VirtualUsbBus


@pytest.fixture
def bus():
    with socket.create_server(("127.0.0.1", 0)) as inside:
        bus = VirtualUsbBus()
        devices = [UsbPrinterDevice(inside.getsockname()[1], serial=serial) for serial in ("X5NF01", "", "no good:")]
        devices[1].strings = {}
        for device in devices:
            bus.plug(device)
        yield bus
        for device in devices:
            bus.unplug(device)


def test_usb_printers_with_what_the_configuration_wants(bus):
    assert on_usb(bus) == [
        FoundPrinter("usb", "04b8:0e15:X5NF01", "USB printer class", "EPSON TM-T88V"),
        FoundPrinter("usb", "04b8:0e15", "USB printer class", "04b8:0e15"),
        FoundPrinter("usb", "04b8:0e15", "USB printer class", "EPSON TM-T88V"),
    ]
    assert bus.open_handles == 0
    assert bus.calls == []


def test_device_files_with_their_ieee_1284_identity(tmp_path):
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "lp0").touch()
    (tmp_path / "dev" / "lp1").touch()
    described = tmp_path / "sys" / "lp0" / "device"
    described.mkdir(parents=True)
    (described / "ieee1284_id").write_text("MFG:EPSON;CMD:ESC/POS;MDL:TM-T88V;CLS:PRINTER;\n")
    found = device_files(tmp_path / "dev", tmp_path / "sys")
    assert [(printer.address, printer.title) for printer in found] == [
        (str(tmp_path / "dev" / "lp0"), "EPSON TM-T88V"),
        (str(tmp_path / "dev" / "lp1"), "lp1"),
    ]
    assert device_files(tmp_path / "none") == []


@given(st.text())
def test_any_identity_gives_a_title(text):
    with tempfile.TemporaryDirectory() as folder:
        (described := Path(folder) / "sys/lp0/device").mkdir(parents=True)
        (described / "ieee1284_id").write_text(text, "utf-8", "replace")
        (Path(folder) / "lp0").touch()
        [found] = device_files(Path(folder), Path(folder) / "sys")
    assert found.title


def test_serial_ports(monkeypatch):
    port = list_ports.comports.__globals__["SysFS"]("/dev/ttyUSB0")
    port.vid, port.description = 0x0403, "FT232R USB UART"
    monkeypatch.setattr(list_ports, "comports", lambda: [port])
    assert serial_ports() == [FoundPrinter("serial", "/dev/ttyUSB0", "USB serial adapter", "FT232R USB UART")]


async def test_one_kind_that_cannot_be_looked_for_does_not_hide_the_others(monkeypatch):
    monkeypatch.setattr(libusb1, "get_backend", lambda *_, **__: None)
    port = list_ports.comports.__globals__["SysFS"]("/dev/ttyUSB0")
    monkeypatch.setattr(list_ports, "comports", lambda: [port])
    assert "serial" in {printer.driver for printer in await factory.found_printers()}


async def test_it_never_takes_long(monkeypatch):
    monkeypatch.setattr(list_ports, "comports", lambda: time.sleep(3))
    started = now()
    await factory.found_printers()
    assert now() - started < 2.5
