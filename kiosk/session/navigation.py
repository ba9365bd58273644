"""Which screen shows a state of the visit."""

from __future__ import annotations

from enum import StrEnum

from kiosk.session.filing import is_inline
from kiosk.session.state import SessionState


class Screen(StrEnum):
    """Every full screen. All but the last two are the steps of the visit, under the same values."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    HOME = "home"
    SERVICE = "service"
    PAPERS = "papers"
    IDENTIFY = "identify"
    QUESTION = "question"
    CHECK = "check"
    ANSWER = "answer"
    BILL = "bill"
    PAYMENT = "payment"
    CONFIRMATION = "confirmation"
    CASES = "cases"
    CASE = "case"
    OBJECTION = "objection"
    INFORMATION = "information"
    RATING = "rating"
    FAREWELL = "farewell"
    PROBLEM = "problem"
    OUT_OF_SERVICE = "out-of-service"


def screen_for(state: SessionState, *, out_of_service: bool) -> Screen:
    """The screen to show. A kiosk out of service never interrupts a visit: it closes when nobody is here.

    Work in progress does not change the screen: it stays and says that it is busy.
    """
    step = Screen(state.step.value)
    if out_of_service and step is Screen.ATTRACT:
        return Screen.OUT_OF_SERVICE
    if state.problem is not None and not is_inline(state.problem) and step is not Screen.LANGUAGE:
        return Screen.PROBLEM  # after a change of language it is told again, in the new one
    return step
