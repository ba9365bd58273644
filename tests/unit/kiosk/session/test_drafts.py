"""What stands in an entry is kept with the visit, and goes with it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Identification
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step, Task

Walk = Callable[..., SessionState]


def asked(question: str) -> SessionState:
    return SessionState(visit=1, step=Step.QUESTION, service_id="request-137", question=question)


def test_a_draft_outlives_the_language_screen_and_goes_with_its_answer(walk: Walk) -> None:
    typed = walk(a.Type("desc", "The road is broken"), state=asked("desc"))
    back = walk(a.OpenLanguages(), a.ChooseLanguage(Language.EN), state=typed)
    assert back.drafts == {"desc": "The road is broken"}
    answered = walk(a.Answer("desc", "The road is broken"), state=back)
    assert answered.drafts == {}


def test_a_draft_never_shows_in_a_log_line(walk: Walk) -> None:
    assert "secret" not in repr(walk(a.Type("desc", "secret"), state=asked("desc")))
    assert "secret" not in repr(a.Type("desc", "secret"))


def test_nothing_is_left_after_the_visit(walk: Walk) -> None:
    typed = walk(a.Type("desc", "text"), state=asked("desc"))
    assert walk(a.End(), state=typed).drafts == {}
    assert walk(a.Home(), state=typed).drafts == {}


def test_typing_takes_an_old_complaint_away(walk: Walk) -> None:
    failure = BackendFailure(FailureKind.REJECTED, ProblemCode.CASE_NOT_FOUND)
    waiting = SessionState(
        visit=1, step=Step.QUESTION, service_id="request-tracking", question="caseno", task=Task.FIND_CASE
    )
    refused = walk(a.Failed(failure), state=waiting)
    assert refused.problem == failure
    assert walk(a.Type("caseno", "K"), state=refused).problem is None


def test_back_from_a_complaint_beside_the_field_leaves_at_once(walk: Walk) -> None:
    failure = BackendFailure(FailureKind.REJECTED, ProblemCode.CASE_NOT_FOUND)
    refused = SessionState(
        visit=1, step=Step.QUESTION, service_id="request-tracking", question="caseno", problem=failure
    )
    left = walk(a.Back(), state=refused)
    assert (left.step, left.problem) == (Step.SERVICE, None)


def test_a_card_after_a_refused_card_is_read(walk: Walk) -> None:
    failure = BackendFailure(FailureKind.REJECTED, ProblemCode.CARD_NOT_ACCEPTED)
    refused = SessionState(
        visit=1,
        step=Step.IDENTIFY,
        service_id="building-permit",
        method=Identification.NATIONAL_SMART_CARD,
        problem=failure,
    )
    again = walk(a.CardInserted(), state=refused)
    assert again.task is Task.READ_CARD
    assert again.problem is None
