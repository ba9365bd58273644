"""What a register said, on the screen: in words, with its day, to be printed."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hardware.printer.base import OutcomeKind, PrintOutcome
from kiosk.contract.language import Language, LocalText
from kiosk.contract.look_ups import Found, Said
from kiosk.session import actions as a
from kiosk.session.state import Paper, SessionState, Step
from tests.screens.conftest import LANDSCAPE, PORTRAIT
from tests.support.visits import at
from ui.viewmodels.answer import AnswerViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
STOREYS = Said(
    LocalText("بیشترین شمار طبقات", "Most storeys", "أكثر عدد للطوابق", "زیادہ سے زیادہ منزلیں", "Ən çox mərtəbə"),
    LocalText("۵", "5", "٥", "5", "5"),
)
ANSWERS = {"find_by": "renewal", "renewal": "2-5-31-14-0-0-0"}
DAYS = {Language.FA: "۱۰ آبان ۱۴۰۵", Language.EN: "1 November 2026", Language.UR: "1 نومبر، 2026"}


def shown(
    stage: ScreenStage,
    language: Language = Language.EN,
    size: tuple[int, int] = PORTRAIT,
    *,
    invented: bool = False,
    paper: Paper | None = None,
) -> AnswerViewModel:
    found = Found("zoning-info", date(2026, 11, 1), (STOREYS,), invented)
    state: SessionState = at(Step.ANSWER, "zoning-info", language, found=found, answers=ANSWERS, paper=paper)
    stage.be_in(state)
    view_model = AnswerViewModel(stage.context)
    stage.show("Answer", view_model, *size)
    return view_model


@pytest.mark.parametrize(
    ("language", "size"), [(Language.FA, PORTRAIT), (Language.UR, LANDSCAPE), (Language.EN, LANDSCAPE)]
)
def test_the_answer_says_what_of_which_day_and_about_what(
    stage: ScreenStage, language: Language, size: tuple[int, int]
) -> None:
    view = shown(stage, language, size, invented=True)
    assert {STOREYS.label.to(language), STOREYS.value.to(language)} <= set(stage.texts())
    assert DAYS[language] in str(stage.find("age").property("text"))
    assert stage.find("invented").property("text") != ""
    assert [row["value"] for row in view.asked] in (["\u2066۲-۵-۳۱-۱۴-۰-۰-۰\u2069"], ["\u20662-5-31-14-0-0-0\u2069"])
    assert view.proviso
    if PICTURES:
        stage.grab(Path(PICTURES) / f"answer-{language}.png")


def test_it_is_printed_and_left(stage: ScreenStage) -> None:
    shown(stage)
    stage.tap(stage.find("printAnswer"))
    assert stage.dispatched == [a.PrintPage()]
    printed = Paper("page-zoning-info-0-en", outcome=PrintOutcome(OutcomeKind.CONFIRMED), page=0)
    shown(stage, paper=printed)
    assert "The page was printed." in " ".join(stage.texts())
    stage.tap(next(i for i in stage.items() if i.property("text") == "Done" and i.property("kind")))
    assert stage.session.state.step is Step.RATING


def test_only_a_demonstration_says_that_it_is_invented(stage: ScreenStage) -> None:
    assert shown(stage).invented == ""
