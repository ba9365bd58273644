from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from kiosk.contract.wire import CaseStatus, ObjectionSubject, ObjectionView
from kiosk.session import actions as a
from kiosk.session import objecting
from kiosk.session.state import SessionState, Step, Task
from tests.support.visits import NOON, permit_case

Walk = Callable[..., SessionState]
SHOWN = SessionState(visit=1, step=Step.CASE, service_id="request-tracking", case=permit_case())
DELAY, CONDUCT = ObjectionSubject.DELAY, ObjectionSubject.CONDUCT


def test_one_objects_to_what_there_is() -> None:
    case = permit_case()
    assert objecting.subjects(case) == (DELAY, ObjectionSubject.STOPPED, CONDUCT)
    quiet = msgspec.structs.replace(case, stages=(), status=CaseStatus.REFUSED)
    assert objecting.subjects(quiet) == (ObjectionSubject.REFUSAL, CONDUCT)
    assert objecting.subjects(msgspec.structs.replace(case, stages=())) == (CONDUCT,)


def test_the_whole_way(walk: Walk) -> None:
    asked = walk(a.OpenObjection(), state=SHOWN)
    assert (asked.step, asked.objection) == (Step.OBJECTION, None)
    assert walk(a.SendObjection("k"), state=asked).task is None, "about what?"
    sending = walk(a.ChooseObjection(DELAY), a.Type(objecting.WORDS, "Why?"), a.SendObjection("k"), state=asked)
    assert (sending.task, sending.objection_key) == (Task.OBJECT, "k")
    made = ObjectionView(1, DELAY, NOON, NOON)
    case = msgspec.structs.replace(permit_case(), objections=(made,))
    after = walk(a.ObjectionMade(case), state=sending)
    assert (after.step, after.case, after.task, after.drafts) == (Step.CASE, case, None, {})


def test_what_there_is_not_cannot_be_chosen(walk: Walk) -> None:
    asked = walk(a.OpenObjection(), state=SHOWN)
    assert walk(a.ChooseObjection(ObjectionSubject.REFUSAL), state=asked).objection is None


def test_where_there_is_one_thing_it_is_not_asked(walk: Walk) -> None:
    quiet = msgspec.structs.replace(permit_case(), stages=())
    assert walk(a.OpenObjection(), state=replace(SHOWN, case=quiet)).objection is CONDUCT


@pytest.mark.parametrize("step", [Step.HOME, Step.QUESTION, Step.CONFIRMATION])
def test_one_objects_only_to_a_case_on_the_screen(walk: Walk, step: Step) -> None:
    assert walk(a.OpenObjection(), state=replace(SHOWN, step=step)).step is step


def test_going_back_keeps_the_words_and_ending_does_not(walk: Walk) -> None:
    written = walk(a.OpenObjection(), a.ChooseObjection(DELAY), a.Type(objecting.WORDS, "secret"), state=SHOWN)
    assert "secret" not in repr(written)
    back = walk(a.Back(), state=written)
    assert (back.step, back.objection, back.drafts[objecting.WORDS]) == (Step.CASE, None, "secret")
    assert walk(a.End(), state=written).drafts == {}
