"""`kiosk selftest`: tests the devices, through the running kiosk if there is one."""

from __future__ import annotations

import asyncio
import logging
from argparse import Namespace
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import msgspec

from hardware.printer.base import OutcomeKind, ReceiptPrinter
from kiosk import log
from kiosk.clock import SystemClock
from kiosk.commands.output import Exit, complain, exit_of, write_json, write_line, write_rows
from kiosk.config.load import load
from kiosk.config.model import Config
from kiosk.contract.language import Language
from kiosk.control.client import RunningKiosk, whoever_has
from kiosk.control.papers import Printed
from kiosk.control.protocol import ControlError
from kiosk.errors import KioskSilentError
from kiosk.maintenance.alone import opened
from kiosk.maintenance.context import Asked
from kiosk.maintenance.history import Cause, open_history
from kiosk.maintenance.junit import junit
from kiosk.maintenance.plugin_line import EXIT_CODES, plugin_line
from kiosk.maintenance.readiness import readiness, staff_language
from kiosk.maintenance.results import SCHEMA_VERSION, Health, SelfTestReport, TestResult
from kiosk.maintenance.service import SelfTestArguments, SelfTestEvent, keep, print_readiness, wrong_codes
from kiosk.maintenance.suite import UnknownDeviceError, examine
from kiosk.printing.document import PaperDocument
from kiosk.printing.service import Render


class Papers(Protocol):
    """What draws papers, for a printer and for a file."""

    def __call__(self, printer: ReceiptPrinter) -> Render:
        """What draws for `printer`."""

    def save_pdf(self, document: PaperDocument, file: Path, title: str) -> None:
        """Write a PDF of A4 pages. OSError."""


def selftest(given: Namespace, papers: Papers | None = None) -> int:
    """Run the tests and tell; the exit code is that of a monitoring plug-in. Paper and PDF need `papers`."""
    return asyncio.run(_selftest(given, load(given.config), papers))


def history(given: Namespace) -> int:
    """The runs that are kept, newest first."""
    return asyncio.run(_history(load(given.config), as_json=given.json))


async def _selftest(given: Namespace, config: Config, papers: Papers | None) -> int:
    log.configure(None, config.kiosk.id, level=logging.ERROR)  # the rest is in the report
    asked = SelfTestArguments(tuple(given.device), given.print, given.wait)
    if asked.wait_seconds:
        complain(f"waiting up to {asked.wait_seconds:g} s each: put a card in, scan a code")
    telling = _Table(quiet=given.json)
    try:
        report = await _report(given, config, asked, telling, papers)
    except UnknownDeviceError as error:
        complain(str(error))
        return Exit.USAGE
    except ControlError as error:
        complain(str(error))
        code = exit_of(error.refusal)
        if code is Exit.UNKNOWN:
            _say_unknown(config, str(error), as_json=given.json)
        return code
    except KioskSilentError as error:
        complain(str(error))
        _say_unknown(config, str(error), as_json=given.json)
        return Exit.UNKNOWN
    try:
        if given.junit is not None:
            given.junit.write_bytes(junit(report))
        if given.report is not None and papers is not None:
            language = _language(given, config)
            document = readiness(report, config.kiosk.name, language, every_test=True)
            papers.save_pdf(document, given.report, f"{report.kiosk} {report.started_at:%Y-%m-%d}")
    except OSError as error:
        complain(f"the report cannot be written: {error}")
        return Exit.USAGE
    return _tell(given, report)


def _language(given: Namespace, config: Config) -> Language:
    return Language(given.language) if given.language else staff_language(config.kiosk.languages)


def _tell(given: Namespace, report: SelfTestReport) -> int:
    if given.json:
        write_json(report)
    else:
        write_line(plugin_line(report))
    return EXIT_CODES[report.overall]


async def _report(
    given: Namespace, config: Config, asked: SelfTestArguments, table: _Table, papers: Papers | None
) -> SelfTestReport:
    """Test, here or in the running kiosk, and print the report there if that is asked for."""
    language = _language(given, config).value
    async with _say_on(config.kiosk.data_path) as kiosk:
        if kiosk is not None:
            report = await _ask(kiosk, asked, table)
            if given.report_paper:
                await _print_there(kiosk, language)
            return report
        async with opened(config, Asked(asked.prints, asked.wait_seconds), papers) as context:
            report = await examine(context, asked.devices, table.tell)
            await keep(context, report, Cause.ASKED)
            if given.report_paper:
                _tell_printed(await print_readiness(context, report, language))
            return report


async def _print_there(kiosk: RunningKiosk, language: str) -> None:
    """A refusal takes nothing from the report that was asked for besides."""
    try:
        printed = await kiosk.ask("readiness", {"language": language})
    except ControlError as error:
        complain(f"the readiness report on paper: {error}")
    else:
        _tell_printed(msgspec.convert(printed, Printed))


def _tell_printed(printed: Printed) -> None:
    if printed.outcome != OutcomeKind.CONFIRMED:
        complain(f"the readiness report on paper: {printed.outcome} {printed.cause}".rstrip())


@asynccontextmanager
async def _say_on(data: Path) -> AsyncIterator[RunningKiosk | None]:
    """The running kiosk, or None while we have the say ourselves. KioskSilentError."""
    try:
        holder = await whoever_has(data)
    except OSError:  # the directory cannot be written: no kiosk runs on it, and the tests say what is wrong
        yield None
        return
    if isinstance(holder, RunningKiosk):
        yield holder
        return
    try:
        yield None
    finally:
        holder.release()


async def _ask(kiosk: RunningKiosk, asked: SelfTestArguments, table: _Table) -> SelfTestReport:
    def on_event(event: Any) -> None:
        done = msgspec.convert(event, SelfTestEvent)
        table.show(done.device, done.test)

    answer = await kiosk.ask("selftest", msgspec.to_builtins(asked), on_event)
    return msgspec.convert(answer, SelfTestReport)


class _Table:
    """One line for each test, as soon as it is over, below its device."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._device = ""

    def show(self, device: str, test: TestResult) -> None:
        if self._quiet:
            return
        if device != self._device:
            self._device = device
            write_line(device)
        write_line(f"  {test.result.value:<12}{test.name:<15}{test.code:<21}{test.detail}")

    async def tell(self, device: str, test: TestResult) -> None:
        self.show(device, test)


def _say_unknown(config: Config, why: str, *, as_json: bool) -> None:
    """Nothing could be tested: a report that says just that."""
    report = SelfTestReport(SCHEMA_VERSION, config.kiosk.id, datetime.now(UTC), 0.0, Health.UNKNOWN, ())
    if as_json:
        write_json(report)
    else:
        write_line(f"PISHKHAN UNKNOWN - {' '.join(why.replace('|', '/').split())}")


async def _history(config: Config, *, as_json: bool) -> int:
    async with open_history(config.kiosk.data_path, SystemClock(), config.maintenance.history_days) as kept:
        entries = await kept.entries()
    if as_json:
        write_json([{"cause": entry.cause, "report": entry.report} for entry in entries])
        return Exit.OK
    rows = [
        {
            "started_at": entry.report.started_at.isoformat(timespec="seconds"),
            "cause": entry.cause.value,
            "overall": entry.report.overall.value,
            "wrong": " ".join(wrong_codes(entry.report)) or "-",
        }
        for entry in entries
    ]
    write_rows(rows, as_json=False)
    return Exit.OK
