"""Questions that another answer opens, when an identity answers them."""

from __future__ import annotations

import msgspec

from kiosk.contract.language import Language
from kiosk.contract.service import Condition
from kiosk.contract.wire import Identity
from kiosk.session import actions as a
from kiosk.session import questions
from kiosk.session.machine import Rules, transition
from kiosk.session.state import SessionState, Step
from tests.support.catalogue import city_catalogue
from tests.support.visits import NOON

CITY = city_catalogue().services["request-137"]
SERVICE = msgspec.structs.replace(
    CITY,
    fields=(
        CITY.field("topic137"),
        msgspec.structs.replace(CITY.field("loc"), only_if=Condition("topic137", ("clean",))),
        msgspec.structs.replace(CITY.field("mobile"), only_if=Condition("topic137", ("clean", "green"))),
        msgspec.structs.replace(CITY.field("desc"), only_if=Condition("loc", ("9/Street",))),
    ),
)
RULES = Rules({SERVICE.id: SERVICE}, (Language.EN,))


def walk(*actions: a.Action) -> SessionState:
    state = SessionState(
        language=Language.EN,
        step=Step.QUESTION,
        service_id=SERVICE.id,
        question="topic137",
        identity=Identity("token", NOON, {"mobile": "09150000000"}),
    )
    for action in actions:
        state = transition(state, action, state.touched_at + 1, RULES)
    return state


def test_a_question_that_opens_is_answered_by_the_identity() -> None:
    state = walk(a.Answer("topic137", "green"))
    assert state.step is Step.CHECK
    assert state.answers == {"topic137": "green", "mobile": "09150000000"}


def test_what_the_identity_knows_is_not_told_unless_it_is_asked() -> None:
    state = walk(a.Answer("topic137", "green"), a.Change("topic137"), a.Answer("topic137", "bus"))
    assert state.step is Step.CHECK
    assert state.answers == {"topic137": "bus"}
    assert questions.with_identity(SERVICE, state.answers, {"mobile": "09150000000"}) == {"topic137": "bus"}


def test_a_changed_answer_takes_what_hung_on_it_away_to_the_last() -> None:
    answers = {"topic137": "bus", "loc": "9/Street", "mobile": "09150000000", "desc": "The light is out."}
    assert questions.without_unasked(SERVICE, answers) == {"topic137": "bus"}
    assert questions.without_unasked(SERVICE, {**answers, "topic137": "clean"}) == {**answers, "topic137": "clean"}
