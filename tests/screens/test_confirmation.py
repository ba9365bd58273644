"""The confirmation: the code, what happens next, and the truth about the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.contract.language import Language
from kiosk.contract.receipt import ReceiptKind
from kiosk.printing.jobs import job_id_of
from kiosk.session import actions as a
from kiosk.session.paper import MENDABLE
from kiosk.session.state import Paper, SessionState, Step
from tests.support.visits import at, receipt
from ui.viewmodels.confirmation import ConfirmationViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

JOB = job_id_of(receipt())


def shown(stage: ScreenStage, state: SessionState, size: tuple[int, int] = (1080, 1920)) -> ConfirmationViewModel:
    stage.be_in(state)
    view_model = ConfirmationViewModel(stage.context)
    stage.show("Confirmation", view_model, *size)
    return view_model


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", [Language.FA, Language.EN])
@pytest.mark.parametrize("kind", ReceiptKind)
def test_every_kind_loads_without_a_warning(
    stage: ScreenStage, kind: ReceiptKind, language: Language, size: tuple[int, int]
) -> None:
    service = "renovation-levy" if kind is ReceiptKind.PAYMENT else "request-137"
    shown(
        stage,
        at(Step.CONFIRMATION, service, language, receipt=receipt(kind, service), paper=Paper("", printing=True)),
        size,
    )
    assert str(stage.find("code").property("text")).strip("\u2066\u2069") == "K7WM-3XQP-9X"


def test_a_request_has_its_promise_and_where_to_ask(stage: ScreenStage) -> None:
    shown(stage, at(Step.CONFIRMATION, receipt=receipt()))
    assert stage.find("due").property("text") == "The answer is promised by Friday, 27 November 2026."
    assert "137" in str(stage.find("ask").property("text"))
    stage.find("qr")


def test_what_the_receipt_is_not_is_said_where_there_is_something_to_mistake_it_for(stage: ScreenStage) -> None:
    shown(stage, at(Step.CONFIRMATION, "meal-invitation", receipt=receipt(service="meal-invitation")))
    assert "not the invitation" in str(stage.find("proviso").property("text"))
    shown(stage, at(Step.CONFIRMATION, receipt=receipt()))
    assert "proviso" not in {i.objectName() for i in stage.items()}


def test_a_provisional_receipt_promises_nothing(stage: ScreenStage) -> None:
    shown(stage, at(Step.CONFIRMATION, receipt=receipt(ReceiptKind.PROVISIONAL)))
    stage.find("provisional")
    names = {i.objectName() for i in stage.items()}
    assert not names & {"qr", "due"}
    own = stage.context.services["request-137"].next_step
    assert own is not None
    assert own.en not in stage.texts()


def test_a_payment_shows_amount_and_reference(stage: ScreenStage) -> None:
    service = "renovation-levy"
    view_model = shown(stage, at(Step.CONFIRMATION, service, receipt=receipt(ReceiptKind.PAYMENT, service)))
    values = [row["value"] for row in view_model.property("rows")]
    assert values[0] == "12,500,000 rials (1,250,000 tomans)"
    assert "140509020815321" in values[1]


FAILED = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.GONE, on_paper=False)
TORN = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
PAPERS: dict[str, tuple[Paper, str, str]] = {  # the paper, what is said of it, and the button
    "printing": (Paper("", printing=True), "is being printed", ""),
    "again": (Paper("", printing=True, repeats=1, on_paper=True), "marked as a copy", ""),
    "confirmed": (Paper("", outcome=PrintOutcome(OutcomeKind.CONFIRMED)), "was printed", ""),
    "unconfirmed": (Paper("", outcome=PrintOutcome(OutcomeKind.SENT_UNCONFIRMED)), "did not confirm", "Print again"),
    "failed": (Paper("", outcome=FAILED), "cannot be reached", "Print again"),
    "unknown": (Paper("", outcome=PrintOutcome(OutcomeKind.UNKNOWN)), "interrupted", "Print again"),
    "retracted": (
        Paper("", outcome=PrintOutcome(OutcomeKind.CONFIRMED), retracted=True),
        "did not take your receipt",
        "Print again",
    ),
    **{
        f"waiting-{cause}": (
            Paper("", outcome=TORN, waits_for=cause, on_paper=True),
            "as soon as the printer is ready",
            "Print now",
        )
        for cause in sorted(MENDABLE)
    },
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_is_told_as_it_is(stage: ScreenStage, name: str) -> None:
    paper, expected, button = PAPERS[name]
    shown(stage, at(Step.CONFIRMATION, receipt=receipt(), paper=paper))
    assert any(expected in text for text in stage.texts())
    again = [str(i.property("text")) for i in stage.items() if i.objectName() == "printAgain"]
    assert again == ([button] if button else [])
    finish = "Finish without a receipt" if paper.waits_for else "Finish"
    assert finish in stage.texts()


def test_the_trouble_named_is_the_one_that_is_there_now(stage: ScreenStage) -> None:
    waiting = at(
        Step.CONFIRMATION, receipt=receipt(), paper=Paper(JOB, outcome=TORN, waits_for=PrinterCondition.PAPER_OUT)
    )
    shown(stage, waiting)
    assert "The printer has no paper." in stage.texts()
    stage.session.dispatch(a.PrinterLooked(JOB, PrinterCondition.COVER_OPEN))
    assert "The printer's cover is open." in stage.texts()
    stage.session.dispatch(a.PrinterLooked(JOB, None))
    assert "ready again" in str(stage.find("paperPrinting").property("text"))


def test_print_again_and_finish(stage: ScreenStage) -> None:
    shown(stage, at(Step.CONFIRMATION, receipt=receipt(), paper=Paper(JOB, outcome=TORN, waits_for=TORN.cause)))
    stage.tap(stage.find("printAgain"))
    assert stage.session.state.printing
    assert not [i for i in stage.items() if i.objectName() in {"paper", "printAgain"}]
    stage.tap(next(i for i in stage.items() if i.property("text") == "Finish" and i.property("kind")))
    assert stage.dispatched == [a.PrintAgain(), a.Finish()]
