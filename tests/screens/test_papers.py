"""The papers of a case before it begins: the question that decides, the list, and what is missing."""

from __future__ import annotations

import os
from itertools import combinations
from pathlib import Path

import pytest

from hardware.printer.base import OutcomeKind, PrintOutcome
from kiosk.contract.language import Language
from kiosk.session import actions
from kiosk.session.effects import PrintSlip
from kiosk.session.state import Precheck, SessionState, SlipKind, Step
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ScreenStage
from tests.support.catalogue import city_catalogue
from ui.viewmodels.papers import PapersViewModel

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
LONGEST = "completion-certificate"  # five papers for a company
DOCUMENTS = city_catalogue().services[LONGEST].documents
#: Each language on one of the two screens; the pages differ in nothing else.
TURNED = {
    Language.FA: PORTRAIT,
    Language.EN: LANDSCAPE,
    Language.AR: PORTRAIT,
    Language.UR: LANDSCAPE,
    Language.AZ: PORTRAIT,
}


def show(
    stage: ScreenStage,
    found: Precheck,
    language: Language = Language.EN,
    size: tuple[int, int] = PORTRAIT,
    applicant: str = "company",
) -> None:
    answers = {"applicant": applicant} if applicant else {}
    stage.be_in(
        SessionState(visit=1, step=Step.PAPERS, service_id=LONGEST, language=language, precheck=found, answers=answers)
    )
    stage.show("Papers", PapersViewModel(stage.context), *size)


def grab(stage: ScreenStage, name: str) -> None:
    if PICTURES:
        stage.grab(Path(PICTURES) / f"papers-{name}.png")


@pytest.mark.parametrize(("language", "size"), TURNED.items(), ids=TURNED)
def test_every_paper_is_named_told_where_to_get_it_and_easy_to_mark(
    stage: ScreenStage, language: Language, size: tuple[int, int]
) -> None:
    show(stage, Precheck(have={"deed": True, "renewal_code": False}), language, size)
    grab(stage, f"list-{language}")
    for document in DOCUMENTS:
        assert document.get is not None
        assert {document.heading.to(language), document.get.to(language)} <= set(stage.texts())
    millimetre = max(size) / 476
    buttons = [stage.find(f"{kind}-{document.id}") for document in DOCUMENTS for kind in ("have", "lack")]
    areas = [button.mapRectToScene(button.boundingRect()) for button in buttons]
    assert all(min(area.width(), area.height()) >= 20 * millimetre - 2 for area in areas)
    gap = 2.54 * millimetre - 1.5
    for one, other in combinations(areas, 2):
        assert not one.adjusted(0, 0, gap, gap).intersects(other)


@pytest.mark.parametrize(("language", "size"), TURNED.items(), ids=TURNED)
def test_what_is_missing_and_what_that_means_is_told(
    stage: ScreenStage, language: Language, size: tuple[int, int]
) -> None:
    have = {document.id: document.id not in {"deed", "company_papers"} for document in DOCUMENTS}
    show(stage, Precheck(have=have, missing=True), language, size)
    grab(stage, f"missing-{language}")
    said = " ".join(stage.texts())
    assert city_catalogue().names.agencies["zone_planning"].to(language) not in said  # the legal ID is asked for here
    have["company_papers"] = True
    show(stage, Precheck(have=have, missing=True), language, size)
    grab(stage, f"can-be-filed-{language}")
    assert city_catalogue().names.agencies["zone_planning"].to(language) in " ".join(stage.texts())


def test_the_question_that_decides_is_answered_and_the_papers_are_marked(stage: ScreenStage) -> None:
    show(stage, Precheck(deciding="applicant"), applicant="")
    stage.tap(stage.find("choice-person"))
    assert not any(item.objectName() == "have-company_papers" for item in stage.items())
    for document in ("deed", "renewal_code", "postal_code"):
        stage.tap(stage.find(f"have-{document}"))
    stage.tap(stage.find("lack-permit_copy"))
    assert stage.dispatched[-1] == actions.MarkPaper("permit_copy", here=False)
    go_on = next(i for i in stage.items() if i.objectName() != "haveAll" and i.property("text") == "Continue")
    stage.tap(go_on)
    assert "Something is still missing" in stage.texts()


def test_the_checklist_is_printed_and_the_screen_says_so(stage: ScreenStage) -> None:
    show(stage, Precheck(have={document.id: document.id != "deed" for document in DOCUMENTS}, missing=True))
    stage.tap(stage.find("printChecklist"))
    (asked,) = stage.worker.slips
    assert asked == PrintSlip(asked.job, SlipKind.CHECKLIST)
    assert not stage.find("printChecklist").isEnabled()
    stage.session.dispatch(actions.Printed(asked.job, PrintOutcome(OutcomeKind.CONFIRMED)))
    assert "The page was printed." in stage.texts()
    stage.tap(stage.find("endHere"))
    assert stage.session.state.step is Step.FAREWELL


def test_all_at_once(stage: ScreenStage) -> None:
    show(stage, Precheck())
    stage.tap(stage.find("haveAll"))
    assert stage.session.state.step is Step.IDENTIFY
