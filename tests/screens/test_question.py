"""The question screen: every type of field, in both directions of writing and of the glass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions as a
from kiosk.session.comfort import TextSize
from kiosk.session.devices import DeviceStates, ReaderState
from kiosk.session.state import SessionState, Step, Task
from tests.support.visits import CODE, PERMIT, REQUEST, asked, refused
from ui.accessible import visible_area
from ui.viewmodels.question import QuestionViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

EVERY_TYPE = {
    "text": asked("desc"),
    "choice": asked("topic137"),
    "location": asked("loc"),
    "mobile": asked("mobile"),
    "national_id": asked("owner_nid", "building-permit"),
    "number": asked("area", "building-permit", answers=PERMIT),
    "document": asked("deed", "building-permit"),
    "renewal_code": asked("renewal", "building-permit"),
    "bill": asked("bill", "renovation-levy", answers={"find_by": "bill"}),
    "tracking_code": asked("caseno", "request-tracking"),
}


def shown(stage: ScreenStage, state: SessionState, width: int = 1080, height: int = 1920) -> QuestionViewModel:
    stage.be_in(state)
    view_model = QuestionViewModel(stage.context)
    stage.show("Question", view_model, width, height)
    return view_model


def key(stage: ScreenStage, label: str) -> QQuickItem:
    found = stage.items(lambda item: item.property("label") == label and item.inherits("QQuickItem"))
    assert found, f"no key {label!r}"
    return found[0]


@pytest.mark.parametrize("kind", EVERY_TYPE)
@pytest.mark.parametrize(
    ("language", "size"),
    [(Language.FA, (1080, 1920)), (Language.EN, (1920, 1080))],
    ids=["fa-portrait", "en-landscape"],
)
def test_every_type_loads_without_a_warning(
    stage: ScreenStage, kind: str, language: Language, size: tuple[int, int]
) -> None:
    state = EVERY_TYPE[kind]
    service = stage.context.services[state.service_id]
    view_model = shown(stage, SessionState(**{**vars(state), "language": language}), *size)
    assert service.field(state.question).question.to(language) in stage.texts()
    assert view_model.property("layout") != ""


def test_typing_on_the_pad_keeps_the_draft_and_continue_answers(stage: ScreenStage) -> None:
    shown(stage, asked("storeys", "building-permit", answers={**PERMIT, "storeys": ""}))
    stage.tap(key(stage, "1"))
    stage.tap(key(stage, "2"))
    assert stage.session.state.drafts == {"storeys": "12"}
    assert stage.find("entry").property("text") == "12"
    stage.tap(key(stage, "Next"))
    assert stage.dispatched[-1] == a.Answer("storeys", "12")
    assert stage.session.state.answers["storeys"] == "12"


def test_in_the_largest_words_the_entry_comes_into_sight_with_the_first_key(stage: ScreenStage) -> None:
    shown(stage, asked("desc"), 1920, 1080)
    theme = stage.window.engine().singletonInstance("Pishkhan", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("scale", TextSize.LARGEST.scale)
    for _ in range(5):
        QGuiApplication.processEvents()
        stage.window.grabWindow()
    stage.tap(key(stage, "a"))
    QGuiApplication.processEvents()
    entry = stage.find("entry")
    assert visible_area(entry).height() == pytest.approx(entry.height(), abs=1)


def test_one_tap_on_a_choice_is_the_answer(stage: ScreenStage) -> None:
    shown(stage, asked("topic137"))
    stage.tap(stage.find("choice-green"))
    assert stage.dispatched == [a.Answer("topic137", "green")]
    assert stage.session.state.question == "loc"
    stage.tap(stage.find("choice-13"))
    assert stage.session.state.drafts == {"loc": "13/"}


def test_the_answer_given_before_is_marked(stage: ScreenStage) -> None:
    shown(stage, asked("topic137", answers=REQUEST))
    assert stage.find("choice-asphalt").property("selected") is True
    assert stage.find("choice-green").property("selected") is False
    assert "Continue" in stage.texts()


def test_a_location_is_a_district_then_an_address(stage: ScreenStage) -> None:
    shown(stage, asked("loc"))
    stage.tap(stage.find("choice-13"))
    assert stage.session.state.step is Step.QUESTION
    assert stage.find("district").property("text") == "Samen (around the shrine)"
    for letter in "bazar":
        stage.tap(key(stage, letter))
    assert stage.session.state.drafts["loc"] == "13/bazar"
    stage.tap(stage.find("chooseAgain"))
    assert stage.session.state.drafts["loc"] == "/bazar"
    stage.find("choice-1")


def test_the_two_numbers_of_a_bill_have_their_own_entries(stage: ScreenStage) -> None:
    shown(stage, asked("bill", "renovation-levy", answers={"find_by": "bill"}))
    stage.tap(key(stage, "7"))
    stage.tap(stage.find("entry1"))
    stage.tap(key(stage, "9"))
    assert stage.session.state.drafts["bill"] == "7/9"


def test_an_error_stands_beside_the_entry_once_it_helps(stage: ScreenStage) -> None:
    view_model = shown(stage, asked("owner_nid", "building-permit", drafts={"owner_nid": "049937089"}))
    assert stage.find("entry").property("errorText") == ""
    view_model.append(0, "8")
    assert "One digit of the national ID is not right" in str(stage.find("entry").property("errorText"))
    view_model.erase(0)
    assert stage.find("entry").property("errorText") == ""


def test_continue_says_what_is_missing(stage: ScreenStage) -> None:
    shown(stage, asked("owner_nid", "building-permit", drafts={"owner_nid": "0499"}))
    stage.tap(key(stage, "Next"))
    assert "10 digits" in str(stage.find("entry").property("errorText"))


def test_what_is_typed_outlives_a_change_of_language(stage: ScreenStage) -> None:
    shown(stage, asked("desc", drafts={"desc": "The road"}))
    stage.session.dispatch(a.OpenLanguages())
    stage.session.dispatch(a.ChooseLanguage(Language.FA))
    assert stage.session.state.question == "desc"
    stage.show("Question", QuestionViewModel(stage.context))
    assert stage.find("entry").property("text") == "The road"


def test_an_optional_question_can_be_skipped(stage: ScreenStage) -> None:
    view_model = shown(stage, asked("desc", "building-permit", answers=PERMIT))
    assert "Skip this question" in stage.texts()
    view_model.skip()
    assert stage.dispatched == [a.Answer("desc", "")]
    assert stage.session.state.step is Step.CHECK


def test_a_paper_is_acknowledged(stage: ScreenStage) -> None:
    shown(stage, asked("deed", "building-permit", answers={k: v for k, v in PERMIT.items() if k != "deed"}))
    button = next(i for i in stage.items() if i.property("text") == "I will hand it in" and i.property("kind"))
    stage.tap(button)
    assert stage.session.state.answers["deed"] == "yes"


def test_the_card_is_offered_only_where_it_can_be_read(stage: ScreenStage) -> None:
    shown(stage, asked("caseno", "request-tracking"))
    assert not [i for i in stage.items() if i.objectName() == "otherWay"]
    stage.context.devices.publish(DeviceStates(reader=ReaderState.EMPTY))
    assert "national smart card" in str(stage.find("otherWay").property("text"))


def test_a_code_that_no_case_has_is_said_beside_the_entry(stage: ScreenStage) -> None:
    state = asked("caseno", "request-tracking", answers={"caseno": CODE}, problem=refused(ProblemCode.CASE_NOT_FOUND))
    view_model = shown(stage, state)
    assert stage.find("notice").property("title") == "No case was found"
    assert stage.find("entry").property("text") == "K7WM-3XQP-9X"
    view_model.erase(0)
    assert not [i for i in stage.items() if i.objectName() == "notice"]


def test_while_the_case_is_looked_for_nothing_can_be_typed(stage: ScreenStage) -> None:
    view_model = shown(stage, asked("caseno", "request-tracking", answers={"caseno": CODE}, task=Task.FIND_CASE))
    view_model.erase(0)
    assert stage.session.state.drafts == {}
    assert view_model.property("working") == "Looking for your request."
