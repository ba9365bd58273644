from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub import cases
from hub.calendar import WorkingCalendar
from hub.cases import Stages
from kiosk.contract.service import Stage
from kiosk.contract.wire import CaseStatus, CitizensTurn, PassOverReason, RefusalReason, StageStatus, StopReason

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
CITY = WorkingCalendar(frozenset({3, 4}))
SETTLED = {StageStatus.DONE, StageStatus.SKIPPED}

PERMIT = (
    Stage(1, "submit", "kiosk"),
    Stage(2, "identity", "civilreg"),
    Stage(3, "file", "zone_planning", 1),
    Stage(4, "inquiry", "power", 4),
    Stage(4, "inquiry", "water", 3),
    Stage(4, "inquiry", "aqr_property", 4, "endowment_land"),
    Stage(5, "deliver", "kiosk"),
)

STAGES = st.lists(
    st.builds(
        Stage,
        order=st.integers(1, 6),
        step=st.sampled_from(["submit", "identity", "inquiry", "visit", "deliver"]),
        agency=st.sampled_from(["kiosk", "civilreg", "power", "water"]),
        working_days=st.integers(0, 5),
        only_if=st.sampled_from(["", "", "endowment_land", "map_flag"]),
    ),
    max_size=12,
).map(tuple)
CONDITIONS = st.frozensets(st.sampled_from(["endowment_land", "map_flag"]))


def _statuses(stages: Stages) -> list[str]:
    return [stage.status.value for stage in stages]


def test_machines_answer_at_once_and_people_are_waited_for() -> None:
    stages = cases.opened(PERMIT, NOW)
    assert _statuses(stages) == ["done", "done", "active", *["waiting"] * 4]
    assert cases.promised_days(stages) == 1 + 4


def test_agencies_work_in_parallel_and_the_next_order_waits_for_all() -> None:
    stages = cases.complete(cases.opened(PERMIT, NOW), 2, NOW)
    assert _statuses(stages)[3:] == ["active", "active", "skipped", "waiting"]
    stages = cases.complete(stages, 4, NOW)
    assert _statuses(stages)[3:] == ["active", "done", "skipped", "waiting"]
    stages = cases.complete(stages, 3, NOW)
    assert _statuses(stages)[3:] == ["done", "done", "skipped", "active"], "handing over is no automatic step"
    assert cases.status_of(cases.complete(stages, 6, NOW)) is CaseStatus.DONE


def test_a_condition_that_holds_brings_its_agency_in() -> None:
    conditions = {"endowment_land"}
    stages = cases.complete(cases.opened(PERMIT, NOW, conditions), 2, NOW, conditions)
    assert _statuses(stages)[3:6] == ["active"] * 3


def test_a_refusal_needs_the_rule_it_rests_on() -> None:
    stages = cases.opened(PERMIT, NOW)
    for rule in ("", "  "):
        with pytest.raises(ValueError, match="rule"):
            cases.refuse(stages, 2, NOW, reason=RefusalReason.RULE_NOT_MET, rule=rule)
    refused = cases.refuse(stages, 2, NOW, reason=RefusalReason.RULE_NOT_MET, rule=" Art. 100 ")
    assert cases.status_of(refused) is CaseStatus.REFUSED
    assert (refused[2].reason, refused[2].rule, refused[2].ended) == ("rule-not-met", "Art. 100", NOW)
    again = cases.reopen(refused, 2, NOW + timedelta(days=1))
    assert (again[2].status, again[2].rule, again[2].officer) == (StageStatus.ACTIVE, "", "")


def test_only_an_active_stage_can_end() -> None:
    stages = cases.opened(PERMIT, NOW)
    for index in (0, 3):
        with pytest.raises(ValueError, match="not active"):
            cases.complete(stages, index, NOW)


def test_a_stopped_clock_is_never_late_and_goes_on_where_it_stood() -> None:
    stages = cases.complete(cases.opened(PERMIT, NOW), 2, NOW)  # Monday; four working days for the power company
    stopped = cases.stop(stages, 3, NOW + timedelta(days=1), reason=StopReason.DOCUMENTS)
    later = NOW + timedelta(days=28)
    view = cases.view(stopped[3], CITY, later)
    assert (view.overdue_days, view.due, view.reason, view.holder) == (0, None, "documents", "power")
    assert cases.citizens_turn(stopped) is CitizensTurn.BRING_DOCUMENTS
    resumed = cases.resume(stopped, 3, later, CITY)
    still = CITY.between(CITY.day_of(NOW + timedelta(days=1)), CITY.day_of(later))
    view = cases.view(resumed[3], CITY, later)
    assert (view.since, view.reason, view.overdue_days) == (NOW, "", 0)
    assert view.due == CITY.due(NOW, 4 + still)
    assert cases.still_days(resumed, CITY, later) == still


def test_silence_is_consent_only_where_the_law_says_so() -> None:
    definition = (Stage(1, "inquiry", "water", 1), Stage(1, "inquiry", "power", 1, deemed_consent=True))
    stages = cases.opened(definition, NOW)
    with pytest.raises(ValueError, match="no consent"):
        cases.pass_over(stages, 0, NOW, PassOverReason.DEEMED_CONSENT)
    passed = cases.pass_over(stages, 1, NOW, PassOverReason.DEEMED_CONSENT)
    assert (passed[1].status, passed[1].reason) == (StageStatus.SKIPPED, "deemed-consent")


def test_a_hearing_suspends_the_whole_case() -> None:
    definition = (
        Stage(1, "visit", "zone_planning", 1),
        Stage(2, "art100", "com100", 0, "violation", suspends=True),
        Stage(3, "issue", "zone_planning", 2),
    )
    stages = cases.complete(cases.opened(definition, NOW), 0, NOW, {"violation"})
    assert _statuses(stages) == ["done", "active", "waiting"]
    after = NOW + timedelta(days=14)
    assert cases.still_days(stages, CITY, after) == 10
    assert cases.promised_days(stages) == 3
    heard = cases.complete(stages, 1, after, {"violation"})
    assert cases.still_days(heard, CITY, after + timedelta(days=30)) == 10


def test_what_the_citizen_must_do() -> None:
    definition = (Stage(1, "feecalc", "revenue", 1), Stage(2, "pay", "psp"), Stage(3, "deliver", "desk"))
    stages = cases.opened(definition, NOW)
    assert cases.citizens_turn(stages) is CitizensTurn.NONE
    assert cases.citizens_turn(stages := cases.complete(stages, 0, NOW)) is CitizensTurn.PAY
    assert cases.citizens_turn(cases.complete(stages, 1, NOW)) is CitizensTurn.COLLECT


def test_a_view_says_who_holds_it_and_how_late() -> None:
    stages = cases.opened(PERMIT, NOW)
    view = cases.view(stages[2], CITY, NOW + timedelta(days=2))  # Monday, due Tuesday, seen on Wednesday
    assert (view.holder, view.promised_days, view.overdue_days) == ("zone_planning", 1, 1)
    done = cases.view(stages[0], CITY, NOW + timedelta(days=2))
    assert (done.holder, done.due, done.overdue_days) == ("", None, 0)


def test_a_payment_settles_a_case_up_to_it_and_what_machines_do_after_it() -> None:
    levy = (Stage(1, "submit", "kiosk"), Stage(3, "pay", "psp"), Stage(2, "lookup", "revenue", 1))
    stages = cases.paid((*levy, Stage(4, "deliver", "kiosk")), NOW)
    assert cases.status_of(stages) is CaseStatus.DONE
    assert [stage.order for stage in stages] == [1, 2, 3, 4]
    card = cases.paid((*levy, Stage(4, "card", "fava", 3), Stage(5, "deliver", "kiosk")), NOW)
    assert [stage.status for stage in card[3:]] == [StageStatus.ACTIVE, StageStatus.WAITING]
    assert cases.status_of(cases.paid(PERMIT, NOW)) is CaseStatus.DONE


@given(STAGES, CONDITIONS, st.data())
def test_any_case_runs_through_its_orders_to_the_end(
    definition: tuple[Stage, ...], conditions: frozenset[str], data: st.DataObject
) -> None:
    now, stages = NOW, cases.opened(definition, NOW, conditions)
    for _ in definition:
        _holds_rules(stages, conditions)
        active = [index for index, stage in enumerate(stages) if stage.status is StageStatus.ACTIVE]
        if not active:
            break
        now += timedelta(hours=5)
        stages = cases.complete(stages, data.draw(st.sampled_from(active)), now, conditions)
    _holds_rules(stages, conditions)
    assert cases.status_of(stages) is CaseStatus.DONE
    assert {stage.status for stage in stages} <= SETTLED


def _holds_rules(stages: Stages, conditions: frozenset[str]) -> None:
    unsettled = [stage.order for stage in stages if stage.status not in SETTLED]
    current = min(unsettled, default=99)
    for stage in stages:
        assert (stage.status is StageStatus.WAITING) == (stage.order > current), (
            "later orders wait, the current one runs"
        )
        assert (stage.since is not None) == (stage.status in {StageStatus.ACTIVE, StageStatus.DONE})
        if stage.status is StageStatus.SKIPPED:
            assert stage.only_if
            assert stage.only_if not in conditions
