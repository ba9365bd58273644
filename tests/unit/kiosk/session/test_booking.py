"""Free times and the one that is kept: what the visit does with every answer of the hub."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.wire import Slot, SlotHold
from kiosk.session import actions as a
from kiosk.session.machine import Rules, transition
from kiosk.session.navigation import Screen, screen_for
from kiosk.session.state import SessionState, Step, Task
from tests.support.catalogue import city_catalogue
from tests.support.visits import at

SERVICE = "district-appointment"
FIELD = next(f for f in city_catalogue().services[SERVICE].fields if f.type.value == "slot")
TEN = datetime(2026, 11, 26, 6, 30, tzinfo=UTC)
SLOTS = tuple(
    Slot(f"desk-9:20261126T1{n}00", "desk-9", TEN + timedelta(hours=n), TEN + timedelta(hours=n, minutes=15), 2)
    for n in range(3)
)
HOLD = SlotHold(f"{SLOTS[0].slot_id}:K7Q2MX", TEN, SLOTS[0])
UNREACHABLE = BackendFailure(FailureKind.UNREACHABLE)
TAKEN = BackendFailure(FailureKind.REJECTED, ProblemCode.SLOT_TAKEN)
HAD_ALREADY = BackendFailure(FailureKind.REJECTED, ProblemCode.SLOT_HAD_ALREADY)
Walk = Callable[..., SessionState]


@pytest.fixture
def asked(walk: Walk) -> SessionState:
    """A visit that has just come to the question for a time."""
    state = at(Step.LANGUAGE, SERVICE, question=FIELD.name, language_asked_from=Step.QUESTION)
    return walk(a.ChooseLanguage(Language.EN), state=state)


def test_coming_to_the_question_looks_for_free_times(asked: SessionState, walk: Walk) -> None:
    assert asked.task is Task.FIND_SLOTS
    found = walk(a.SlotsFound(SLOTS), state=asked)
    assert found.task is None
    assert found.booking is not None
    assert found.booking.slots == SLOTS


def test_a_time_that_the_hub_keeps_is_the_answer(asked: SessionState, walk: Walk) -> None:
    wanted = walk(a.SlotsFound(SLOTS), a.HoldSlot(SLOTS[0].slot_id, "key-1"), state=asked)
    assert wanted.task is Task.HOLD_SLOT
    assert FIELD.name not in wanted.answers
    held = walk(a.SlotHeld(HOLD), state=wanted)
    assert held.answers[FIELD.name] == HOLD.reference
    assert (held.step, held.question) != (Step.QUESTION, FIELD.name)


def test_a_time_that_is_not_offered_cannot_be_wanted(asked: SessionState, walk: Walk) -> None:
    assert walk(a.SlotsFound(SLOTS), a.HoldSlot("desk-9:20261126T2300", "key-1"), state=asked).task is None


def test_a_time_that_was_taken_meanwhile_is_said_and_the_others_are_looked_for(asked: SessionState, walk: Walk) -> None:
    refused = walk(a.SlotsFound(SLOTS), a.HoldSlot(SLOTS[0].slot_id, "key-1"), a.Failed(TAKEN), state=asked)
    assert refused.task is Task.FIND_SLOTS
    rest = walk(a.SlotsFound(SLOTS[1:]), state=refused)
    assert rest.refusals == {FIELD.name: Reason.TAKEN}
    assert FIELD.name not in rest.answers


def test_who_had_one_already_is_told_so(asked: SessionState, walk: Walk) -> None:
    refused = walk(a.SlotsFound(SLOTS), a.HoldSlot(SLOTS[0].slot_id, "key-1"), a.Failed(HAD_ALREADY), state=asked)
    assert refused.refusals == {FIELD.name: Reason.HAD_ALREADY}
    assert refused.task is None


def test_without_the_hub_nothing_is_given_and_the_visit_stays_where_it_is(asked: SessionState, walk: Walk) -> None:
    lost = walk(a.Failed(UNREACHABLE), state=asked)
    assert screen_for(lost, out_of_service=False) is Screen.QUESTION
    assert lost.booking is not None
    assert lost.booking.failure == UNREACHABLE
    assert FIELD.name not in lost.answers
    assert walk(a.FindSlots(), state=lost).task is Task.FIND_SLOTS
    assert walk(a.Back(), state=lost).question != FIELD.name


def test_an_answer_that_was_lost_is_asked_for_again_with_the_same_key(asked: SessionState, walk: Walk) -> None:
    wanted = (a.SlotsFound(SLOTS), a.HoldSlot(SLOTS[0].slot_id, "key-1"), a.Failed(UNREACHABLE), a.FindSlots())
    again = walk(*wanted, a.SlotsFound(SLOTS), a.HoldSlot(SLOTS[0].slot_id, "key-2"), state=asked)
    assert again.booking is not None
    assert again.booking.key == "key-1"
    other = walk(*wanted, a.SlotsFound(SLOTS), a.HoldSlot(SLOTS[1].slot_id, "key-2"), state=asked)
    assert other.booking is not None
    assert other.booking.key == "key-2"


def test_nothing_of_it_is_left_after_the_visit(asked: SessionState, walk: Walk) -> None:
    over = walk(a.SlotsFound(SLOTS), a.HoldSlot(SLOTS[0].slot_id, "key-1"), a.SlotHeld(HOLD), a.End(), state=asked)
    assert over.booking is None
    assert HOLD.reference not in repr(over)


ACTIONS = st.sampled_from([
    a.SlotsFound(SLOTS),
    a.SlotsFound(()),
    a.SlotHeld(HOLD),
    a.FindSlots(),
    a.HoldSlot(SLOTS[0].slot_id, "k1"),
    a.HoldSlot(SLOTS[1].slot_id, "k2"),
    a.Failed(UNREACHABLE),
    a.Failed(TAKEN),
    a.Failed(HAD_ALREADY),
    a.Back(),
    a.Type(FIELD.name, "2026-11-26"),
    a.Home(),
])  # fmt: skip


@given(st.lists(ACTIONS, max_size=25))
def test_no_time_is_answered_that_the_hub_does_not_keep(actions: list[a.Action]) -> None:
    rules = Rules(city_catalogue().services, (Language.FA, Language.EN))
    state = at(Step.LANGUAGE, SERVICE, question=FIELD.name, language_asked_from=Step.QUESTION)
    asked_for = False
    for second, action in enumerate((a.ChooseLanguage(Language.EN), *actions)):
        holding = state.task is Task.HOLD_SLOT
        state = transition(state, action, float(second), rules)
        asked_for = asked_for or (holding and isinstance(action, a.SlotHeld))
        assert (FIELD.name in state.answers) <= asked_for
