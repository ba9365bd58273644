"""The view of a case."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from kiosk.contract.language import Language
from kiosk.contract.service import Names
from kiosk.contract.wire import CaseStatus, StageStatus, StageView
from tests.support.visits import NOON, permit_case
from ui.viewmodels import following


def test_parallel_stages_are_marked(names: Names) -> None:
    view = following.view_of(permit_case(), "Building permit", names, Language.EN)
    marked = [stage.parallel for stage in view.stages]
    assert marked == [False] * 5 + [True] * 3 + [False] * 8


def test_only_a_late_holder_is_overdue(names: Names) -> None:
    view = following.view_of(permit_case(), "t", names, Language.EN)
    assert [holder.late for holder in view.holders] == ["Overdue by 3 working days.", "", ""]
    assert [s.overdue for s in view.stages].count(True) == 1


def test_a_refusal_names_reason_and_rule(names: Names) -> None:
    refused = StageView(3, "act", "contractor", StageStatus.REFUSED, ended=NOON, reason="not ours", rule="article 55")
    case = msgspec.structs.replace(permit_case(), status=CaseStatus.REFUSED, stages=(refused,))
    (call,) = following.view_of(case, "t", names, Language.EN).calls
    assert call.look == "danger"
    assert "not ours" in call.text
    assert "article 55" in call.text
    assert "object" in call.text


def test_a_finished_case_says_so(names: Names) -> None:
    done = StageView(1, "submit", "kiosk", StageStatus.DONE, ended=NOON)
    case = msgspec.structs.replace(permit_case(), status=CaseStatus.DONE, stages=(done,), due=None)
    view = following.view_of(case, "t", names, Language.EN)
    assert [call.look for call in view.calls] == ["success"]
    assert view.holders == ()
    assert "Promised end" not in view.dates


@pytest.mark.parametrize("language", Language)
def test_unknown_names_are_shown_as_they_are(names: Names, language: Language) -> None:
    new = StageView(1, "brand-new", "new-agency", StageStatus.ACTIVE, since=NOON, due=NOON + timedelta(days=2))
    case = msgspec.structs.replace(permit_case(), stages=(new,))
    view = following.view_of(case, "t", names, language)
    assert "new-agency" in view.holders[0].who
    assert "brand-new" in view.stages[0].title
