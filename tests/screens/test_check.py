"""The check screen: every answer, its way back, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import FieldType, Rule, RuleKind
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step, Task
from tests.support.invented import SERVICE, field, service_of
from tests.support.visits import IDENTITY, PERMIT, REQUEST, at
from ui.viewmodels.check import CheckViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage


def shown(stage: ScreenStage, state: SessionState, size: tuple[int, int] = (1080, 1920)) -> CheckViewModel:
    stage.be_in(state)
    view_model = CheckViewModel(stage.context)
    stage.show("Check", view_model, *size)
    return view_model


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", [Language.FA, Language.EN])
def test_a_long_form_loads_without_a_warning(stage: ScreenStage, language: Language, size: tuple[int, int]) -> None:
    shown(stage, at(Step.CHECK, "building-permit", language, answers=PERMIT), size)
    labels = {f.label.to(language) for f in stage.context.services["building-permit"].fields}
    assert labels <= {str(i.property("label")) for i in stage.items()}


def test_more_turns_to_what_does_not_fit(stage: ScreenStage) -> None:
    shown(stage, at(Step.CHECK, "building-permit", answers=PERMIT), (1920, 860))
    last = stage.find("row-desc")
    before = last.mapToScene(last.boundingRect().topLeft()).y()
    more = next(i for i in stage.items() if i.property("text") == "More" and i.property("kind"))
    stage.tap(more)
    assert last.mapToScene(last.boundingRect().topLeft()).y() < before


def test_an_answer_is_changed_and_the_identity_is_not(stage: ScreenStage) -> None:
    view_model = shown(stage, at(Step.CHECK, answers=REQUEST, identity=IDENTITY))
    assert stage.find("row-mobile").property("changeText") == ""
    assert str(stage.find("row-mobile").property("value")).strip("\u2066\u2069") == "•••• ••• 4567"
    assert stage.find("row-loc").property("changeText") == "Change"
    view_model.change("loc")
    assert stage.dispatched == [a.Change("loc")]
    assert stage.session.state.step is Step.QUESTION


def test_a_refused_answer_is_one_touch_away(stage: ScreenStage) -> None:
    shown(stage, at(Step.CHECK, "building-permit", answers=PERMIT, refusals={"postal": Reason.FORMAT}))
    stage.find("errors")
    stage.tap(stage.find("error-postal"))
    assert stage.dispatched == [a.Change("postal")]


def test_sending_uses_a_fresh_key_each_time(stage: ScreenStage) -> None:
    view_model = shown(stage, at(Step.CHECK, answers=REQUEST))
    button = next(i for i in stage.items() if i.property("text") == "Send the request" and i.property("kind"))
    stage.tap(button)
    assert stage.session.state.task is Task.SUBMIT
    view_model.submit()
    first, second = (x for x in stage.dispatched if isinstance(x, a.Submit))
    assert first.key != second.key
    assert stage.session.state.submission_key == first.key
    assert view_model.property("working") == "Your request is being sent."


def test_a_broken_rule_is_told_in_the_words_of_its_service(stage: ScreenStage) -> None:
    message = LocalText("تاریخ پایان پیش از آغاز است.", "The end is before the beginning.")
    service = service_of(
        field(FieldType.DATE, "first"),
        field(FieldType.DATE, "last"),
        rules=(Rule(RuleKind.NOT_BEFORE, ("last", "first"), message),),
    )
    stage.offer(service)
    answers = {"first": "2026-12-10", "last": "2026-12-01"}
    view_model = shown(stage, at(Step.CHECK, SERVICE, answers=answers))
    stage.session.dispatch(a.Submit("key"))
    assert [e["error"] for e in view_model.property("errors")] == ["The end is before the beginning."]
    assert stage.session.state.task is None
