"""The list of cases, and one case with its road."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
import pytest

from hardware.printer.base import OutcomeKind, PrintOutcome
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.places import Place
from kiosk.contract.problem import ProblemCode
from kiosk.contract.wire import CitizensTurn
from kiosk.session import actions as a
from kiosk.session.state import SessionState, SlipKind, Step, Task
from tests.support.visits import CODE, at, permit_case
from ui.viewmodels.case import CaseViewModel
from ui.viewmodels.cases import CasesViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage


def tracking(step: Step, language: Language = Language.EN, **more: object) -> SessionState:
    return at(step, "request-tracking", language, **more)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", [Language.FA, Language.EN])
def test_both_screens_load_without_a_warning(stage: ScreenStage, language: Language, size: tuple[int, int]) -> None:
    stage.be_in(tracking(Step.CASES, language, cases=(permit_case(), permit_case())))
    stage.show("Cases", CasesViewModel(stage.context), *size)
    stage.find(f"case-{CODE}")
    stage.be_in(tracking(Step.CASE, language, case=permit_case()))
    stage.show("Case", CaseViewModel(stage.context), *size)
    assert len(stage.find("timeline").property("model")) == len(permit_case().stages)


def test_a_case_is_chosen(stage: ScreenStage) -> None:
    stage.be_in(tracking(Step.CASES, cases=(permit_case(),)))
    stage.show("Cases", CasesViewModel(stage.context))
    stage.tap(stage.find(f"case-{CODE}"))
    assert stage.dispatched == [a.ChooseCase(CODE)]


def test_without_a_case_the_way_on_is_said(stage: ScreenStage) -> None:
    stage.be_in(tracking(Step.CASES))
    stage.show("Cases", CasesViewModel(stage.context))
    assert "tracking code" in str(stage.find("none").property("text"))


def test_the_most_overdue_office_stands_on_top(stage: ScreenStage) -> None:
    stage.be_in(tracking(Step.CASE, case=permit_case()))
    stage.show("Case", CaseViewModel(stage.context))
    cards = sorted((i for i in stage.items() if i.objectName() == "holder"), key=lambda i: i.y())
    assert cards[0].property("who") == stage.context.names.agencies["water"].en
    assert cards[0].property("late") == "Overdue by 3 working days."
    assert "clock is stopped" in str(stage.find("call").property("text"))


@pytest.mark.parametrize("retracted", [False, True])
def test_an_earlier_receipt_is_offered_and_printed_on_a_word(stage: ScreenStage, retracted: bool) -> None:
    stage.be_in(tracking(Step.CASE, case=permit_case()))
    stage.show("Case", CaseViewModel(stage.context))
    assert not [i for i in stage.items() if i.objectName() in {"paper", "printAgain"}]
    stage.session.dispatch(a.ReceiptOffered(CODE, "request-X", on_paper=True, retracted=retracted))
    told = "You did not take your receipt." if retracted else "Your receipt may not have been printed."
    assert stage.find("paper").property("title") == told
    assert "marked as a copy" in str(stage.find("paper").property("text"))
    stage.tap(stage.find("printAgain"))
    stage.find("paperPrinting")


def test_finish_goes_on(stage: ScreenStage) -> None:
    stage.be_in(tracking(Step.CASE, case=permit_case()))
    stage.show("Case", CaseViewModel(stage.context))
    stage.tap(next(i for i in stage.items() if i.property("text") == "Finish" and i.property("kind")))
    assert stage.dispatched == [a.Finish()]


def test_what_a_case_waits_for_is_paid_from_its_screen(stage: ScreenStage) -> None:
    waits = msgspec.structs.replace(permit_case(), turn=CitizensTurn.PAY, stages=())
    stage.be_in(tracking(Step.CASE, case=waits))
    stage.show("Case", CaseViewModel(stage.context))
    stage.tap(stage.find("payCase"))
    assert stage.session.state.task is Task.FIND_CASE_BILL
    nothing = BackendFailure(FailureKind.REJECTED, ProblemCode.BILL_NOT_FOUND)
    stage.session.dispatch(a.Failed(nothing))
    assert "The amount is not known yet" in stage.texts()


def test_where_a_case_stands_is_printed_beside_a_receipt_that_is_offered(stage: ScreenStage) -> None:
    stage.be_in(tracking(Step.CASE, case=permit_case()))
    stage.show("Case", CaseViewModel(stage.context), 1920, 1080)
    stage.session.dispatch(a.ReceiptOffered(CODE, "request-X", on_paper=True))
    stage.tap(stage.find("printThis"))
    (asked,) = stage.worker.slips
    assert asked.kind is SlipKind.CASE
    assert not stage.find("printThis").isEnabled()
    stage.session.dispatch(a.Printed(asked.job, PrintOutcome(OutcomeKind.FAILED)))
    assert "The page could not be printed." in stage.texts()
    assert stage.session.state.paper is not None
    assert stage.session.state.paper.is_offered


def test_a_place_is_given_back_after_a_question(stage: ScreenStage) -> None:
    place = Place("vehicle-inspection", "inspection-west", datetime(2026, 11, 26, 4, 30, tzinfo=UTC), 3)
    stage.be_in(tracking(Step.CASE, case=msgspec.structs.replace(permit_case(), places=(place,))))
    stage.show("Case", CaseViewModel(stage.context))
    assert "8:00" in str(stage.find("place").property("text"))
    assert "Number 3." in str(stage.find("place").property("text"))
    stage.tap(stage.find("askPlaceBack"))
    assert "at once" in str(stage.find("askedBack").property("text"))
    stage.find("keepPlace")
    stage.tap(stage.find("givePlaceBack"))
    assert stage.session.state.task is Task.GIVE_PLACE_BACK
    stage.session.dispatch(a.PlaceGivenBack(permit_case()))
    assert "Your appointment" not in stage.texts()
