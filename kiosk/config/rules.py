"""Rules that concern more than one key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.config.keys import Key, KeysSection
from kiosk.config.model import SIMULATED_CARD, CardReaderDriver, Config, PrinterDriver, Profile, ScannerDriver
from kiosk.config.speech import VoiceDriver
from kiosk.contract.packs.model import Partner

#: The key at fault, and what was expected there.
Fault = tuple[str, str]


def faults(config: Config) -> Iterator[Fault]:
    """Everything that no single key can know."""
    if len(set(config.kiosk.languages)) != len(config.kiosk.languages):
        yield "kiosk.languages", "expected each language once"
    if not config.hub.embedded:
        yield from _remote_hub(config)
    yield from _printer(config)
    if config.scanner.driver is ScannerDriver.SERIAL and not config.scanner.device:
        yield "scanner.device", 'expected the device file of the scanner, because scanner.driver is "serial"'
    try:
        re.compile(config.card_reader.reader)
    except re.error as error:
        yield "card_reader.reader", f"expected a regular expression: {error}"
    yield from _partners(config.packs.partners)
    yield from _keys(config.keys)
    if config.kiosk.profile is Profile.PRODUCTION:
        yield from _production(config)


def _printer(config: Config) -> Iterator[Fault]:
    printer = config.printer
    needed = {
        PrinterDriver.NETWORK: ("host", printer.host, "the address of the printer"),
        PrinterDriver.SERIAL: ("device", printer.device, "the device file of the serial line"),
        PrinterDriver.FILE: ("device", printer.device, "the device file of the printer"),
        PrinterDriver.CUPS: ("queue", printer.queue, "the name of the queue"),
    }
    if printer.driver in needed:
        key, value, what = needed[printer.driver]
        if not value:
            yield f"printer.{key}", f'expected {what}, because printer.driver is "{printer.driver}"'


def _keys(keys: KeysSection) -> Iterator[Fault]:
    seen: dict[Key, str] = {}
    for command, given in keys.meanings().items():
        for key in given:
            first = seen.setdefault(key, command)
            if first != command:
                yield f"keys.{command}", f'expected other keys than "{key}", which is that of keys.{first}'


def _partners(partners: Mapping[str, Partner]) -> Iterator[Fault]:
    for key in ("public_key", "prefix"):
        seen: dict[str, str] = {}
        for name, partner in partners.items():
            first = seen.setdefault(getattr(partner, key), name)
            if first != name:
                yield f"packs.partners.{name}.{key}", f"expected another one than that of {first}"


def _remote_hub(config: Config) -> Iterator[Fault]:
    if not re.match(r"^https?://[^/\s]+", config.hub.url):
        yield "hub.url", "expected https://host[:port], because hub.embedded is false"
    if not config.hub.token_file:
        yield "hub.token_file", "expected a file name, because hub.embedded is false"


def _production(config: Config) -> Iterator[Fault]:
    because = "in a production profile (kiosk.profile)"
    if config.hub.embedded:
        yield "hub.embedded", f"expected false {because}"
    elif config.hub.url.startswith("http://"):
        yield "hub.url", f"expected https:// {because}"
    if config.printer.driver is PrinterDriver.VIRTUAL:
        yield "printer.driver", f'expected a real driver or "none" {because}'
    if config.card_reader.driver is CardReaderDriver.VIRTUAL:
        yield "card_reader.driver", f'expected a real driver or "none" {because}'
    if SIMULATED_CARD in config.card_reader.profiles:
        yield "card_reader.profiles", f'expected no "{SIMULATED_CARD}" {because}'
    if config.scanner.driver is ScannerDriver.VIRTUAL:
        yield "scanner.driver", f'expected a real driver or "none" {because}'
    if config.speech.driver is VoiceDriver.VIRTUAL:
        yield "speech.driver", f'expected "espeak" or "none" {because}'
