from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from hardware.printer.base import (
    OutcomeKind,
    PrinterCondition,
    PrinterIdentity,
    PrinterProfile,
    PrinterStatus,
    PrintOutcome,
)
from hardware.printer.virtual import VirtualPrinterControls
from kiosk.config.model import PrinterDriver
from kiosk.maintenance.context import Asked
from kiosk.maintenance.printer_tests import _ERRORS as ERRORS
from kiosk.maintenance.results import Health
from kiosk.printing.document import PaperDocument
from tests.support.printer import StubPrinter
from tests.unit.kiosk.maintenance.conftest import Rig

Break = Callable[[VirtualPrinterControls], object]


async def test_a_healthy_printer_passes_and_no_paper_is_used(rig: Rig) -> None:
    found = await rig.outcomes("printer")
    assert list(found) == ["reachable", "identity", "status", "near-end", "test-page", "cutter"]
    assert found["reachable"] == "pass answers"
    assert found["identity"] == "pass known"
    assert found["status"] == "pass ready"
    assert found["test-page"] == found["cutter"] == "skip not-asked"
    assert rig.printer.papers == []


@pytest.mark.parametrize(
    ("damage", "expected", "health"),
    [
        (lambda p: p.set_paper_out(True), {"status": "fail paper-out", "near-end": "fail paper-out"}, Health.CRITICAL),
        (lambda p: p.set_paper_near_end(True), {"status": "pass ready", "near-end": "warn near-end"}, Health.WARNING),
        (lambda p: p.set_cover_open(True), {"status": "fail cover-open"}, Health.CRITICAL),
        (
            lambda p: p.set_cutter_error(True),
            {"status": "fail cutter-error", "cutter": "fail cutter-error"},
            Health.CRITICAL,
        ),
        (lambda p: p.set_offline(True), {"status": "fail offline"}, Health.CRITICAL),
        (
            lambda p: p.vanish(),
            {"reachable": "fail gone", "identity": "skip gone", "status": "skip gone", "near-end": "skip gone"},
            Health.CRITICAL,
        ),
        (
            lambda p: setattr(p, "silent", True),
            {"reachable": "warn silent", "status": "skip no-answer", "near-end": "skip no-answer"},
            Health.WARNING,
        ),
    ],
)
async def test_each_condition_is_told_by_the_test_it_belongs_to(
    rig: Rig, damage: Break, expected: dict[str, str], health: Health
) -> None:
    damage(rig.printer)
    report = await rig.report("printer")
    found = {test.name: f"{test.result.value} {test.code}" for test in report.devices[0].tests}
    assert expected.items() <= found.items()
    assert report.overall is health


async def test_without_a_printer_nothing_is_claimed(rig: Rig) -> None:
    rig.configure("printer", driver=PrinterDriver.NONE)
    assert await rig.outcomes("printer") == {"reachable": "skip absent"}


def with_stub(rig: Rig, profile: PrinterProfile, *answers: PrinterStatus) -> StubPrinter:
    printer = StubPrinter()
    printer.profile = profile
    printer.answers = list(answers)
    rig.change(devices=replace(rig.context.devices, printer=printer))
    return printer


@pytest.mark.parametrize("condition", ERRORS)
async def test_every_error_has_a_code_of_its_own(rig: Rig, condition: PrinterCondition) -> None:
    with_stub(rig, PrinterProfile("stub", 576), PrinterStatus(frozenset({condition})))
    assert (await rig.outcomes("printer"))["status"] == f"fail {condition.value}"


def test_all_conditions_are_errors_or_have_a_test_of_their_own() -> None:
    others = {PrinterCondition.PAPER_NEAR_END, PrinterCondition.SILENT, PrinterCondition.GONE}
    assert set(ERRORS) | others == set(PrinterCondition)


async def test_a_printer_that_cannot_answer_is_not_blamed_for_it(rig: Rig) -> None:
    with_stub(
        rig, PrinterProfile("stub", 576, answers_status=False), PrinterStatus(frozenset({PrinterCondition.SILENT}))
    )
    found = await rig.outcomes("printer")
    assert (found["reachable"], found["status"]) == ("pass one-way", "skip no-answer")


async def test_a_near_end_sensor_is_believed_only_where_there_is_one(rig: Rig) -> None:
    with_stub(rig, PrinterProfile("stub", 576, near_end=True))
    assert (await rig.outcomes("printer"))["near-end"] == "pass enough"
    with_stub(rig, PrinterProfile("stub", 576))
    assert (await rig.outcomes("printer"))["near-end"] == "skip no-sensor"


async def test_another_model_than_the_configured_one_is_told(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = with_stub(rig, PrinterProfile("stub", 576, models=("^TM-T88",)))

    async def identify() -> PrinterIdentity:
        return PrinterIdentity("EPSON", "TM-m30", "1.0", "")

    monkeypatch.setattr(printer, "identify", identify)
    assert (await rig.outcomes("printer"))["identity"] == "warn other-model"


async def test_while_a_receipt_is_printed_the_printer_is_left_alone(rig: Rig) -> None:
    printer = with_stub(rig, PrinterProfile("stub", 576))
    rig.change(is_printing=lambda: True)
    found = await rig.outcomes("printer")
    assert {found[name] for name in ("reachable", "identity", "status", "near-end")} == {"skip busy"}
    assert printer.asked == 0


PAGES = [
    (PrintOutcome(OutcomeKind.CONFIRMED), "pass confirmed", "pass cuts"),
    (PrintOutcome(OutcomeKind.SENT_UNCONFIRMED), "needs-human sent-unconfirmed", "pass cuts"),
    (PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT), "fail failed", "skip no-page"),
    (PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.GONE), "fail unknown", "skip no-page"),
]


@pytest.mark.parametrize(("outcome", "page", "cutter"), PAGES)
async def test_what_came_of_the_page_is_told_as_it_is(rig: Rig, outcome: PrintOutcome, page: str, cutter: str) -> None:
    printed: list[PaperDocument] = []

    async def print_paper(document: PaperDocument) -> PrintOutcome:
        printed.append(document)
        return outcome

    rig.change(asked=Asked(prints=True), print_paper=print_paper)
    found = await rig.outcomes("printer")
    assert (found["test-page"], found["cutter"], len(printed)) == (page, cutter, 1)


async def test_nothing_is_printed_where_somebody_stands_or_the_paper_is_out(rig: Rig) -> None:
    async def print_paper(_document: PaperDocument) -> PrintOutcome:
        raise AssertionError

    rig.change(asked=Asked(prints=True), print_paper=print_paper, in_use=lambda: True)
    assert (await rig.outcomes("printer"))["test-page"] == "skip in-use"
    rig.change(in_use=lambda: False)
    rig.printer.set_paper_out(True)
    assert (await rig.outcomes("printer"))["test-page"] == "skip cannot-print"
