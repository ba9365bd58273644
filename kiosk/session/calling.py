"""Calling a person: by touch on any screen, and at once where a service is urgent.

The call is made and followed beside whatever else the visit does, also while that waits for work. It is kept until the
visit ends; at the hub it outlives the visit.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.backend.errors import BackendFailure
from kiosk.contract.alerts import Alert, AlertKind, AlertState
from kiosk.contract.service import ServiceDefinition
from kiosk.session import actions as a
from kiosk.session.help_call import CallStep, HelpCall
from kiosk.session.state import SessionState

_STEPS = {
    AlertState.ASKED: CallStep.ASKED,
    AlertState.UNANSWERED: CallStep.UNANSWERED,
    AlertState.COMING: CallStep.COMING,
    AlertState.DONE: CallStep.DONE,
    AlertState.CANCELLED: CallStep.CANCELLED,
}
_OVER = frozenset({CallStep.DONE, CallStep.CANCELLED, CallStep.PRACTICE})


def person(state: SessionState, action: a.CallSomeone | a.CancelCall) -> SessionState:
    """What the citizen does."""
    match action:
        case a.CallSomeone(kind):
            return replace(state, call=_called(state, kind))
        case a.CancelCall() if state.call is not None and state.call.is_open:
            return replace(state, call=replace(state.call, step=CallStep.CANCELLING, failure=None))
        case _:
            return state


def begun(state: SessionState, service: ServiceDefinition) -> SessionState:
    """The visit with a call, if the service that begins is one for which somebody comes at once."""
    if not service.calls_staff or state.practice:
        return state
    if state.call is not None and state.call.is_open and state.call.kind is AlertKind.URGENT:
        return state
    return replace(state, call=_called(state, AlertKind.URGENT))


def world(state: SessionState, action: a.CallStands | a.CallFailed) -> SessionState:
    """What the hub says of the call."""
    call = state.call
    if call is None or call.step in _OVER:
        return state
    match action:
        case a.CallStands(alert):
            return replace(state, call=_standing(call, alert))
        case a.CallFailed(failure):
            return replace(state, call=_failed(call, failure))


def kept(state: SessionState) -> HelpCall | None:
    """What stays of the call when the visit leaves a service. That nobody was called in practice is over then."""
    call = state.call
    return None if call is not None and call.step is CallStep.PRACTICE else call


def tended(state: SessionState) -> tuple[int, bool] | None:
    """What must be followed now: which attempt, and whether it is being taken back. None: nothing."""
    call = state.call
    if call is None or call.step in _OVER:
        return None
    if call.step is CallStep.CANCELLING and not call.ref:
        return None  # what is on its way to the hub must have come there first
    if call.step is CallStep.UNREACHED and call.failure is not None and not call.failure.retryable:
        return None
    return call.attempt, call.step is CallStep.CANCELLING


def is_news(state: SessionState, attempt: tuple[int, bool]) -> bool:
    """Whether the answer to what was tended still counts: a later attempt has an answer of its own."""
    return attempt == tended(state) or (state.call is not None and state.call.step is CallStep.CANCELLING)


def is_awaited(state: SessionState) -> bool:
    """Whether the citizen waits for somebody to come: that takes longer than reading a screen."""
    return state.call is not None and state.call.is_open


def _called(state: SessionState, kind: AlertKind) -> HelpCall:
    """A fresh call, or another try of the one that is open. An urgent one stays urgent."""
    before = state.call
    if state.practice:
        return before if before is not None and before.is_open else HelpCall(kind, CallStep.PRACTICE)
    if before is None or before.step is CallStep.PRACTICE:
        return HelpCall(kind)
    if not before.is_open:
        return HelpCall(kind, attempt=before.attempt + 1)
    urgent = AlertKind.URGENT in {kind, before.kind}
    return HelpCall(AlertKind.URGENT if urgent else kind, attempt=before.attempt + 1, ref=before.ref)


def _standing(call: HelpCall, alert: Alert) -> HelpCall:
    step = _STEPS[alert.state]
    if call.step is CallStep.CANCELLING and step not in _OVER:
        return replace(call, ref=alert.ref)  # what was under way when it was taken back
    if call.ref and alert.ref != call.ref and call.step is not CallStep.ASKING:
        return call  # of an earlier attempt
    return replace(call, step=step, ref=alert.ref, agency=alert.agency, failure=None)


def _failed(call: HelpCall, failure: BackendFailure) -> HelpCall:
    if call.step is CallStep.CANCELLING:
        return replace(call, failure=failure) if call.ref else replace(call, step=CallStep.CANCELLED)
    if call.step is CallStep.ASKING:
        return replace(call, step=CallStep.UNREACHED, failure=failure)
    return replace(call, failure=failure)
