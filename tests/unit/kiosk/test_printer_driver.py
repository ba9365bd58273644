"""Each printer driver of the configuration opens its own kind of line, with the profile that was asked for."""

from __future__ import annotations

from contextlib import AsyncExitStack

import pytest

from hardware.printer.base import PrinterCondition
from kiosk.config.model import CardReaderDriver, CardReaderSection, Config, PrinterDriver, PrinterSection
from kiosk.devices import open_devices

NOBODY = "04b8:ffff:absent"
ABSENT = {
    PrinterDriver.NETWORK: (PrinterSection(host="127.0.0.1", port=1), "network 127.0.0.1:1"),
    PrinterDriver.SERIAL: (PrinterSection(device="/dev/absent", baud=9600), "serial /dev/absent 9600"),
    PrinterDriver.USB: (PrinterSection(usb=NOBODY), f"usb {NOBODY}"),
    PrinterDriver.FILE: (PrinterSection(device="/dev/absent"), "file /dev/absent"),
    PrinterDriver.CUPS: (PrinterSection(queue="absent"), "cups absent"),
}


async def open_printer(stack, section, **changes):
    section = PrinterSection(**{field: getattr(section, field) for field in section.__struct_fields__} | changes)
    config = Config(printer=section, card_reader=CardReaderSection(driver=CardReaderDriver.NONE))
    return (await open_devices(config, stack)).printer


@pytest.mark.parametrize("driver", ABSENT)
async def test_an_absent_printer_is_gone_and_nothing_worse(driver):
    section, address = ABSENT[driver]
    async with AsyncExitStack() as stack:
        printer = await open_printer(stack, section, driver=driver)
        assert (printer.address, printer.profile.name) == (address, "generic-80")
        assert (await printer.status()).conditions == {PrinterCondition.GONE}


@pytest.mark.parametrize("driver", PrinterDriver)
async def test_the_profile_that_was_asked_for_is_used(driver):
    section, _ = ABSENT.get(driver, (PrinterSection(), ""))
    async with AsyncExitStack() as stack:
        printer = await open_printer(stack, section, driver=driver, profile="epson-tm-t20iii")
        assert (printer.profile.name, printer.profile.dots) == ("epson-tm-t20iii", 576)


async def test_the_virtual_printer_has_a_profile_that_confirms():
    async with AsyncExitStack() as stack:
        printer = await open_printer(stack, PrinterSection())
        assert printer.profile.name == "virtual-80"
        assert (await printer.status()).conditions == set()
