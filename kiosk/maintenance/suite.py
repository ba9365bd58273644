"""All self-tests of a kiosk, and those that somebody names."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.errors import KioskError
from kiosk.maintenance.clock_tests import clock
from kiosk.maintenance.context import Context
from kiosk.maintenance.display_tests import display
from kiosk.maintenance.hub_tests import hub
from kiosk.maintenance.printer_tests import printer
from kiosk.maintenance.reader_tests import card_readers, settled
from kiosk.maintenance.results import Kind, SelfTestReport
from kiosk.maintenance.run import Subject, TellTest, run
from kiosk.maintenance.scanner_tests import scanner
from kiosk.maintenance.storage_tests import storage
from kiosk.maintenance.system_tests import system
from kiosk.maintenance.voice_tests import voice


class UnknownDeviceError(KioskError):
    """No device has this id or kind; the text names those that there are."""


def subjects(context: Context) -> list[Subject]:
    """Every device of this kiosk."""
    return [
        printer(context),
        *card_readers(context),
        scanner(context),
        voice(context),
        storage(context),
        clock(context),
        hub(context),
        display(context),
        system(context),
    ]


def chosen(every: Sequence[Subject], names: Sequence[str]) -> list[Subject]:
    """Those whose id or kind is named, in their own order; all for no names. UnknownDeviceError."""
    known = {subject.id for subject in every} | {subject.kind.value for subject in every}
    wrong = [name for name in names if name not in known]
    if wrong:
        listed = ", ".join(subject.id for subject in every)
        raise UnknownDeviceError(f"there is no device {', '.join(wrong)}; this kiosk has: {listed}")
    return [s for s in every if not names or s.id in names or s.kind.value in names]


async def examine(context: Context, names: Sequence[str], tell: TellTest) -> SelfTestReport:
    """Run the tests of the named devices, or of all. UnknownDeviceError."""
    if not names or any(name.startswith(Kind.CARD_READER) for name in names):
        await settled(context)
    picked = chosen(subjects(context), names)
    return await run(picked, context.config.kiosk.id, context.clock, tell)
