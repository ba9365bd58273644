"""The rules of a case: stages of one order run in parallel, the next order opens when all of them are settled.

Pure: every function takes stages and returns new ones. Storage is in `case_store`, overdue ones are in `clockwork`.
Nobody says no without a reason and a rule, nobody stops a clock but for a named cause, nobody passes a stage over
without saying why.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import datetime
from itertools import groupby

import msgspec

from hub.calendar import WorkingCalendar
from kiosk.contract.service import Stage
from kiosk.contract.wire import (
    CaseStatus,
    CitizensTurn,
    Escalation,
    PassOverReason,
    RefusalReason,
    StageStatus,
    StageView,
    StopReason,
)

_SETTLED = {StageStatus.DONE, StageStatus.SKIPPED}
_HELD = {StageStatus.ACTIVE, StageStatus.STOPPED}

#: What machines do at once: a stage of these agencies and steps that promises 0 days is done when it opens.
_AUTOMATIC_AGENCIES = {"kiosk", "civilreg"}
_AUTOMATIC_STEPS = {"submit", "identity", "lookup"}

#: Nobody sits there: what they do after a payment is done with it.
_MACHINES = {"kiosk", "civilreg", "psp"}

#: What the citizen does himself. Nobody at an agency is late with it.
CITIZENS_STEPS = frozenset({"pay", "deliver"})

_TURNS = {
    StopReason.DOCUMENTS: CitizensTurn.BRING_DOCUMENTS,
    StopReason.DESIGN: CitizensTurn.SEND_DESIGN,
    StopReason.HEARING: CitizensTurn.ATTEND_HEARING,
    StopReason.PAYMENT: CitizensTurn.PAY,
}


class StageState(msgspec.Struct, frozen=True):
    """One stage of one case. Days are working days; `only_if` is the condition that lets it run.

    `still_days`: how long its clock stood still, which its promise is longer by. `officer`: who took it, empty while
    it waits in the queue of its agency.
    """

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
    deemed_consent: bool = False
    suspends: bool = False
    still_days: int = 0
    stopped_at: datetime | None = None
    officer: str = ""
    escalation: Escalation = Escalation.NONE

    @property
    def is_held(self) -> bool:
        """Whether its agency has it."""
        return self.status in _HELD


Stages = tuple[StageState, ...]


def opened(definition: tuple[Stage, ...], now: datetime, conditions: AbstractSet[str] = frozenset()) -> Stages:
    """The stages of a fresh case; `conditions` are those that are known to hold."""
    return _advance(tuple(_of(stage) for stage in _ordered(definition)), now, conditions)


def paid(definition: tuple[Stage, ...], now: datetime) -> Stages:
    """The stages of a case that begins when money came in: done up to the payment, and what machines do after it."""
    stages = opened(definition, now)
    until = max((stage.order for stage in stages if stage.step == "pay"), default=max(s.order for s in stages))
    while (index := _done_already(stages, until)) is not None:
        stages = complete(stages, index, now)
    return stages


def booked(stages: Stages, now: datetime) -> Stages:
    """A place was given with the request: where booking it is the next stage, that is done."""
    for index, stage in enumerate(stages):
        if stage.step == "book" and stages[index].status is StageStatus.ACTIVE:
            stages = complete(stages, index, now)
    return stages


def _done_already(stages: Stages, until: int) -> int | None:
    active = (n for n, stage in enumerate(stages) if stage.status is StageStatus.ACTIVE)
    return next((n for n in active if stages[n].order <= until or stages[n].agency in _MACHINES), None)


def take(stages: Stages, index: int, officer: str) -> Stages:
    """An officer takes the stage `index` that his agency has, from the queue or from another officer."""
    if not stages[index].is_held:
        _must_be(stages[index], StageStatus.ACTIVE)
    return _put(stages, index, officer=officer)


def release(stages: Stages, index: int) -> Stages:
    """The stage `index` that somebody has goes back to the queue of its agency."""
    return _put(stages, index, officer="")


def pays_next(stages: Stages, index: int) -> bool:
    """Whether the citizen pays once the stage `index` is done: then its agency says how much."""
    here = stages[index].order
    others = [stage for other, stage in enumerate(stages) if stage.order == here and other != index]
    later = [stage for stage in stages if stage.order > here and stage.status is StageStatus.WAITING]
    if any(stage.is_held for stage in others) or not later:
        return False
    nearest = min(stage.order for stage in later)
    return any(stage.step == "pay" for stage in later if stage.order == nearest)


def complete(stages: Stages, index: int, now: datetime, conditions: AbstractSet[str] = frozenset()) -> Stages:
    """The active stage `index` is done; what it held back opens. ValueError when it is not active."""
    _must_be(stages[index], StageStatus.ACTIVE)
    return _advance(_put(stages, index, status=StageStatus.DONE, ended=now), now, conditions)


def pass_over(
    stages: Stages, index: int, now: datetime, reason: PassOverReason, conditions: AbstractSet[str] = frozenset()
) -> Stages:
    """The active stage `index` ends without an answer of its agency. ValueError when it is not active, or when
    silence is taken for consent where the definition does not say so.
    """
    _must_be(stages[index], StageStatus.ACTIVE)
    if reason is PassOverReason.DEEMED_CONSENT and not stages[index].deemed_consent:
        raise ValueError("silence is no consent at this stage")
    skipped = _put(stages, index, status=StageStatus.SKIPPED, ended=now, reason=reason.value)
    return _advance(skipped, now, conditions)


def refuse(stages: Stages, index: int, now: datetime, *, reason: RefusalReason, rule: str) -> Stages:
    """The active stage `index` refuses. ValueError without the rule it rests on: nobody may just say no."""
    _must_be(stages[index], StageStatus.ACTIVE)
    if not rule.strip():
        raise ValueError("a refusal needs the rule it rests on")
    return _put(stages, index, status=StageStatus.REFUSED, ended=now, reason=reason.value, rule=rule.strip())


def reopen(stages: Stages, index: int, now: datetime) -> Stages:
    """An objection was upheld: the refused stage `index` begins anew, back in the queue."""
    _must_be(stages[index], StageStatus.REFUSED)
    fresh = {"ended": None, "reason": "", "rule": "", "officer": "", "still_days": 0, "escalation": Escalation.NONE}
    return _put(stages, index, status=StageStatus.ACTIVE, since=now, **fresh)


def stop(stages: Stages, index: int, now: datetime, *, reason: StopReason) -> Stages:
    """The clock of the active stage `index` stops for a named reason."""
    _must_be(stages[index], StageStatus.ACTIVE)
    return _put(stages, index, status=StageStatus.STOPPED, stopped_at=now, reason=reason.value)


def resume(stages: Stages, index: int, now: datetime, calendar: WorkingCalendar) -> Stages:
    """The clock of the stopped stage `index` goes on: its promise is as much longer as it stood still."""
    stage = stages[index]
    _must_be(stage, StageStatus.STOPPED)
    since = calendar.day_of(stage.stopped_at or now)
    still = stage.still_days + calendar.between(since, calendar.day_of(now))
    return _put(stages, index, status=StageStatus.ACTIVE, still_days=still, stopped_at=None, reason="")


def escalate(stages: Stages, index: int, to: Escalation) -> Stages:
    """The active stage `index` is overdue and goes to somebody above its holder, for everyone to see."""
    _must_be(stages[index], StageStatus.ACTIVE)
    return _put(stages, index, escalation=to)


def status_of(stages: Stages) -> CaseStatus:
    """Where the whole case stands."""
    if any(stage.status is StageStatus.REFUSED for stage in stages):
        return CaseStatus.REFUSED
    return CaseStatus.DONE if all(stage.status in _SETTLED for stage in stages) else CaseStatus.OPEN


def promised_days(stages: Stages) -> int:
    """The promise for the whole case: orders follow each other, in each the slowest stage counts.

    A stage that opens only on a condition counts until it is known that the condition does not hold.
    """
    counted = [stage for stage in stages if stage.status is not StageStatus.SKIPPED or stage.since is not None]
    return sum(max(stage.promised_days for stage in group) for _, group in groupby(counted, key=_order))


def still_days(stages: Stages, calendar: WorkingCalendar, now: datetime) -> int:
    """How many working days the clock of the whole case stood still: stops, and stages that suspend it."""
    stopped = sum(stage.still_days for stage in stages)
    hearings = (s for s in stages if s.suspends and s.since is not None and s.status is not StageStatus.SKIPPED)
    return stopped + sum(
        calendar.between(calendar.day_of(s.since), calendar.day_of(s.ended or now)) for s in hearings if s.since
    )


def citizens_turn(stages: Stages) -> CitizensTurn:
    """What the citizen must do now. A stop comes first, then a payment, then something to fetch."""
    for stage in stages:
        if stage.status is StageStatus.STOPPED:
            return _TURNS[StopReason(stage.reason)]
    active = [stage for stage in stages if stage.status is StageStatus.ACTIVE]
    if any(stage.step == "pay" for stage in active):
        return CitizensTurn.PAY
    return CitizensTurn.COLLECT if any(stage.step == "deliver" for stage in active) else CitizensTurn.NONE


def due(stage: StageState, calendar: WorkingCalendar) -> datetime | None:
    """When the promise of an active stage ends; None for any other."""
    if stage.status is not StageStatus.ACTIVE or stage.since is None:
        return None
    return calendar.due(stage.since, stage.promised_days + stage.still_days)


def view(stage: StageState, calendar: WorkingCalendar, now: datetime) -> StageView:
    """The stage as everyone may see it at `now`: its holder is a role, never a person.

    Only an active one is late, and not one that waits for the citizen.
    """
    ends = due(stage, calendar)
    return StageView(
        order=stage.order,
        step=stage.step,
        agency=stage.agency,
        status=stage.status,
        holder=stage.agency if stage.is_held else "",
        since=stage.since,
        due=ends,
        ended=stage.ended,
        promised_days=stage.promised_days,
        overdue_days=calendar.overdue(ends, now) if ends and stage.step not in CITIZENS_STEPS else 0,
        reason=stage.reason,
        rule=stage.rule,
        escalated_to=stage.escalation,
    )


def _of(stage: Stage) -> StageState:
    return StageState(
        order=stage.order,
        step=stage.step,
        agency=stage.agency,
        promised_days=stage.working_days,
        only_if=stage.only_if,
        deemed_consent=stage.deemed_consent,
        suspends=stage.suspends,
    )


def _ordered(definition: tuple[Stage, ...]) -> list[Stage]:
    return sorted(definition, key=lambda stage: stage.order)


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
