"""What printers there are, for people who attach one: looks, never asks a printer, never prints."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from hardware._threads import run_aside
from hardware.errors import HardwareError
from hardware.printer.cups_queue import cups_queues
from hardware.printer.usb_devices import give_back, usb_printers

LIMIT = 1.5  # seconds for each kind; all are looked for at the same time
_log = logging.getLogger("hardware.printer")


@dataclass(frozen=True)
class FoundPrinter:
    """One way to a printer; the same printer may be reached on two of them.

    `driver` and `address` are what the configuration wants: `usb` with `vendor:product[:serial]`, `file` and
    `serial` with a device file, `cups` with a queue. `how` and `title` are for people.
    """

    driver: Literal["usb", "file", "serial", "cups"]
    address: str
    how: str
    title: str


async def found_printers() -> list[FoundPrinter]:
    """All that can be seen, within 2 s. A kind that cannot be looked for is left out. Never raises."""
    found = await asyncio.gather(*(_look(search) for search in (on_usb, device_files, serial_ports, queues)))
    return [printer for part in found for printer in part]


async def _look(search: Callable[[], list[FoundPrinter]]) -> list[FoundPrinter]:
    try:
        return await run_aside("looks for printers", search, timeout=LIMIT)
    except (HardwareError, OSError, ImportError, ValueError, RuntimeError, NotImplementedError) as error:
        _log.info("printers: %s: %s", search.__name__, error or type(error).__name__)
        return []


def on_usb(backend: Any = None) -> list[FoundPrinter]:
    """Devices of the printer class. Raises DeviceUnavailableError without libusb, usb.core.USBError."""
    found = []
    for printer in usb_printers(backend):
        serial = printer.serial
        address = f"{printer.kind}:{serial}" if re.fullmatch(r"[^:\s]+", serial) else printer.kind
        found.append(FoundPrinter("usb", address, "USB printer class", printer.title))
        give_back(printer.device)
    return found


def device_files(folder: Path = Path("/dev/usb"), described: Path = Path("/sys/class/usbmisc")) -> list[FoundPrinter]:
    """Printers that the kernel's usblp offers. Raises OSError."""
    found = []
    for device in sorted(folder.glob("lp*")):
        identity = described / device.name / "device" / "ieee1284_id"
        text = identity.read_text("ascii", "replace") if identity.exists() else ""
        found.append(FoundPrinter("file", str(device), "kernel driver usblp", _maker_and_model(text) or device.name))
    return found


def serial_ports() -> list[FoundPrinter]:
    """Serial lines; nobody knows what hangs on them. Raises OSError."""
    from serial.tools import list_ports

    stable = {path.resolve(): path for path in Path("/dev/serial/by-id").glob("*")}
    return [
        FoundPrinter(
            "serial",
            str(stable.get(Path(port.device).resolve(), port.device)),
            "USB serial adapter" if port.vid is not None else "serial port",
            port.description if port.description not in {"", "n/a"} else port.name,
        )
        for port in sorted(list_ports.comports())
    ]


def queues() -> list[FoundPrinter]:
    """Queues of CUPS. Raises DeviceUnavailableError without pycups or a spooler."""
    return [FoundPrinter("cups", name, "CUPS queue", title or name) for name, title in sorted(cups_queues().items())]


def _maker_and_model(identity: str) -> str:
    """Of an IEEE 1284 device ID: `MFG:EPSON;MDL:TM-T88V;CMD:...`."""
    parts = dict(part.split(":", 1) for part in identity.split(";") if ":" in part)
    parts = {key.strip().upper(): value.strip() for key, value in parts.items()}
    maker = parts.get("MFG", parts.get("MANUFACTURER", ""))
    return f"{maker} {parts.get('MDL', parts.get('MODEL', ''))}".strip()
