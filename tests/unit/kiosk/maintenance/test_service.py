from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.control.protocol import ControlError
from kiosk.maintenance.context import Asked, Context
from kiosk.maintenance.history import Cause, open_history
from kiosk.maintenance.results import SelfTestReport
from kiosk.maintenance.service import SelfTestEvent, SelfTestService
from kiosk.printing.document import PaperDocument
from tests.unit.kiosk.maintenance.conftest import Rig


def service_of(rig: Rig) -> SelfTestService:
    def context(asked: Asked) -> Context:
        rig.change(asked=asked)
        return rig.context

    return SelfTestService(context)


async def quiet(_event: Any) -> None:
    return


async def test_a_tool_hears_of_each_test_and_gets_the_report(rig: Rig) -> None:
    events: list[SelfTestEvent] = []

    async def tell(event: SelfTestEvent) -> None:
        events.append(event)

    report = await service_of(rig).answer({"devices": ["storage", "scanner"]}, tell)
    assert [event.test for event in events] == [test for device in report.devices for test in device.tests]
    assert msgspec.json.decode(msgspec.json.encode(report), type=SelfTestReport) == report


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"devices": ["toaster"]}, "unknown-device"),
        ({"devices": "printer"}, "bad-arguments"),
        ({"wait_seconds": 1e9}, "bad-arguments"),
        ({"colour": "red"}, "bad-arguments"),
    ],
)
async def test_what_cannot_be_done_is_refused_by_code(rig: Rig, arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(ControlError) as refused:
        await service_of(rig).answer(arguments, quiet)
    assert refused.value.refusal.code == code


async def test_one_run_at_a_time(rig: Rig) -> None:
    service = service_of(rig)
    first = asyncio.create_task(service.answer({"devices": ["scanner"], "wait_seconds": 30}, quiet))
    await asyncio.sleep(0.05)
    with pytest.raises(ControlError, match="running already"):
        await service.answer({}, quiet)
    assert not service._is_idle()
    rig.scanner.scan("PISHKHAN:XEM4HBELLU")
    assert (await first).devices[0].tests[1].code == "read"
    assert service._is_idle()


async def test_at_night_everything_is_tested_without_paper_and_kept(rig: Rig) -> None:
    report = await service_of(rig).run_at_night()
    assert len(report.devices) == 9
    assert rig.printer.papers == []
    async with open_history(rig.context.config.kiosk.data_path, rig.context.clock, 1) as history:
        (entry,) = await history.entries()
        assert (entry.cause, entry.report) == (Cause.NIGHT, report)


async def test_without_a_configured_time_no_night_is_watched(rig: Rig) -> None:
    rig.configure("maintenance", night_selftest="")
    await service_of(rig).watch_nights(rig.context.config, rig.context.clock)


async def test_the_last_report_is_printed_when_nobody_is_there(rig: Rig) -> None:
    papers: list[PaperDocument] = []

    async def print_paper(document: PaperDocument) -> PrintOutcome:
        papers.append(document)
        return PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)

    rig.change(print_paper=print_paper)
    service = service_of(rig)
    with pytest.raises(ControlError, match="no self-test yet"):
        await service.print_readiness({}, quiet)
    await service.answer({"devices": ["scanner"]}, quiet)
    said = await service.print_readiness({"language": "en"}, quiet)
    assert (said.outcome, said.cause, [paper.language for paper in papers]) == ("failed", "paper-out", ["en"])
    rig.change(in_use=lambda: True)
    with pytest.raises(ControlError, match="somebody is using"):
        await service.print_readiness({}, quiet)
