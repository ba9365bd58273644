"""A receipt printer in the network, outside of the kiosk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hardware.printer.profiles import profile_named
from hardware.printer.virtual import VirtualPrinter
from tests.support.kiosk import Sections

PROFILE = profile_named("virtual-80")


@asynccontextmanager
async def network_printer(bytes_per_second: int | None = None) -> AsyncIterator[VirtualPrinter]:
    """A printer that listens on a free port."""
    printer = VirtualPrinter(PROFILE, bytes_per_second=bytes_per_second)
    await printer.start()
    try:
        yield printer
    finally:
        await printer.stop()


def printing_on(printer: VirtualPrinter) -> Sections:
    """The part of a kiosk's configuration that names this printer."""
    return {"printer": {"driver": "network", "host": "127.0.0.1", "port": printer.port, "profile": PROFILE.name}}
