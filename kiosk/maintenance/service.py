"""Self-tests inside a running kiosk: for tools at the control socket, and at night."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import msgspec
import structlog
from msgspec import Meta

from kiosk.clock import Clock
from kiosk.config.model import Config
from kiosk.contract.language import Language
from kiosk.control.papers import Printed, printed
from kiosk.control.protocol import ControlError, Tell, arguments_as
from kiosk.errors import StoreError
from kiosk.maintenance.context import Asked, Context, untold
from kiosk.maintenance.history import Cause, last_report, open_history
from kiosk.maintenance.night import NightWatch, configured_time, last_night
from kiosk.maintenance.readiness import readiness, staff_language
from kiosk.maintenance.results import Health, SelfTestReport, TestResult
from kiosk.maintenance.suite import UnknownDeviceError, examine

_log = structlog.get_logger(__name__)


class SelfTestArguments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Arguments of the control command `selftest`: ids or kinds, whether to use paper, seconds to wait for a hand."""

    devices: tuple[str, ...] = ()
    prints: bool = False
    wait_seconds: Annotated[float, Meta(ge=0, le=600)] = 0.0


class ReadinessArguments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Arguments of the control command `readiness`: Persian or English; without one, the kiosk's own."""

    language: Literal["fa", "en", ""] = ""


class SelfTestEvent(msgspec.Struct, frozen=True):
    """One test is over."""

    device: str
    test: TestResult


class SelfTestService:
    """One run at a time; every report is kept. `context` gives what may be tested now."""

    def __init__(self, context: Callable[[Asked], Context]) -> None:
        self._context = context
        self._running = asyncio.Lock()

    async def answer(self, arguments: Mapping[str, Any], tell: Tell) -> SelfTestReport:
        """The handler of `selftest`: an event for each test, then the report. ControlError: busy, unknown-device."""
        asked = arguments_as(SelfTestArguments, arguments)
        if self._running.locked():
            raise ControlError("busy", "a self-test is running already")

        async def tell_test(device: str, test: TestResult) -> None:
            await tell(SelfTestEvent(device, test))

        async with self._running:
            context = self._context(Asked(asked.prints, asked.wait_seconds))
            try:
                report = await examine(context, asked.devices, tell_test)
            except UnknownDeviceError as error:
                raise ControlError("unknown-device", str(error)) from error
        await keep(context, report, Cause.ASKED)
        return report

    async def print_readiness(self, arguments: Mapping[str, Any], _tell: Tell) -> Printed:
        """The handler of `readiness`: print what the last self-test found. ControlError: busy, failed."""
        asked = arguments_as(ReadinessArguments, arguments)
        context = self._context(Asked())
        if context.in_use():
            raise ControlError("busy", "somebody is using the kiosk")
        report = await last_report(context.config.kiosk.data_path)
        if report is None:
            raise ControlError("failed", "there is no self-test yet")
        return await print_readiness(context, report, asked.language)

    async def watch_nights(self, config: Config, clock: Clock) -> None:
        """Run at the configured time of each night; ends at once when there is none."""
        at = configured_time(config.maintenance.night_selftest)
        if at is None:
            return
        last = await last_night(config.kiosk.data_path, clock, config.maintenance.history_days)
        await NightWatch(at, self.run_at_night, self._is_idle, clock).watch(last)

    def _is_idle(self) -> bool:
        context = self._context(Asked())
        return not (context.in_use() or context.is_printing() or self._running.locked())

    async def run_at_night(self) -> SelfTestReport:
        """Everything that needs neither paper nor a hand."""
        async with self._running:
            context = self._context(Asked())
            report = await examine(context, (), untold)
        await keep(context, report, Cause.NIGHT)
        told = _log.info if report.overall is Health.OK else _log.warning
        told("self-test of the night", overall=report.overall.value, wrong=wrong_codes(report))
        return report


async def print_readiness(context: Context, report: SelfTestReport, language: str) -> Printed:
    """Print the readiness report on the receipt printer."""
    kiosk = context.config.kiosk
    if context.print_paper is None:
        return Printed("failed", "")
    chosen = Language(language) if language else staff_language(kiosk.languages)
    outcome = await context.print_paper(readiness(report, kiosk.name, chosen, every_test=False))
    return printed(outcome)


def wrong_codes(report: SelfTestReport) -> list[str]:
    """What wants attention, as device/test/code."""
    return [
        f"{device.id}/{test.name}/{test.code}"
        for device in report.devices
        for test in device.tests
        if test.result in {"fail", "warn"}
    ]


async def keep(context: Context, report: SelfTestReport, cause: Cause) -> None:
    """Put a report into the history. A disk that is full or broken is in the report already."""
    kiosk, days = context.config.kiosk, context.config.maintenance.history_days
    try:
        async with open_history(kiosk.data_path, context.clock, days) as history:
            await history.add(report, cause)
    except (StoreError, OSError) as error:
        _log.warning("the report of the self-test is not kept", error=str(error))
