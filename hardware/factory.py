"""The one door to drivers: settings in, a device out. What needs a system library is imported only when asked for."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, assert_never

from hardware.printer import discovery
from hardware.printer.absent import AbsentPrinter
from hardware.printer.base import ReceiptPrinter
from hardware.printer.cups_queue import CupsTransport
from hardware.printer.device_file import FileTransport
from hardware.printer.discovery import FoundPrinter
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.network import NetworkTransport
from hardware.printer.profiles import profile_named
from hardware.printer.serial_line import Flow, SerialTransport
from hardware.printer.transport import Transport
from hardware.printer.usb_line import UsbTransport
from hardware.printer.virtual import VirtualPrinter
from hardware.scanner import virtual as virtual_scanners
from hardware.scanner.absent import AbsentScanner
from hardware.scanner.base import CodeScanner
from hardware.scanner.serial_scanner import SerialScanner
from hardware.scanner.virtual import VirtualScanner, VirtualScannerControls
from hardware.scanner.wedge import WedgeScanner
from hardware.smartcard import virtual_cards
from hardware.smartcard.absent import AbsentReader
from hardware.smartcard.base import CardReader
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.national_id import find_national_id_sdk
from hardware.smartcard.passports import open_trust_store
from hardware.smartcard.pcsc_reader import PcscReader
from hardware.smartcard.plugins import NotInstalled
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.transport_card import find_transport_card
from hardware.smartcard.virtual import VirtualReader, VirtualReaderControls, virtual_reader
from hardware.speech import virtual as virtual_voices
from hardware.speech.absent import AbsentVoice
from hardware.speech.base import Voice
from hardware.speech.espeak import EspeakVoice
from hardware.speech.virtual import VirtualVoice, VirtualVoiceControls

_log = logging.getLogger("hardware")


@dataclass(frozen=True)
class CardReaderSettings:
    """Which card readers, and what they may read.

    `reader` is a regular expression for their PC/SC names (empty: every real one). `profiles` are tried in
    that order; files in `profile_folder` are added to the shipped ones. `read_timeout` in seconds.
    `national_id_sdk` and `transport_card` look for what an operator has plugged in.
    Passports are checked against the CSCA certificates in `csca_dir`; without it they are read and not checked, except
    that a virtual reader then knows the state that issues the demonstration passports.
    """

    driver: Literal["pcsc", "virtual"] = "pcsc"
    reader: str = ""
    profiles: tuple[str, ...] = ("piv", "contactless-uid")
    profile_folder: Path | None = None
    national_id_sdk: bool = False
    transport_card: bool = False
    read_timeout: float = 10.0
    csca_dir: Path | None = None


@dataclass(frozen=True)
class ScannerSettings:
    """Which code scanner: one that types like a keyboard, one on the serial line `device`, or a virtual one.

    `baud` in bits a second.
    """

    driver: Literal["wedge", "serial", "virtual"] = "wedge"
    device: str = ""
    baud: int = 9600


@dataclass(frozen=True)
class PrinterSettings:
    """Which receipt printer: where it is, and its profile (see `hardware/printer/profiles.toml`).

    `usb` is `vendor:product[:serial]`, hexadecimal; empty: the only one. A `cups` queue is one-way, whatever the
    profile says.
    """

    driver: Literal["network", "serial", "usb", "file", "cups"] = "network"
    host: str = "127.0.0.1"
    port: int = 9100
    device: str = ""
    baud: int = 115_200
    flow: Flow = "rts-cts"
    usb: str = ""
    queue: str = ""
    profile: str = "generic-80"


def open_printer(settings: PrinterSettings) -> ReceiptPrinter:
    """The receipt printer that `settings` describe; it need not be there yet.

    Raises PrinterProfileError for an unknown profile.
    """
    profile = profile_named(settings.profile)
    if settings.driver == "cups":
        profile = replace(profile, answers_status=False, auto_status=False, process_id=False)
    return EscPosPrinter(_transport(settings), profile)


def _transport(settings: PrinterSettings) -> Transport:
    match settings.driver:
        case "network":
            return NetworkTransport(settings.host, settings.port)
        case "serial":
            return SerialTransport(settings.device, settings.baud, settings.flow)
        case "usb":
            return UsbTransport(settings.usb)
        case "file":
            return FileTransport(settings.device)
        case "cups":
            return CupsTransport(settings.queue)
        case _:
            assert_never(settings.driver)


async def found_printers() -> list[FoundPrinter]:
    """Every printer that can be seen on USB, on serial lines and in CUPS, within 2 s. Never raises."""
    return await discovery.found_printers()


def virtual_printer(profile: str = "virtual-80", port: int = 0) -> VirtualPrinter:
    """A printer to be started, which a "network" printer with the same profile then finds at its `port`.

    Raises PrinterProfileError.
    """
    return VirtualPrinter(profile_named(profile), port=port)


def open_card_reader(settings: CardReaderSettings) -> CardReader:
    """The card readers that `settings` describe, as one; not started yet, and none need be plugged in.

    Raises ProfileError for an unknown or broken card profile, re.error for a bad `reader` pattern. Who wants
    to play with the virtual reader opens it with `virtual_card_reader` instead.
    """
    match settings.driver:
        case "pcsc":
            return _pcsc_reader(settings)
        case "virtual":
            return virtual_card_reader(settings)[0]
        case _:
            assert_never(settings.driver)


def virtual_card_reader(settings: CardReaderSettings) -> tuple[VirtualReader, VirtualReaderControls]:
    """The virtual reader, and the hands at it (for the dev dock and tests). Raises ProfileError."""
    profiles = load_profiles(settings.profiles, settings.profile_folder)
    trust = open_trust_store(settings.csca_dir) if settings.csca_dir else _demonstration_trust()
    return virtual_reader(profiles, read_timeout=settings.read_timeout, trust=trust)


def _demonstration_trust() -> TrustStore:
    """Whom a virtual reader believes: the state that issues the demonstration passports, and nobody else."""
    from hardware.smartcard.emrtd.virtual_passports import demonstration_issuer

    return TrustStore([demonstration_issuer().authority])


def simulated_national_id_card(national_id: str, holder_name: str) -> virtual_cards.VirtualCard:
    """A card to put into the virtual reader. Only the profile `simulated-national-id` knows it."""
    return virtual_cards.simulated_national_id_card(national_id, holder_name)


def _pcsc_reader(settings: CardReaderSettings) -> CardReader:
    from hardware.smartcard.pcsc import PyscardCalls  # needs libpcsclite, which a demo has not

    sdk = find_national_id_sdk() if settings.national_id_sdk else None
    if isinstance(sdk, NotInstalled):
        _log.warning("national cards cannot be read: %s", sdk.reason)
        sdk = None
    adapter = find_transport_card() if settings.transport_card else None
    if isinstance(adapter, NotInstalled):
        if adapter.broken:
            _log.warning("transport cards cannot be read: %s", adapter.reason)
        adapter = None
    return PcscReader(
        PyscardCalls(),
        load_profiles(settings.profiles, settings.profile_folder),
        reader=settings.reader,
        read_timeout=settings.read_timeout,
        national_id=sdk,
        transport_card=adapter,
        trust=open_trust_store(settings.csca_dir),
    )


def open_scanner(settings: ScannerSettings) -> CodeScanner:
    """The code scanner that `settings` describe, not started yet; it need not be plugged in.

    A TypingScanner must be fed by whoever has the keyboard; who wants to play with the virtual one opens it
    with `virtual_scanner` instead.
    """
    match settings.driver:
        case "wedge":
            return WedgeScanner()
        case "serial":
            return SerialScanner(settings.device, settings.baud)
        case "virtual":
            return virtual_scanner()[0]
        case _:
            assert_never(settings.driver)


def virtual_scanner() -> tuple[VirtualScanner, VirtualScannerControls]:
    """The virtual scanner, and the hand that holds codes under it."""
    return virtual_scanners.virtual_scanner()


def open_voice() -> Voice:
    """The voice of eSpeak NG, not started yet; the program need not be installed."""
    return EspeakVoice()


def virtual_voice() -> tuple[VirtualVoice, VirtualVoiceControls]:
    """The virtual voice, and the ear that hears it."""
    return virtual_voices.virtual_voice()


def absent_voice() -> Voice:
    """What stands in for a voice on a kiosk that has none."""
    return AbsentVoice()


def absent_printer(profile: str = "generic-80") -> ReceiptPrinter:
    """What stands in for a printer on a kiosk that has none. Raises PrinterProfileError."""
    return AbsentPrinter(profile_named(profile))


def absent_card_reader() -> CardReader:
    """What stands in for a card reader on a kiosk that has none."""
    return AbsentReader()


def absent_scanner() -> CodeScanner:
    """What stands in for a scanner on a kiosk that has none."""
    return AbsentScanner()
