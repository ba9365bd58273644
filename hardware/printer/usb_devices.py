"""Printers on the bus, found by the class of their interface; libusb does the work, through pyusb.

Interface class 7 and its protocols: USB Device Class Definition for Printing Devices 1.1 (usb.org), section 4.
"""

from __future__ import annotations

import contextlib
import errno
import re
from dataclasses import dataclass
from typing import Any

from hardware.errors import DeviceUnavailableError

PRINTER_CLASS = 7
#: Both directions, one direction, and what clones put there. Not 3 (1284.4 packets) and 4 (IPP over USB).
_PROTOCOLS = (2, 1, 0, 0xFF)


@dataclass(frozen=True)
class UsbPrinter:
    """A device with a printer interface; `device` is pyusb's, not opened by us."""

    device: Any

    @property
    def kind(self) -> str:
        """`vendor:product`, hexadecimal."""
        return f"{self.device.idVendor:04x}:{self.device.idProduct:04x}"

    @property
    def serial(self) -> str:
        """Its serial number, empty when it has none or does not tell; the device is asked, and opened for that."""
        return _text(self.device, "serial_number")

    @property
    def title(self) -> str:
        """Maker and model as it says itself, else `kind`."""
        words = f"{_text(self.device, 'manufacturer')} {_text(self.device, 'product')}".split()
        return " ".join(words) or self.kind


@dataclass(frozen=True)
class Pipe:
    """A printer interface that is ours, and its bulk endpoints; `inward` is None where the printer only takes."""

    device: Any
    interface: int
    outward: int
    inward: int | None
    packet: int  # bytes: the largest packet inward; only whole ones can be asked for


def usb_printers(backend: Any = None) -> list[UsbPrinter]:
    """All that are plugged in. `backend` is pyusb's, None is libusb.

    Raises DeviceUnavailableError without libusb, usb.core.USBError when the bus cannot be read.
    """
    import usb.core
    from usb.backend import libusb1

    backend = backend or libusb1.get_backend()
    if backend is None:
        raise DeviceUnavailableError("USB needs the system's library libusb-1.0, which is not installed")
    devices = usb.core.find(find_all=True, backend=backend)
    return [UsbPrinter(device) for device in devices if _is_printer(device)]


def the_one(wanted: str, backend: Any = None) -> UsbPrinter:
    """The printer `vendor:product[:serial]`, or the only one when `wanted` is empty.

    Raises DeviceUnavailableError when none fits, or several, and as `usb_printers`.
    """
    kind, serial = wanted[: len("vvvv:pppp")].lower(), wanted[len("vvvv:pppp:") :]
    fitting = [printer for printer in usb_printers(backend) if kind in {"", printer.kind}]
    if serial:
        fitting = [printer for printer in fitting if _has_serial(printer, serial)]
    match fitting:
        case [printer]:
            return printer
        case []:
            raise DeviceUnavailableError(f"no USB printer {wanted} is plugged in" if wanted else "no USB printer")
        case _:
            raise DeviceUnavailableError(f"{len(fitting)} USB printers fit {wanted!r}: name one with its serial number")


def take(printer: UsbPrinter) -> Pipe:
    """Claim its interface; usblp has to let go of it. It is not reset, and configured only if nobody did that yet.

    Raises usb.core.USBError, DeviceUnavailableError. The device is to be given back in any case.
    """
    import usb.util

    device = printer.device
    settings = _settings(_active_configuration(device))
    if not settings:
        raise DeviceUnavailableError("its printer interface is not in the configuration that is in use")
    chosen, outward = settings[0]
    number = chosen.bInterfaceNumber
    with contextlib.suppress(NotImplementedError):  # only Linux has drivers to detach
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
    usb.util.claim_interface(device, number)
    if sum(other.bInterfaceNumber == number for other in device.get_active_configuration()) > 1:
        device.set_interface_altsetting(number, chosen.bAlternateSetting)
    inward = _bulk(chosen, usb.util.ENDPOINT_IN)
    return Pipe(
        device,
        number,
        outward.bEndpointAddress,
        inward.bEndpointAddress if inward else None,
        inward.wMaxPacketSize if inward else 0,
    )


def give_back(device: Any) -> None:
    """Release and close. Raises usb.core.USBError."""
    import usb.util

    usb.util.dispose_resources(device)


def usb_reason(error: OSError) -> str:
    """What an error of libusb means for people."""
    reasons = {
        errno.ENODEV: "is not there any more",
        errno.ENOENT: "is not there any more",
        errno.EACCES: "may not be opened by this user (see deploy/udev)",
        errno.EBUSY: "is in use by another program",
        errno.EPIPE: "refused the transfer",
        errno.EIO: "broke the transfer off",
    }
    return reasons.get(error.errno or 0, error.strerror or str(error))


def _is_printer(device: Any) -> bool:
    try:
        return any(_settings(part) for part in device)
    except OSError:  # one device that cannot be read, or left just now, hides no other
        return False


def _has_serial(printer: UsbPrinter, serial: str) -> bool:
    try:
        return printer.serial == serial
    finally:
        give_back(printer.device)


def _active_configuration(device: Any) -> Any:
    import usb.core

    try:
        return device.get_active_configuration()
    except usb.core.USBError as error:
        if error.errno is not None:
            raise
    device.set_configuration(next(part for part in device if _settings(part)).bConfigurationValue)
    return device.get_active_configuration()


def _settings(configuration: Any) -> list[tuple[Any, Any]]:
    """Its settings of printer interfaces that we can use, the best first, each with the endpoint that takes data."""
    import usb.util

    usable = [
        (setting, outward)
        for setting in configuration
        if setting.bInterfaceClass == PRINTER_CLASS
        and setting.bInterfaceProtocol in _PROTOCOLS
        and (outward := _bulk(setting, usb.util.ENDPOINT_OUT)) is not None
    ]
    return sorted(usable, key=lambda found: _PROTOCOLS.index(found[0].bInterfaceProtocol))


def _bulk(setting: Any, direction: int) -> Any:
    import usb.util

    for endpoint in setting:
        is_bulk = usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        if is_bulk and usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction:
            return endpoint
    return None


def _text(device: Any, name: str) -> str:
    """A string descriptor, empty when there is none or we may not ask."""
    with contextlib.suppress(OSError, ValueError, NotImplementedError):  # pyusb says ValueError for "not allowed"
        return re.sub(r"[^\x20-\x7e]", "", getattr(device, name) or "").strip()
    return ""
