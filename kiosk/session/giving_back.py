"""Giving a booked place back from the screen of its case: the question, who asks if the hub wants to know, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.backend.errors import BackendFailure
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Identification, ServiceDefinition
from kiosk.contract.wire import CaseView
from kiosk.session import actions as a
from kiosk.session import filing
from kiosk.session.state import SessionState, Step, Task

GivingAction = a.AskPlaceBack | a.KeepPlace | a.GivePlaceBack
_NOT_KNOWN = frozenset({ProblemCode.IDENTITY_REQUIRED, ProblemCode.IDENTITY_EXPIRED})


def person(state: SessionState, action: GivingAction) -> SessionState:
    """What the citizen does."""
    if state.step is not Step.CASE or state.case is None or not state.case.places:
        return state
    match action:
        case a.AskPlaceBack():
            return replace(state, returning=state.case.places[0], problem=None)
        case a.KeepPlace():
            return kept(state)
        case a.GivePlaceBack(key) if state.returning is not None:
            return replace(state, task=Task.GIVE_PLACE_BACK, returning_key=key, problem=None)
        case _:
            return state


def kept(state: SessionState) -> SessionState:
    """The citizen keeps the place, and is at the case."""
    at_the_case = replace(state, step=Step.CASE, returning=None, returning_key="", method=None, mobile="")
    if not state.followed_in:
        return at_the_case
    return replace(at_the_case, service_id=state.followed_in, followed_in="")


def given(state: SessionState, case: CaseView, now: float) -> SessionState:
    """The hub has it; the case without the place."""
    return replace(state, task=None, touched_at=now, case=case, returning=None, returning_key="")


def failed(
    state: SessionState, failure: BackendFailure, services: Mapping[str, ServiceDefinition], now: float
) -> SessionState:
    """Whose case has a name must prove it, in the ways of its service. Anything else is said, and the place kept."""
    idle = replace(state, task=None, touched_at=now)
    service = services.get(state.case.service_id) if state.case else None
    unknown = state.identity is None or failure.code is ProblemCode.IDENTITY_EXPIRED
    if failure.code in _NOT_KNOWN and unknown and service and set(service.identification) - {Identification.NONE}:
        nobody = replace(idle, identity=None, identified_by=None, service_id=service.id, followed_in=state.service_id)
        return filing.to_identify(nobody, service)
    return replace(kept(idle), problem=failure, failed_task=None)


def identified(state: SessionState) -> SessionState:
    """It is known now who asks: the place goes back."""
    known = replace(state, step=Step.CASE, service_id=state.followed_in, followed_in="", method=None, mobile="")
    return replace(known, task=Task.GIVE_PLACE_BACK)
