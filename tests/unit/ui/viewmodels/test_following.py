"""The view of a case."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from kiosk.contract.language import Language
from kiosk.contract.refunds import RefundStatus, RefundView
from kiosk.contract.service import Names, Promise
from kiosk.contract.wire import (
    CaseStatus,
    CitizensTurn,
    Escalation,
    ObjectionSubject,
    ObjectionView,
    StageStatus,
    StageView,
)
from tests.support.catalogue import city_catalogue
from tests.support.visits import NOON, permit_case
from ui.viewmodels import following

PERMIT = city_catalogue().services["building-permit"]
ESTIMATED = msgspec.structs.replace(PERMIT, promise=Promise.USUAL)


def test_parallel_stages_are_marked(names: Names) -> None:
    view = following.view_of(permit_case(), PERMIT, names, Language.EN)
    marked = [stage.parallel for stage in view.stages]
    assert marked == [False] * 5 + [True] * 3 + [False] * 8


def test_only_a_late_holder_is_overdue(names: Names) -> None:
    view = following.view_of(permit_case(), PERMIT, names, Language.EN)
    assert [holder.late for holder in view.holders] == ["Overdue by 3 working days.", "", ""]
    assert [s.overdue for s in view.stages].count(True) == 1


def test_a_refusal_names_reason_and_rule(names: Names) -> None:
    refused = StageView(3, "act", "contractor", StageStatus.REFUSED, ended=NOON, reason="not ours", rule="article 55")
    case = msgspec.structs.replace(permit_case(), status=CaseStatus.REFUSED, stages=(refused,))
    (call,) = following.view_of(case, PERMIT, names, Language.EN).calls
    assert call.look == "danger"
    assert "not ours" in call.text
    assert "article 55" in call.text
    assert "object" in call.text


def test_a_finished_case_says_so(names: Names) -> None:
    done = StageView(1, "submit", "kiosk", StageStatus.DONE, ended=NOON)
    case = msgspec.structs.replace(permit_case(), status=CaseStatus.DONE, stages=(done,), due=None)
    view = following.view_of(case, PERMIT, names, Language.EN)
    assert [call.look for call in view.calls] == ["success"]
    assert view.holders == ()
    assert "Promised end" not in view.dates


@pytest.mark.parametrize("language", Language)
def test_unknown_names_are_shown_as_they_are(names: Names, language: Language) -> None:
    new = StageView(1, "brand-new", "new-agency", StageStatus.ACTIVE, since=NOON, due=NOON + timedelta(days=2))
    case = msgspec.structs.replace(permit_case(), stages=(new,))
    view = following.view_of(case, PERMIT, names, language)
    assert "new-agency" in view.holders[0].who
    assert "brand-new" in view.stages[0].title


def test_an_estimate_is_never_called_a_promise(names: Names) -> None:
    promised = following.view_of(permit_case(), PERMIT, names, Language.EN)
    usual = following.view_of(permit_case(), ESTIMATED, names, Language.EN)
    assert promised.dates.splitlines()[1].startswith("Promised end: ")
    assert usual.dates.splitlines()[1].startswith("Usually ends by ")
    assert "romised" not in repr(usual)
    assert {holder.due[:7] for holder in usual.holders if holder.due} == {"Usually"}


def test_it_is_said_whose_turn_it_is_and_to_whom_a_late_step_went(names: Names) -> None:
    late = StageView(1, "inquiry", "water", StageStatus.ACTIVE, since=NOON, due=NOON, overdue_days=2)
    late = msgspec.structs.replace(late, escalated_to=Escalation.INSPECTION)
    case = msgspec.structs.replace(permit_case(), stages=(late,), turn=CitizensTurn.PAY)
    view = following.view_of(case, PERMIT, names, Language.EN)
    assert view.calls[0].title == "Please pay the amount"
    assert view.holders[0].late == ("Overdue by 2 working days. It was passed up to the city’s inspection office.")


def test_objections_are_told_with_their_answer(names: Names) -> None:
    asked = ObjectionView(1, ObjectionSubject.DELAY, NOON, NOON + timedelta(days=10))
    answered = ObjectionView(
        2, ObjectionSubject.REFUSAL, NOON, NOON, answered_at=NOON, upheld=True, answer="It is opened again."
    )
    case = msgspec.structs.replace(permit_case(), stages=(), objections=(asked, answered))
    waits, told = following.view_of(case, PERMIT, names, Language.EN).calls
    assert waits.title == "Objection 1: It takes longer than it should"
    assert waits.text.startswith("The inspection office answers by ")
    assert (told.look, "It is opened again." in told.text) == ("success", True)


@pytest.mark.parametrize("status", RefundStatus)
def test_a_refund_is_said_as_far_as_it_is(names: Names, status: RefundStatus) -> None:
    case = msgspec.structs.replace(permit_case(), refunds=(RefundView(1_250_000, status, NOON),))
    [told] = [c for c in following.view_of(case, PERMIT, names, Language.EN).calls if c.title.startswith("Refund of")]
    assert "1,250,000" in told.title
    assert told.look == {"confirmed": "success", "failed": "danger"}.get(status, "info")
    assert ("went back" in told.text) is (status is RefundStatus.CONFIRMED)
