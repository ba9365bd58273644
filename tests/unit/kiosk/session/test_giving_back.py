from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import msgspec

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.places import Place
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step, Task
from tests.support.visits import permit_case
from tests.unit.kiosk.session.conftest import identity

Walk = Callable[..., SessionState]
PLACE = Place("vehicle-inspection", "inspection-west", datetime(2026, 11, 26, 4, 30, tzinfo=UTC), 3)
BARE = msgspec.structs.replace(permit_case(), service_id="vehicle-inspection-slot")
CASE = msgspec.structs.replace(BARE, places=(PLACE,))
SHOWN = SessionState(visit=1, step=Step.CASE, service_id="request-tracking", question="caseno", case=CASE)


def _refused(code: ProblemCode) -> a.Failed:
    return a.Failed(BackendFailure(FailureKind.REJECTED, code))


def test_a_place_is_given_back_after_a_question(walk: Walk) -> None:
    asked = walk(a.AskPlaceBack(), state=SHOWN)
    assert (asked.step, asked.returning, asked.task) == (Step.CASE, PLACE, None)
    assert walk(a.KeepPlace(), state=asked).returning is None
    assert walk(a.Back(), state=asked) == replace(SHOWN, touched_at=asked.touched_at + 1)
    sent = walk(a.GivePlaceBack("k"), state=asked)
    assert (sent.task, sent.returning_key) == (Task.GIVE_PLACE_BACK, "k")
    given = walk(a.PlaceGivenBack(BARE), state=sent)
    assert (given.step, given.case, given.returning, given.task) == (Step.CASE, BARE, None, None)


def test_nothing_is_given_back_without_a_place_or_the_question(walk: Walk) -> None:
    assert walk(a.GivePlaceBack("k"), state=SHOWN).task is None
    assert walk(a.AskPlaceBack(), state=replace(SHOWN, case=BARE)).returning is None


def test_whose_case_has_a_name_proves_it_on_the_way(walk: Walk) -> None:
    sent = walk(a.AskPlaceBack(), a.GivePlaceBack("k"), state=SHOWN)
    asked = walk(_refused(ProblemCode.IDENTITY_REQUIRED), state=sent)
    assert (asked.step, asked.service_id, asked.problem) == (Step.IDENTIFY, "vehicle-inspection-slot", None)
    back = walk(a.Back(), state=asked)
    while back.step is Step.IDENTIFY:  # past the way that was chosen
        back = walk(a.Back(), state=back)
    assert (back.step, back.service_id, back.returning) == (Step.CASE, "request-tracking", None)
    known = walk(a.Identified(identity(mobile="09150000000")), state=replace(asked, task=Task.CHECK_CODE))
    assert (known.step, known.service_id, known.task) == (Step.CASE, "request-tracking", Task.GIVE_PLACE_BACK)
    assert (known.returning, known.returning_key) == (PLACE, "k")
    other = walk(_refused(ProblemCode.IDENTITY_REQUIRED), state=known)  # the case is somebody else's
    assert (other.step, other.returning, other.task) == (Step.CASE, None, None)
    assert other.problem is not None


def test_what_has_begun_meanwhile_is_said(walk: Walk) -> None:
    told = walk(a.AskPlaceBack(), a.GivePlaceBack("k"), _refused(ProblemCode.CASE_MOVED_ON), state=SHOWN)
    assert (told.step, told.returning, told.failed_task) == (Step.CASE, None, None)
    assert told.problem is not None
