"""All devices of the kiosk, each with its supervisor, and what screens and tools are told of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from hardware.printer.base import PrinterCondition
from hardware.smartcard.base import ReaderState
from kiosk.clock import Clock
from kiosk.config.model import CardReaderDriver, Config, PrinterDriver
from kiosk.devices import Devices
from kiosk.events import Observable
from kiosk.maintenance.results import Kind
from kiosk.session.devices import DeviceStates
from kiosk.supervision import DeviceReport, DeviceState, looks
from kiosk.supervision.supervisor import Look, Plate, Supervisor

_LOST = frozenset({ReaderState.NO_READER, ReaderState.SERVICE_DOWN})
_WORKING = frozenset({ReaderState.EMPTY, ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE})
_NOT_THERE = frozenset({DeviceState.STARTING, DeviceState.GONE, DeviceState.ABSENT})


@dataclass(frozen=True)
class DeviceWatch:
    """Every device is always there; one that is configured away is ABSENT."""

    devices: Devices
    printer: Supervisor
    card_reader: Supervisor
    scanner: Supervisor
    voice: Supervisor

    @property
    def supervisors(self) -> tuple[Supervisor, ...]:
        """In the order in which they are shown."""
        return self.printer, self.card_reader, self.scanner, self.voice

    @property
    def reports(self) -> tuple[DeviceReport, ...]:
        """Every device as it was seen last."""
        return tuple(supervisor.report.value for supervisor in self.supervisors)

    def tell(self, states: Observable[DeviceStates]) -> Callable[[], None]:
        """Keep `states` up to date; returns the function that ends it."""

        def publish(_: object = None) -> None:
            states.publish(self._states())

        def reader_changed(event: object) -> None:
            self.card_reader.nudge()
            publish(event)

        ends = [
            self.devices.reader.subscribe(reader_changed),
            self.printer.report.subscribe(publish),
            self.card_reader.report.subscribe(publish),
            self.scanner.report.subscribe(publish),
            self.devices.scanner.subscribe_state(self.scanner.nudge),
            self.devices.voice.subscribe_state(self.voice.nudge),
        ]
        publish()

        def end() -> None:
            for each in ends:
                each()

        return end

    def start(self) -> None:
        """Begin to look."""
        for supervisor in self.supervisors:
            supervisor.start()

    async def stop(self) -> None:
        """Stop looking. Safe to call twice."""
        await asyncio.gather(*(supervisor.stop() for supervisor in self.supervisors))

    def _states(self) -> DeviceStates:
        reader, printer = self.devices.reader, self.printer.report.value
        state = reader.state
        believed = self.card_reader.report.value.state
        if state in _LOST and believed not in _NOT_THERE:
            state = ReaderState.EMPTY  # a hiccup is not an unplug; no card is in it in any case
        condition = PrinterCondition.GONE if printer.state in _NOT_THERE else looks.printer_condition(printer.codes)
        return DeviceStates(
            state,
            condition,
            reader.reads_national_ids,
            scanner=self.scanner.report.value.state not in {DeviceState.GONE, DeviceState.ABSENT},
            reader_lost=believed in {DeviceState.GONE, DeviceState.FAULTY} and state not in _WORKING,
            starting=printer.state is DeviceState.STARTING,
        )


def watch(config: Config, devices: Devices, clock: Clock) -> DeviceWatch:
    """A supervisor for each device, none of them looking yet."""
    return DeviceWatch(
        devices,
        _printer(config, devices, clock),
        _reader(config, devices, clock),
        _scanner(config, devices, clock),
        _voice(config, devices, clock),
    )


def _printer(config: Config, devices: Devices, clock: Clock) -> Supervisor:
    settings, printer = config.printer, devices.printer
    plate = Plate(
        "printer", Kind.PRINTER, settings.driver.value, printer.address, printer.profile.name, role="receipts"
    )
    return Supervisor(plate, _unless(settings.driver is PrinterDriver.NONE, looks.printer_look(printer)), clock)


def _reader(config: Config, devices: Devices, clock: Clock) -> Supervisor:
    settings = config.card_reader
    plate = Plate(
        "card_reader",
        Kind.CARD_READER,
        settings.driver.value,
        settings.reader or ("every reader" if settings.driver is CardReaderDriver.PCSC else settings.driver.value),
        " ".join(settings.profiles),
        role="identification",
    )
    look = looks.reader_look(devices.reader)
    return Supervisor(plate, _unless(settings.driver is CardReaderDriver.NONE, look), clock)


def _scanner(config: Config, devices: Devices, clock: Clock) -> Supervisor:
    driver, scanner = config.scanner.driver.value, devices.scanner
    plate = Plate("scanner", Kind.SCANNER, driver, scanner.address or driver, role="codes")
    return Supervisor(plate, looks.scanner_look(scanner), clock)


def _voice(config: Config, devices: Devices, clock: Clock) -> Supervisor:
    driver, voice = config.speech.driver.value, devices.voice
    plate = Plate("voice", Kind.VOICE, driver, voice.address or driver, role="reading aloud")
    return Supervisor(plate, looks.voice_look(voice), clock)


def _unless(missing: bool, look: Callable[[], Awaitable[Look]]) -> Callable[[], Awaitable[Look]]:
    return looks.absent if missing else look
