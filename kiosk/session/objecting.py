"""Objecting to how a case is treated: what it is about, the words, and back to the case with the objection in it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.contract.wire import CaseStatus, CaseView, ObjectionSubject, StageStatus
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step, Task

#: The draft that holds the citizen's own words, and how many letters they may have.
WORDS, LONGEST = "objection", 1000

ObjectionAction = a.OpenObjection | a.ChooseObjection | a.SendObjection


def subjects(case: CaseView) -> tuple[ObjectionSubject, ...]:
    """What there is to object to now. How one was treated can always be objected to."""
    found: list[ObjectionSubject] = []
    if case.status is CaseStatus.REFUSED:
        found.append(ObjectionSubject.REFUSAL)
    if any(stage.overdue_days > 0 for stage in case.stages):
        found.append(ObjectionSubject.DELAY)
    if any(stage.status is StageStatus.STOPPED for stage in case.stages):
        found.append(ObjectionSubject.STOPPED)
    return (*found, ObjectionSubject.CONDUCT)


def person(state: SessionState, action: ObjectionAction) -> SessionState:
    """What the citizen does."""
    match action:
        case a.OpenObjection() if state.step is Step.CASE and state.case is not None:
            only = subjects(state.case)
            return replace(state, step=Step.OBJECTION, objection=only[0] if len(only) == 1 else None)
        case a.ChooseObjection(subject) if state.step is Step.OBJECTION and state.case is not None:
            return replace(state, objection=subject) if subject in subjects(state.case) else state
        case a.SendObjection(key) if state.step is Step.OBJECTION and state.objection is not None:
            return replace(state, task=Task.OBJECT, objection_key=key)
        case _:
            return state


def made(state: SessionState, case: CaseView, now: float) -> SessionState:
    """The hub has it."""
    drafts = {entry: typed for entry, typed in state.drafts.items() if entry != WORDS}
    return replace(
        state, step=Step.CASE, task=None, touched_at=now, case=case, objection=None, objection_key="", drafts=drafts
    )


def left(state: SessionState) -> SessionState:
    """Back to the case. What was written stays, in case one comes again."""
    return replace(state, step=Step.CASE, objection=None)
