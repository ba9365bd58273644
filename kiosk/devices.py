"""Opens the devices that the configuration names. Virtual ones come with handles, for whoever plays the world."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from hardware import factory
from hardware.printer.base import ReceiptPrinter
from hardware.scanner.base import CodeScanner
from hardware.smartcard.base import CardReader
from hardware.speech.base import Voice
from kiosk.config.model import CardReaderDriver, Config, PrinterDriver, ScannerDriver
from kiosk.config.speech import VoiceDriver

if TYPE_CHECKING:
    from hardware.printer.virtual import VirtualPrinter
    from hardware.scanner.virtual import VirtualScannerControls
    from hardware.smartcard.virtual import VirtualReaderControls
    from hardware.speech.virtual import VirtualVoiceControls

_log = structlog.get_logger(__name__)
_VIRTUAL_PROFILE = "virtual-80"
_ANY_PROFILE = "generic-80"


@dataclass
class VirtualHandles:
    """The hands at the virtual devices; None where the device is real or missing."""

    printer: VirtualPrinter | None = None
    reader: VirtualReaderControls | None = None
    scanner: VirtualScannerControls | None = None
    voice: VirtualVoiceControls | None = None


@dataclass(frozen=True)
class Devices:
    """What is attached to the kiosk. A device that is missing or broken is an object all the same, and says so."""

    printer: ReceiptPrinter
    reader: CardReader
    scanner: CodeScanner
    voice: Voice
    handles: VirtualHandles


async def open_devices(config: Config, stack: AsyncExitStack) -> Devices:
    """Open everything; `stack` closes it again. Nothing has to be plugged in for that."""
    handles = VirtualHandles()
    printer = await _printer(config, handles, stack)
    stack.push_async_callback(printer.close)
    reader = _reader(config, handles)
    stack.push_async_callback(reader.close)
    await reader.start()
    scanner = _scanner(config, handles)
    stack.push_async_callback(scanner.close)
    await scanner.start()
    voice = _voice(config, handles)
    stack.push_async_callback(voice.close)
    await voice.start()
    return Devices(printer, reader, scanner, voice, handles)


async def _printer(config: Config, handles: VirtualHandles, stack: AsyncExitStack) -> ReceiptPrinter:
    settings = config.printer
    profile = settings.profile or (_VIRTUAL_PROFILE if settings.driver is PrinterDriver.VIRTUAL else _ANY_PROFILE)
    match settings.driver:
        case PrinterDriver.NONE:
            return factory.absent_printer(profile)
        case PrinterDriver.VIRTUAL:
            handles.printer = await _start_virtual_printer(profile, settings.port)
            stack.push_async_callback(handles.printer.stop)
            where = factory.PrinterSettings("network", "127.0.0.1", handles.printer.port)
        case PrinterDriver.NETWORK:
            where = factory.PrinterSettings("network", settings.host, settings.port)
        case PrinterDriver.SERIAL:
            where = factory.PrinterSettings(
                "serial", device=settings.device, baud=settings.baud, flow=settings.flow.value
            )
        case PrinterDriver.USB:
            where = factory.PrinterSettings("usb", usb=settings.usb)
        case PrinterDriver.FILE:
            where = factory.PrinterSettings("file", device=settings.device)
        case PrinterDriver.CUPS:
            where = factory.PrinterSettings("cups", queue=settings.queue)
    return factory.open_printer(replace(where, profile=profile))


async def _start_virtual_printer(profile: str, port: int) -> VirtualPrinter:
    printer = factory.virtual_printer(profile, port)
    try:
        await printer.start()
    except OSError:
        _log.warning("port is taken, the virtual printer listens on another one", port=port)
        printer = factory.virtual_printer(profile)
        await printer.start()
    _log.info("virtual printer listens", port=printer.port)
    return printer


def _reader(config: Config, handles: VirtualHandles) -> CardReader:
    settings = config.card_reader
    csca_dir = Path(settings.csca_dir) if settings.csca_dir else None
    match settings.driver:
        case CardReaderDriver.NONE:
            return factory.absent_card_reader()
        case CardReaderDriver.PCSC:
            return factory.open_card_reader(
                factory.CardReaderSettings(
                    "pcsc",
                    settings.reader,
                    settings.profiles,
                    national_id_sdk=True,
                    transport_card=True,
                    csca_dir=csca_dir,
                )
            )
        case CardReaderDriver.VIRTUAL:
            reader, handles.reader = factory.virtual_card_reader(
                factory.CardReaderSettings("virtual", profiles=settings.profiles, csca_dir=csca_dir)
            )
            return reader


def _scanner(config: Config, handles: VirtualHandles) -> CodeScanner:
    settings = config.scanner
    match settings.driver:
        case ScannerDriver.NONE:
            return factory.absent_scanner()
        case ScannerDriver.WEDGE:
            return factory.open_scanner(factory.ScannerSettings("wedge"))
        case ScannerDriver.SERIAL:
            return factory.open_scanner(factory.ScannerSettings("serial", settings.device, settings.baud))
        case ScannerDriver.VIRTUAL:
            scanner, handles.scanner = factory.virtual_scanner()
            return scanner


def _voice(config: Config, handles: VirtualHandles) -> Voice:
    match config.speech.driver:
        case VoiceDriver.NONE:
            return factory.absent_voice()
        case VoiceDriver.ESPEAK:
            return factory.open_voice()
        case VoiceDriver.VIRTUAL:
            voice, handles.voice = factory.virtual_voice()
            return voice
