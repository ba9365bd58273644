"""How the reader wants the screen lasts as long as the visit, and longer times are longer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.contract.language import Language
from kiosk.session import actions as a
from kiosk.session.comfort import Comfort, Contrast, Patience, TextSize
from kiosk.session.idle import Idle, idle, seconds_left, warning
from kiosk.session.machine import Rules, transition
from kiosk.session.state import SessionState, Step, Task

Walk = Callable[..., SessionState]
TO_HOME = (a.Start(), a.ChooseLanguage(Language.EN))
ASKED = Comfort(TextSize.LARGEST, Contrast.WHITE_ON_BLACK, low_reach=True, still=True, patience=Patience.LONGEST)
ANY = st.builds(
    Comfort,
    st.sampled_from(TextSize),
    st.sampled_from(Contrast),
    st.booleans(),
    st.booleans(),
    st.sampled_from(Patience),
)
WALKS = st.lists(
    st.sampled_from([
        a.Touch(), a.Back(), a.Home(), a.OpenLanguages(), a.ChooseLanguage(Language.FA), a.ChooseLanguage(Language.EN),
        a.ChooseCategory("relations"), a.ChooseService("request-137"), a.Begin(), a.Practise(), a.Finish(),
        a.Answer("subject", "clean"),
    ]),
    max_size=20,
)  # fmt: skip


@given(comfort=ANY, actions=WALKS)
@settings(max_examples=150)
def test_it_survives_everything_but_the_end_of_the_visit(
    rules: Rules, comfort: Comfort, actions: list[a.PersonAction]
) -> None:
    state = SessionState()
    for action in (*TO_HOME, a.SetComfort(comfort), *actions):
        state = transition(state, action, state.touched_at + 1, rules)
        if state.step in {Step.ATTRACT, Step.FAREWELL}:
            return  # "Back" from the first screen ends the visit
    assert state.comfort == comfort
    farewell = transition(state, a.End(), state.touched_at + 1, rules)
    assert (farewell.step, farewell.comfort) == (Step.FAREWELL, comfort)  # the last sentence is read as the others were
    assert transition(farewell, a.End(), farewell.touched_at + 1, rules).comfort == Comfort()


@given(comfort=ANY)
def test_whoever_walks_away_leaves_nothing_to_the_next(rules: Rules, comfort: Comfort) -> None:
    state = SessionState()
    for action in (*TO_HOME, a.SetComfort(comfort)):
        state = transition(state, action, state.touched_at + 1, rules)
    for _ in range(2):  # the visit, then its farewell if it has one
        state = transition(state, a.Tick(), state.touched_at + 1e6, rules)
    assert (state.step, state.comfort) == (Step.ATTRACT, Comfort())


def test_it_is_set_on_every_screen_of_a_visit_also_while_work_is_running(walk: Walk) -> None:
    assert walk(a.SetComfort(ASKED)).comfort == Comfort()  # nobody is here yet
    assert walk(a.Start(), a.SetComfort(ASKED)).comfort == ASKED
    working = replace(walk(*TO_HOME), task=Task.FIND_CASE)
    assert walk(a.SetComfort(ASKED), state=working) == replace(
        working, comfort=ASKED, touched_at=working.touched_at + 1
    )


@pytest.mark.parametrize("patience", Patience)
def test_more_time_is_three_or_ten_times_the_usual(walk: Walk, rules: Rules, patience: Patience) -> None:
    state, limits = walk(*TO_HOME, a.SetComfort(Comfort(patience=patience))), rules.limits
    quiet = state.touched_at + limits.seconds * patience
    warned = warning(state, limits)
    assert warned >= 20  # WCAG 2.2.1
    assert idle(state, quiet - 0.1, limits) is Idle.NO
    assert idle(state, quiet, limits) is Idle.WARNED
    assert seconds_left(state, quiet, limits) == pytest.approx(warned)
    assert idle(state, quiet + warned - 0.1, limits) is Idle.WARNED
    assert idle(state, quiet + warned, limits) is Idle.OVER
    rating = replace(state, step=Step.RATING)
    assert idle(rating, rating.touched_at + limits.rating * patience - 0.1, limits) is Idle.NO
    assert idle(rating, rating.touched_at + limits.rating * patience, limits) is Idle.OVER


def test_a_warning_is_answered_ten_times_with_one_touch_each(walk: Walk, rules: Rules) -> None:
    state, limits = walk(*TO_HOME, a.ChooseCategory("relations")), rules.limits
    for _ in range(10):
        late = state.touched_at + limits.seconds + limits.warning - 1
        assert idle(state, late, limits) is Idle.WARNED
        kept = transition(state, a.Touch(), late, rules)
        assert kept == replace(state, touched_at=late)
        assert idle(kept, late, limits) is Idle.NO
        state = kept


def test_sizes_are_the_promised_millimetres() -> None:
    assert [size.cap_millimetres for size in TextSize] == [4.8, 6.0, 7.2, 8.64]
