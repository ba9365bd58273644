"""A USB of our own for pyusb: a bus into which printers are plugged, each bridged to a virtual printer's socket.

It keeps the rules of the real one: a driver of the kernel holds an interface until it is detached, a stalled endpoint
stays stalled, and a device that was unplugged is another one when it comes back.
"""

from __future__ import annotations

import errno
import select
import socket
import threading
from types import SimpleNamespace

import usb.backend
from usb.core import USBError, USBTimeoutError

OUT, IN = 0x01, 0x82
_STRINGS = 0x03


class UsbPrinterDevice:
    """A printer to plug in; `port` is the TCP port of the virtual printer inside."""

    def __init__(self, port: int, kind: str = "04b8:0e15", serial: str = "X5NF01", **options: object) -> None:
        self.port = port
        self.vendor, self.product = (int(part, 16) for part in kind.split(":"))
        self.strings = {1: "EPSON", 2: "TM-T88V", 3: serial}
        self.interface_class = options.get("interface_class", 7)
        self.protocols = options.get("protocols", (2,))  # of its alternate settings
        self.configuration = 1
        self.setting = 0
        self.kernel_driver = options.get("kernel_driver", True)
        self.forbidden = options.get("forbidden", False)
        self.unreadable = False
        self.claimed_by: object | None = None
        self.halted: set[int] = set()
        self.deaf = False  # takes nothing
        self.address = 0
        self.line: socket.socket | None = None
        self.gone = threading.Event()

    def settings(self) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(
                bLength=9,
                bDescriptorType=4,
                bInterfaceNumber=0,
                bAlternateSetting=index,
                bNumEndpoints=1 if protocol == 1 else 2,
                bInterfaceClass=self.interface_class,
                bInterfaceSubClass=1,
                bInterfaceProtocol=protocol,
                iInterface=0,
                extra_descriptors=[],
            )
            for index, protocol in enumerate(self.protocols)
        ]


class VirtualUsbBus(usb.backend.IBackend):
    """pyusb's view of the bus. `calls` are the orders that change a device, in order."""

    def __init__(self) -> None:
        self._devices: list[UsbPrinterDevice] = []
        self._addresses = 4
        self.calls: list[str] = []
        self.open_handles = 0

    def plug(self, device: UsbPrinterDevice) -> None:
        self._addresses += 1
        device.address = self._addresses
        device.line = socket.create_connection(("127.0.0.1", device.port))
        device.line.setblocking(False)
        device.gone = threading.Event()
        device.claimed_by = None
        device.kernel_driver = True
        self._devices.append(device)

    def unplug(self, device: UsbPrinterDevice) -> None:
        device.gone.set()
        if device in self._devices:
            self._devices.remove(device)
        if device.line is not None:
            device.line.close()
            device.line = None

    # -- what pyusb asks ------------------------------------------------------------------------------------------

    def enumerate_devices(self):
        return iter([_Seen(device) for device in self._devices])

    def get_parent(self, dev):
        return None

    def get_device_descriptor(self, dev):
        return SimpleNamespace(
            bLength=18,
            bDescriptorType=1,
            bcdUSB=0x0200,
            bDeviceClass=0,
            bDeviceSubClass=0,
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=dev.device.vendor,
            idProduct=dev.device.product,
            bcdDevice=0x0100,
            iManufacturer=1,
            iProduct=2,
            iSerialNumber=3,
            bNumConfigurations=1,
            address=dev.device.address,
            bus=1,
            port_number=1,
            port_numbers=(1,),
            speed=2,
        )

    def get_configuration_descriptor(self, dev, config):
        if dev.device.unreadable:
            raise _error(errno.EIO)
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=2,
            wTotalLength=32,
            bNumInterfaces=1,
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0xC0,
            bMaxPower=1,
            extra_descriptors=[],
        )

    def get_interface_descriptor(self, dev, intf, alt, config):
        if intf:
            raise IndexError(intf)
        return dev.device.settings()[alt]

    def get_endpoint_descriptor(self, dev, ep, intf, alt, config):
        return SimpleNamespace(
            bLength=7,
            bDescriptorType=5,
            bEndpointAddress=(OUT, IN)[ep],
            bmAttributes=2,
            wMaxPacketSize=64,
            bInterval=0,
            bRefresh=0,
            bSynchAddress=0,
            extra_descriptors=[],
        )

    def open_device(self, dev):
        _present(dev)
        if dev.device.forbidden:
            raise _error(errno.EACCES)
        self.open_handles += 1
        return dev

    def close_device(self, dev_handle):
        self.open_handles -= 1

    def get_configuration(self, dev_handle):
        return _present(dev_handle).configuration

    def set_configuration(self, dev_handle, config_value):
        self.calls.append("set configuration")
        _present(dev_handle).configuration = config_value

    def set_interface_altsetting(self, dev_handle, intf, altsetting):
        self.calls.append(f"set setting {altsetting}")
        _present(dev_handle).setting = altsetting

    def claim_interface(self, dev_handle, intf):
        device = _present(dev_handle)
        if device.kernel_driver or device.claimed_by not in {None, dev_handle}:
            raise _error(errno.EBUSY)
        device.claimed_by = dev_handle

    def release_interface(self, dev_handle, intf):
        _present(dev_handle).claimed_by = None

    def is_kernel_driver_active(self, dev_handle, intf):
        return _present(dev_handle).kernel_driver

    def detach_kernel_driver(self, dev_handle, intf):
        self.calls.append("detach")
        _present(dev_handle).kernel_driver = False

    def clear_halt(self, dev_handle, ep):
        self.calls.append(f"clear halt {ep:#x}")
        _present(dev_handle).halted.discard(ep)

    def reset_device(self, dev_handle):
        self.calls.append("reset")

    def ctrl_transfer(self, dev_handle, bmRequestType, bRequest, wValue, wIndex, data, timeout):  # noqa: N803
        device = _present(dev_handle)
        assert (bmRequestType, bRequest, wValue >> 8) == (0x80, 0x06, _STRINGS)
        text = device.strings.get(wValue & 0xFF, "").encode("utf-16-le") if wValue & 0xFF else b"\x09\x04"
        answer = (bytes([len(text) + 2, _STRINGS]) + text)[: len(data)]
        for index, byte in enumerate(answer):
            data[index] = byte
        return len(answer)

    def bulk_write(self, dev_handle, ep, intf, data, timeout):
        device = self._ready(dev_handle, ep)
        if device.deaf:
            device.gone.wait(timeout / 1000)
            _present(dev_handle)
            raise USBTimeoutError("Operation timed out", errno=errno.ETIMEDOUT)
        return self._carry(dev_handle, timeout, writing=True, transfer=lambda line: line.send(bytes(data)))

    def bulk_read(self, dev_handle, ep, intf, buff, timeout):
        self._ready(dev_handle, ep)
        data = self._carry(dev_handle, timeout, writing=False, transfer=lambda line: line.recv(len(buff)))
        if not data:  # the printer inside has left
            self.unplug(dev_handle.device)
            raise _error(errno.ENODEV)
        for index, byte in enumerate(data):
            buff[index] = byte
        return len(data)

    def _ready(self, handle, endpoint):
        device = _present(handle)
        assert device.claimed_by is handle
        if endpoint in device.halted:
            raise _error(errno.EPIPE)
        return device

    def _carry(self, handle, timeout, *, writing, transfer):
        """Wait like libusb, and notice like it that the device has left meanwhile."""
        for _ in range(max(1, timeout // 20)):
            device = _present(handle)
            line = device.line
            try:
                ready = select.select([], [line], [], 0.02)[1] if writing else select.select([line], [], [], 0.02)[0]
                if ready:
                    return transfer(line)
            except (ConnectionError, ValueError, OSError, TypeError, AttributeError) as error:
                self.unplug(device)
                raise _error(errno.ENODEV) from error
        raise USBTimeoutError("Operation timed out", errno=errno.ETIMEDOUT)


class _Seen:
    """A device as it is now: after an unplug this one never comes back."""

    def __init__(self, device: UsbPrinterDevice) -> None:
        self.device = device
        self.gone = device.gone


def _present(seen: _Seen) -> UsbPrinterDevice:
    if seen.gone.is_set():
        raise _error(errno.ENODEV)
    return seen.device


def _error(number: int) -> USBError:
    return USBError(errno.errorcode[number], errno=number)
