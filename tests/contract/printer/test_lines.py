"""The same driver over serial lines, device files and USB: what the way to the printer must not change."""

from __future__ import annotations

import asyncio
import contextlib

import pytest
import qasync
from PySide6.QtGui import QGuiApplication

from hardware.printer.base import OutcomeKind, PrinterCondition, PrinterStatus
from hardware.printer.device_file import FileTransport
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.serial_line import SerialTransport
from hardware.printer.usb_line import UsbTransport
from hardware.printer.virtual import VirtualPrinter
from tests.contract.printer.conftest import CONFIRMING, QUICK
from tests.support.lines import pty_line
from tests.support.usb_bus import IN, OUT, UsbPrinterDevice, VirtualUsbBus

GONE = PrinterStatus(frozenset({PrinterCondition.GONE}))


class Rig:
    def __init__(self, driver, server, line):
        self.driver, self.server, self.line = driver, server, line
        self.controls = server.controls


class UsbLine:
    """A place on a bus."""

    def __init__(self, port):
        self.bus, self.device = VirtualUsbBus(), UsbPrinterDevice(port)

    async def plug(self):
        self.bus.plug(self.device)


@contextlib.asynccontextmanager
async def way_to(kind, port, folder):
    """The far end of a line, and the transport for the near one."""
    if kind == "usb":
        usb = UsbLine(port)
        await usb.plug()
        yield usb, UsbTransport(backend=usb.bus)
        usb.bus.unplug(usb.device)
        return
    async with pty_line(folder, port) as line:
        device = str(line.device)
        yield line, SerialTransport(device, 921_600) if kind == "serial" else FileTransport(device)


@pytest.fixture(params=["serial", "file", "usb"])
async def rig(request, tmp_path):
    server = VirtualPrinter(CONFIRMING)
    await server.start()
    async with way_to(request.param, server.port, tmp_path) as (line, transport):
        driver = EscPosPrinter(transport, CONFIRMING, QUICK)
        yield Rig(driver, server, line)
        await driver.close()
    await server.stop()


async def test_prints_exactly_the_picture(rig, receipt, inked):
    assert await rig.driver.status() == PrinterStatus()
    picture = receipt(rig)
    assert (await rig.driver.print(picture, "A001")).kind is OutcomeKind.CONFIRMED
    [paper] = rig.controls.papers
    assert inked(paper.raster) == picture.rows
    assert rig.controls.unknown_commands == 0


async def test_paper_out_is_told_and_the_next_receipt_is_whole(rig, receipt, inked):
    rig.controls.paper_out_after(300)
    outcome = await rig.driver.print(receipt(rig), "A001")
    assert (outcome.kind, outcome.cause) == (OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
    rig.controls.set_paper_out(False)
    second = receipt(rig, seed=2)
    assert (await rig.driver.print(second, "A002")).kind is OutcomeKind.CONFIRMED
    assert inked(rig.controls.papers[-1].raster) == second.rows


async def test_pulled_in_the_middle_and_plugged_in_again(rig, receipt, inked):
    rig.controls.vanish_after(20_000)
    outcome = await rig.driver.print(receipt(rig), "A001")
    assert (outcome.kind, outcome.cause) == (OutcomeKind.UNKNOWN, PrinterCondition.GONE)
    assert await rig.driver.status() == GONE
    await rig.controls.come_back()
    await rig.line.plug()
    second = receipt(rig, seed=2)
    assert (await rig.driver.print(second, "A002")).kind is OutcomeKind.CONFIRMED
    assert inked(rig.controls.papers[-1].raster) == second.rows


@pytest.mark.parametrize("endpoint", [OUT, IN])
async def test_a_usb_endpoint_that_stalls_costs_one_question_and_no_more(tmp_path, receipt, inked, endpoint):
    server = VirtualPrinter(CONFIRMING)
    await server.start()
    async with way_to("usb", server.port, tmp_path) as (line, transport):
        rig = Rig(EscPosPrinter(transport, CONFIRMING, QUICK), server, line)
        line.device.halted.add(endpoint)
        assert await rig.driver.status() == GONE
        picture = receipt(rig)
        assert (await rig.driver.print(picture, "A001")).kind is OutcomeKind.CONFIRMED
        assert inked(rig.controls.papers[-1].raster) == picture.rows
        await rig.driver.close()
    assert "reset" not in line.bus.calls
    await server.stop()


def test_serial_on_the_loop_of_the_window(qapp, tmp_path, receipt, inked):
    """Qt's loop watches a tty as well."""

    async def visit():
        server = VirtualPrinter(CONFIRMING)
        await server.start()
        async with pty_line(tmp_path, server.port) as line:
            driver = EscPosPrinter(SerialTransport(str(line.device), 921_600), CONFIRMING, QUICK)
            rig = Rig(driver, server, line)
            picture = receipt(rig)
            outcome = await driver.print(picture, "A001")
            await driver.close()
        await server.stop()
        return outcome, picture, server.controls.papers

    loop = qasync.QEventLoop(QGuiApplication.instance())
    with loop:
        outcome, picture, papers = loop.run_until_complete(asyncio.ensure_future(visit(), loop=loop))
    assert outcome.kind is OutcomeKind.CONFIRMED
    assert inked(papers[0].raster) == picture.rows
