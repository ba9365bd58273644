"""Help over every screen: what it offers where, a person who is called, and the tour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.alerts import Alert, AlertKind, AlertState
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions as a
from kiosk.session.help_call import CallStep, HelpCall
from kiosk.session.state import SessionState, Step
from tests.screens.conftest import LANDSCAPE, LANGUAGES, PORTRAIT, ScreenStage
from tests.screens.test_shell import Kiosk, in_home
from tests.support.visits import asked, at
from ui.translation import Translator
from ui.viewmodels import calling
from ui.viewmodels.helping import TOUR_PAGES, HelpPage

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
DOWN = BackendFailure(FailureKind.UNREACHABLE)
OFTEN = BackendFailure(FailureKind.REJECTED, ProblemCode.TOO_MANY_REQUESTS, retry_after=60)
RENEWAL = asked("renewal", "renovation-levy", answers={"find_by": "renewal"})


@pytest.fixture
def kiosk(stage: ScreenStage) -> Iterator[Kiosk]:
    made = Kiosk(stage)
    yield made
    made.window.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def come_to(kiosk: Kiosk, state: SessionState) -> None:
    kiosk.session._states.publish(state)
    QGuiApplication.processEvents()


def help_at(kiosk: Kiosk, state: SessionState) -> set[str]:
    """What the help offers where the visit is."""
    come_to(kiosk, state)
    kiosk.window.shell.viewModel.help()
    QGuiApplication.processEvents()
    return {str(entry["page"]) for entry in kiosk.window.shell.help.entries}


def touch(kiosk: Kiosk, name: str, until: Callable[[], object]) -> None:
    """Touch it until it takes effect: a sheet may still be laid out, and a button takes two quick touches for one."""
    deadline = QDeadlineTimer(10_000)
    while not until():
        assert not deadline.hasExpired(), f"touching {name} does nothing"
        if kiosk.sees(name):
            kiosk.tap(kiosk.find(name))
        QGuiApplication.processEvents()
        if not until():
            QTest.qWait(50)


def shows(kiosk: Kiosk, name: str) -> Callable[[], bool]:
    return lambda: kiosk.sees(name)


def done(kiosk: Kiosk, action: a.Action) -> Callable[[], bool]:
    return lambda: action in kiosk.session.dispatched


def heading(kiosk: Kiosk) -> str:
    return str(kiosk.find("helpHeading").property("text"))


def stands(state: AlertState) -> a.CallStands:
    return a.CallStands(Alert("r1", AlertKind.HELP, state, NOW, NOW + timedelta(minutes=2)))


def test_the_help_fits_the_place(kiosk: Kiosk) -> None:
    assert help_at(kiosk, at(Step.HOME, "")) == {"call", "tour"}
    assert help_at(kiosk, at(Step.SERVICE, "renovation-levy")) == {"call", "service", "practise", "tour"}
    assert help_at(kiosk, at(Step.SERVICE, "missing-person")) == {"call", "service", "tour"}  # nobody practises that
    assert help_at(kiosk, RENEWAL) == {"field", "call", "service", "tour"}
    assert help_at(kiosk, asked("applicant", "building-permit")) == {"call", "service", "tour"}


def test_the_question_is_explained_with_a_picture_and_the_service_in_facts(kiosk: Kiosk) -> None:
    help_at(kiosk, RENEWAL)
    touch(kiosk, "help-field", shows(kiosk, "helpPicture"))
    picture = kiosk.find("helpPicture")
    assert picture.property("sourceSize").width() > 100
    assert heading(kiosk) == "Where do I find this?"
    touch(kiosk, "helpBack", shows(kiosk, "help-service"))
    touch(kiosk, "help-service", lambda: not kiosk.sees("help-service"))
    assert len(kiosk.window.shell.help.rows) >= 4
    touch(kiosk, "closeHelp", lambda: not kiosk.sees("helpSheet"))
    state = kiosk.session.state
    assert (state.step, state.question, state.answers) == (RENEWAL.step, RENEWAL.question, RENEWAL.answers)


def test_before_a_language_is_chosen_the_help_asks_for_it_and_goes_on_in_it(kiosk: Kiosk) -> None:
    help_at(kiosk, at(Step.LANGUAGE, "", Language.FA))
    touch(kiosk, "help-language-en", lambda: kiosk.session.state.language is Language.EN)
    QGuiApplication.processEvents()
    assert kiosk.session.state.step is Step.HOME
    assert heading(kiosk) == "How can we help?"
    assert not kiosk.sees("help-language-en")


def test_it_leads_into_practice(kiosk: Kiosk) -> None:
    help_at(kiosk, at(Step.SERVICE, "renovation-levy"))
    touch(kiosk, "help-practise", lambda: kiosk.session.state.practice)
    assert (kiosk.session.state.practice, kiosk.session.state.step) == (True, Step.QUESTION)
    assert not kiosk.sees("helpSheet")


def test_a_person_is_called_and_the_screen_says_what_the_hub_says(kiosk: Kiosk) -> None:
    help_at(kiosk, RENEWAL)
    touch(kiosk, "help-call", shows(kiosk, "callSomeone"))
    assert not kiosk.sees("callRibbon")
    touch(kiosk, "callSomeone", done(kiosk, a.CallSomeone()))
    for said, title in (
        (stands(AlertState.ASKED), "The staff have been called"),
        (stands(AlertState.UNANSWERED), "Nobody has answered yet"),
        (stands(AlertState.COMING), "Somebody is coming to you"),
    ):
        kiosk.session.dispatch(said)
        QGuiApplication.processEvents()
        assert kiosk.find("ribbonTitle").property("text") == title
        assert kiosk.find("callNotice").property("title") == title
    assert "137" in kiosk.find("callPhone").property("text")
    touch(kiosk, "closeHelp", lambda: not kiosk.sees("helpSheet"))
    touch(kiosk, "showCall", shows(kiosk, "cancelCall"))
    touch(kiosk, "cancelCall", done(kiosk, a.CancelCall()))
    kiosk.session.dispatch(stands(AlertState.CANCELLED))
    QGuiApplication.processEvents()
    assert not kiosk.sees("callRibbon")
    assert kiosk.session.state.answers == RENEWAL.answers


def test_who_cannot_use_the_screen_alone_says_so_with_one_touch(kiosk: Kiosk) -> None:
    help_at(kiosk, at(Step.HOME, ""))
    touch(kiosk, "help-call", shows(kiosk, "callSomeone"))
    touch(kiosk, "callForAccess", lambda: kiosk.session.state.call)
    assert kiosk.session.state.call == HelpCall(AlertKind.ACCESS)


def test_who_practises_is_told_that_nobody_was_called(kiosk: Kiosk) -> None:
    help_at(kiosk, replace(RENEWAL, practice=True))
    touch(kiosk, "help-call", shows(kiosk, "callSomeone"))
    touch(kiosk, "callSomeone", done(kiosk, a.CallSomeone()))
    assert kiosk.find("callNotice").property("title") == "This is practice: nobody was called"
    assert not kiosk.sees("callRibbon")
    touch(kiosk, "callSomeone", lambda: kiosk.session.state.step is Step.HOME)
    state = kiosk.session.state
    assert (state.step, state.practice, state.call) == (Step.HOME, False, HelpCall(AlertKind.HELP))
    assert kiosk.sees("callRibbon")


def test_the_tour_is_turned_left_and_taken_again_and_nothing_happens(kiosk: Kiosk) -> None:
    in_home(kiosk)
    before = kiosk.session.state
    touch(kiosk, "tour", shows(kiosk, "tourTry"))
    touch(kiosk, "tourTry", lambda: "Well done" in kiosk.find("tourTry").property("text"))
    seen = [heading(kiosk)]
    while len(seen) < TOUR_PAGES:
        touch(kiosk, "nextTourPage", lambda: heading(kiosk) != seen[-1])
        seen.append(heading(kiosk))
    assert len(set(seen)) == TOUR_PAGES
    touch(kiosk, "helpBack", lambda: heading(kiosk) == seen[-2])
    touch(kiosk, "closeHelp", lambda: not kiosk.sees("helpSheet"))
    touch(kiosk, "tour", shows(kiosk, "tourTry"))
    assert heading(kiosk) == seen[0]
    assert replace(kiosk.session.state, touched_at=before.touched_at) == before
    assert {type(action) for action in kiosk.session.dispatched[2:]} <= {a.Touch}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_of_a_call_has_its_words_in_every_language(stage: ScreenStage, language: Language) -> None:
    Translator().install(language)
    said = [calling.shown(None)]
    for step in CallStep:
        for failure in (None, DOWN, OFTEN):
            said.append(calling.shown(HelpCall(AlertKind.HELP, step, ref="r", failure=failure)))
    said.append(calling.shown(HelpCall(AlertKind.URGENT, CallStep.ASKED)))
    assert all(view.title and view.text for view in said)
    assert len({view.title for view in said}) == len(CallStep) + 2
    unreached = {v.text for v in said if v.look == "danger"}
    assert len(unreached) == 3  # the cause makes the difference
    assert all(view.elsewhere for view in said if view.look in {"danger", "warning"})


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_largest_words_fit_or_are_turned(stage: ScreenStage, size: tuple[int, int]) -> None:
    stage.translator = Translator()
    kiosk = Kiosk(stage, size)
    kiosk.window._engine.singletonInstance("Pishkhan", "Theme").setProperty("scale", 1.6)
    call = HelpCall(AlertKind.HELP, CallStep.UNANSWERED, ref="r")
    come_to(kiosk, replace(RENEWAL, language=Language.AZ, call=call))
    glass = QRectF(0, 0, *size)
    for page in HelpPage:
        kiosk.window.shell._open_help(page)
        for _ in range(TOUR_PAGES if page is HelpPage.TOUR else 1):
            QTest.qWait(40)
            card, turner = kiosk.find("sheetCard"), kiosk.find("sheetPages")
            room = card.mapRectToScene(card.boundingRect())
            assert glass.contains(room), page
            for name in ("closeHelp", "helpBack", "nextTourPage"):
                if kiosk.sees(name):
                    button = kiosk.find(name)
                    assert room.contains(button.mapRectToScene(button.boundingRect())), (page, name)
            foot = next(name for name in ("closeHelp", "nextTourPage") if kiosk.sees(name))
            end_of_words = turner.mapRectToScene(turner.boundingRect()).bottom()
            assert end_of_words <= kiosk.find(foot).mapToScene(QPointF()).y(), page
            kiosk.window.shell.help.turnTour(1)
    kiosk.window.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
