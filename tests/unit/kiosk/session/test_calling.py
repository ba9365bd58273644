from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.alerts import Alert, AlertKind, AlertState
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions as a
from kiosk.session import calling
from kiosk.session.effects import TendCall, effects
from kiosk.session.help_call import CallStep, HelpCall
from kiosk.session.idle import Idle, idle
from kiosk.session.machine import Rules, transition
from kiosk.session.state import SessionState, Step, Task
from tests.unit.kiosk.session.conftest import NOON
from tests.unit.kiosk.session.test_machine import DOWN, TO_CHECK, TO_HOME

Walk = Callable[..., SessionState]
REFUSED = BackendFailure(FailureKind.REJECTED, ProblemCode.KIOSK_NOT_KNOWN)
BEGIN_URGENT = (a.ChooseService("missing-person"), a.Begin())


def stands(state: AlertState, ref: str = "r1", kind: AlertKind = AlertKind.HELP) -> a.CallStands:
    agency = "desk" if state is AlertState.COMING else ""
    return a.CallStands(Alert(ref, kind, state, NOON, NOON + timedelta(minutes=2), agency=agency))


def call_of(state: SessionState) -> HelpCall:
    assert state.call is not None
    return state.call


@pytest.mark.parametrize(
    "way", [(), TO_HOME, (*TO_HOME, a.OpenLanguages()), TO_CHECK, (*TO_CHECK, a.Submit("k")), (*TO_HOME, a.End())]
)
def test_somebody_can_be_called_on_every_screen_and_while_work_is_running(
    walk: Walk, way: tuple[a.Action, ...]
) -> None:
    before = walk(*way)
    state = walk(a.CallSomeone(), state=before)
    assert call_of(state) == HelpCall(AlertKind.HELP)
    assert (state.task, state.answers) == (before.task, before.answers)
    greeted = before.step in {Step.ATTRACT, Step.FAREWELL}  # whoever calls there begins a visit
    assert state.step is (Step.LANGUAGE if greeted else before.step)
    assert state.touched_at > before.touched_at
    assert effects(before, state) == (TendCall(1, cancelling=False),)


def test_the_visit_hears_what_becomes_of_its_call(walk: Walk) -> None:
    state = walk(*TO_CHECK, a.CallSomeone())
    for said, step in (
        (AlertState.ASKED, CallStep.ASKED),
        (AlertState.UNANSWERED, CallStep.UNANSWERED),
        (AlertState.COMING, CallStep.COMING),
        (AlertState.DONE, CallStep.DONE),
    ):
        after = walk(stands(said), state=state)
        assert (call_of(after).step, call_of(after).ref) == (step, "r1")
        assert effects(state, after) == ()
        state = after
    assert calling.tended(state) is None
    again = walk(a.CallSomeone(), state=state)
    assert (call_of(again).step, call_of(again).ref) == (CallStep.ASKING, "")


def test_a_hub_that_cannot_be_reached_is_said_and_tried_again(walk: Walk) -> None:
    state = walk(*TO_CHECK, a.CallSomeone(), a.CallFailed(DOWN))
    assert (call_of(state).step, call_of(state).failure) == (CallStep.UNREACHED, DOWN)
    assert calling.tended(state) == (1, False)
    assert call_of(walk(stands(AlertState.ASKED), state=state)) == HelpCall(AlertKind.HELP, CallStep.ASKED, ref="r1")
    refused = walk(a.CallSomeone(), a.CallFailed(REFUSED), state=state)
    assert calling.tended(refused) is None  # the hub would say the same again


def test_a_lost_connection_does_not_undo_a_call(walk: Walk) -> None:
    state = walk(*TO_CHECK, a.CallSomeone(), stands(AlertState.COMING), a.CallFailed(DOWN))
    assert (call_of(state).step, call_of(state).failure) == (CallStep.COMING, DOWN)
    assert call_of(walk(stands(AlertState.COMING), state=state)).failure is None


class TestTakingBack:
    def test_what_the_hub_has_is_taken_back_there(self, walk: Walk) -> None:
        asked = walk(*TO_CHECK, a.CallSomeone(), stands(AlertState.ASKED))
        cancelling = walk(a.CancelCall(), state=asked)
        assert effects(asked, cancelling) == (TendCall(1, cancelling=True),)
        # An answer that was under way changes nothing; a failure is kept, and tried again.
        late = walk(stands(AlertState.COMING), a.CallFailed(DOWN), state=cancelling)
        assert (call_of(late).step, call_of(late).failure) == (CallStep.CANCELLING, DOWN)
        assert call_of(walk(stands(AlertState.CANCELLED), state=late)).step is CallStep.CANCELLED

    def test_what_is_still_on_its_way_arrives_first(self, walk: Walk) -> None:
        asking = walk(*TO_CHECK, a.CallSomeone())
        cancelling = walk(a.CancelCall(), state=asking)
        assert calling.tended(cancelling) is None
        assert calling.is_news(cancelling, (1, False))
        arrived = walk(stands(AlertState.ASKED), state=cancelling)
        assert effects(cancelling, arrived) == (TendCall(1, cancelling=True),)
        assert call_of(walk(a.CallFailed(DOWN), state=cancelling)).step is CallStep.CANCELLED


class TestUrgentServices:
    def test_they_call_when_they_begin_and_not_when_they_are_looked_at(self, walk: Walk) -> None:
        looked_at = walk(*TO_HOME, BEGIN_URGENT[0])
        assert looked_at.call is None
        begun = walk(BEGIN_URGENT[1], state=looked_at)
        assert (begun.step, call_of(begun)) == (Step.QUESTION, HelpCall(AlertKind.URGENT))

    def test_a_call_that_is_open_becomes_urgent_once(self, walk: Walk) -> None:
        asked = walk(*TO_HOME, a.CallSomeone(), stands(AlertState.ASKED))
        urgent = walk(*BEGIN_URGENT, state=asked)
        assert call_of(urgent) == HelpCall(AlertKind.URGENT, attempt=2, ref="r1")
        assert effects(asked, urgent)[-1] == TendCall(2, cancelling=False)
        again = walk(stands(AlertState.ASKED), a.Back(), a.Begin(), state=urgent)
        assert call_of(again) == replace(call_of(urgent), step=CallStep.ASKED)
        assert not calling.is_news(urgent, (1, False))

    def test_it_goes_on_when_the_service_is_left(self, walk: Walk) -> None:
        state = walk(*TO_HOME, *BEGIN_URGENT, stands(AlertState.COMING), a.Home())
        assert (state.step, call_of(state).step) == (Step.HOME, CallStep.COMING)


def test_who_practises_calls_nobody(walk: Walk) -> None:
    practising = walk(*TO_HOME, a.ChooseService("request-137"), a.Practise())
    state = walk(a.CallSomeone(), state=practising)
    assert call_of(state).step is CallStep.PRACTICE
    assert effects(practising, state) == ()
    assert walk(a.Home(), state=state).call is None
    real = walk(*TO_HOME, a.CallSomeone(), a.ChooseService("request-137"), a.Practise(), a.CallSomeone())
    assert call_of(real).is_open  # what was called before is not forgotten


def test_who_waits_for_somebody_has_more_time(walk: Walk, rules: Rules) -> None:
    state = walk(*TO_CHECK, a.CallSomeone(), stands(AlertState.ASKED))
    limits = rules.limits
    assert idle(state, state.touched_at + limits.person - 1, limits) is Idle.NO
    assert idle(state, state.touched_at + limits.person, limits) is Idle.WARNED
    over = transition(state, a.Tick(), state.touched_at + limits.person + limits.warning, rules)
    assert over == SessionState(visit=state.visit)
    rating = replace(state, step=Step.RATING)
    assert idle(rating, state.touched_at + limits.rating, limits) is Idle.NO


_ALERTS = [stands(state, ref) for state in AlertState for ref in ("r1", "r2")]
_ACTIONS: list[a.Action] = [
    *TO_HOME, *TO_HOME, *BEGIN_URGENT, *BEGIN_URGENT, a.CallSomeone(), a.CallSomeone(AlertKind.ACCESS), a.CancelCall(),
    a.CallFailed(DOWN), a.CallFailed(REFUSED), *_ALERTS, a.Practise(), a.ChooseService("request-137"), a.Begin(),
    a.Home(), a.Back(), a.End(), a.Tick(), a.Touch(), a.OpenLanguages(), a.Finish(), a.Answer("age_group", "child"),
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_ACTIONS), st.floats(0, 100)), max_size=50))
def test_whatever_happens_a_call_is_true(rules: Rules, events: list[tuple[a.Action, float]]) -> None:
    state, now = SessionState(), 0.0
    for action, pause in events:
        now += pause
        before, state = state, transition(state, action, now, rules)
        call = state.call
        if state.step in {Step.ATTRACT, Step.FAREWELL}:
            assert call is None
        if call is not None and call.step is CallStep.PRACTICE:
            assert state.practice
        made = [e for e in effects(before, state) if isinstance(e, TendCall)]
        if state.practice and not before.practice:
            assert made == []
        # Only the hub says that somebody was told or comes.
        told = {CallStep.ASKED, CallStep.COMING, CallStep.UNANSWERED, CallStep.DONE}
        if call is not None and call.step in told and (before.call is None or before.call.step is not call.step):
            assert isinstance(action, a.CallStands)
        if isinstance(action, a.CallStands | a.CallFailed):
            assert replace(state, call=None) == replace(before, call=None)
        if isinstance(action, a.CancelCall) and before.call is not None and before.call.is_open:
            assert call_of(state).step is CallStep.CANCELLING
        # A call that is open and can be made is followed, and only one is.
        if call is not None and call.is_open and call.failure is None:
            assert calling.tended(state) == (call.attempt, False)
        assert len(made) <= 1


def test_work_that_is_running_goes_on(walk: Walk) -> None:
    state = walk(*TO_CHECK, a.Submit("k"), a.CallSomeone(), stands(AlertState.ASKED), a.CancelCall())
    assert state.task is Task.SUBMIT
    assert state.language is Language.EN
