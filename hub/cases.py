"""The rules of a case: stages of one order run in parallel, the next order opens when all of them are settled.

Pure: every function takes stages and returns new ones. Storage is in `case_store`.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import datetime
from itertools import groupby

import msgspec

from hub.calendar import WorkingCalendar
from kiosk.contract.service import Stage
from kiosk.contract.wire import CaseStatus, StageStatus, StageView

_SETTLED = {StageStatus.DONE, StageStatus.SKIPPED}

#: What machines do at once: a stage of these agencies and steps that promises 0 days is done when it opens.
_AUTOMATIC_AGENCIES = {"kiosk", "civilreg"}
_AUTOMATIC_STEPS = {"submit", "identity", "lookup"}


class StageState(msgspec.Struct, frozen=True):
    """One stage of one case. Days are working days; `only_if` is the condition that lets it run."""

    order: int
    step: str
    agency: str
    promised_days: int
    only_if: str = ""
    status: StageStatus = StageStatus.WAITING
    since: datetime | None = None
    ended: datetime | None = None
    reason: str = ""
    rule: str = ""


Stages = tuple[StageState, ...]


def opened(definition: tuple[Stage, ...], now: datetime, conditions: AbstractSet[str] = frozenset()) -> Stages:
    """The stages of a fresh case; `conditions` are those that are known to hold."""
    ordered = sorted(definition, key=lambda stage: stage.order)
    states = tuple(StageState(s.order, s.step, s.agency, s.working_days, s.only_if) for s in ordered)
    return _advance(states, now, conditions)


def completed(definition: tuple[Stage, ...], now: datetime) -> Stages:
    """The stages of a case that was settled in one visit, such as a payment."""
    return tuple(
        StageState(s.order, s.step, s.agency, s.working_days, s.only_if, StageStatus.DONE, since=now, ended=now)
        for s in sorted(definition, key=lambda stage: stage.order)
    )


def complete(stages: Stages, index: int, now: datetime, conditions: AbstractSet[str] = frozenset()) -> Stages:
    """The active stage `index` is done; what it held back opens. ValueError when it is not active."""
    _must_be(stages[index], StageStatus.ACTIVE)
    return _advance(_put(stages, index, status=StageStatus.DONE, ended=now), now, conditions)


def refuse(stages: Stages, index: int, now: datetime, *, reason: str, rule: str) -> Stages:
    """The active stage `index` refuses. ValueError without a reason and a rule: nobody may just say no."""
    _must_be(stages[index], StageStatus.ACTIVE)
    if not (reason.strip() and rule.strip()):
        raise ValueError("a refusal needs a reason and the rule it rests on")
    return _put(stages, index, status=StageStatus.REFUSED, ended=now, reason=reason, rule=rule)


def stop(stages: Stages, index: int, *, reason: str) -> Stages:
    """The clock of the active stage `index` stops for a named reason. ValueError without one."""
    _must_be(stages[index], StageStatus.ACTIVE)
    if not reason.strip():
        raise ValueError("a stopped clock needs a reason")
    return _put(stages, index, status=StageStatus.STOPPED, reason=reason)


def resume(stages: Stages, index: int, now: datetime) -> Stages:
    """The clock of the stopped stage `index` starts anew."""
    _must_be(stages[index], StageStatus.STOPPED)
    return _put(stages, index, status=StageStatus.ACTIVE, since=now, reason="")


def status_of(stages: Stages) -> CaseStatus:
    """Where the whole case stands."""
    if any(stage.status is StageStatus.REFUSED for stage in stages):
        return CaseStatus.REFUSED
    return CaseStatus.DONE if all(stage.status in _SETTLED for stage in stages) else CaseStatus.OPEN


def promised_days(stages: Stages) -> int:
    """The promise for the whole case: orders follow each other, in each the slowest stage counts."""
    return sum(max(stage.promised_days for stage in group) for _, group in groupby(stages, key=_order))


def view(stage: StageState, calendar: WorkingCalendar, now: datetime) -> StageView:
    """The stage as everyone may see it at `now`. Only an active stage has a holder and can be late."""
    active = stage.status is StageStatus.ACTIVE
    held = active or stage.status is StageStatus.STOPPED
    due = calendar.due(stage.since, stage.promised_days) if active and stage.since else None
    return StageView(
        order=stage.order,
        step=stage.step,
        agency=stage.agency,
        status=stage.status,
        holder=stage.agency if held else "",
        since=stage.since,
        due=due,
        ended=stage.ended,
        promised_days=stage.promised_days,
        overdue_days=calendar.overdue(due, now) if due else 0,
        reason=stage.reason,
        rule=stage.rule,
    )


def _order(stage: StageState) -> int:
    return stage.order


def _advance(stages: Stages, now: datetime, conditions: AbstractSet[str]) -> Stages:
    """Open the lowest order that is not settled; automatic stages end at once and may open the next."""
    while status_of(stages) is CaseStatus.OPEN:
        current = min(stage.order for stage in stages if stage.status not in _SETTLED)
        after = tuple(
            _open(stage, now, conditions) if stage.order == current and stage.status is StageStatus.WAITING else stage
            for stage in stages
        )
        if after == stages:
            break
        stages = after
    return stages


def _open(stage: StageState, now: datetime, conditions: AbstractSet[str]) -> StageState:
    if stage.only_if and stage.only_if not in conditions:
        return msgspec.structs.replace(stage, status=StageStatus.SKIPPED)
    at_once = stage.promised_days == 0 and stage.agency in _AUTOMATIC_AGENCIES and stage.step in _AUTOMATIC_STEPS
    if at_once:
        return msgspec.structs.replace(stage, status=StageStatus.DONE, since=now, ended=now)
    return msgspec.structs.replace(stage, status=StageStatus.ACTIVE, since=now)


def _must_be(stage: StageState, status: StageStatus) -> None:
    if stage.status is not status:
        raise ValueError(f"stage {stage.order} {stage.step} of {stage.agency} is {stage.status}, not {status}")


def _put(stages: Stages, index: int, **changes: object) -> Stages:
    return (*stages[:index], msgspec.structs.replace(stages[index], **changes), *stages[index + 1 :])
