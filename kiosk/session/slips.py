"""Papers that prove nothing and belong to a screen: the personal checklist, and where a case stands."""

from __future__ import annotations

from dataclasses import replace

from kiosk.session import actions as a
from kiosk.session.state import SessionState, Slip, SlipKind, Step


def here(state: SessionState) -> Slip | None:
    """The paper of the screen that the visit stands at, if it was asked for."""
    wanted = _wanted(state)
    return state.slip if wanted is not None and state.slip is not None and state.slip.job == wanted.job else None


def is_wanted(state: SessionState) -> bool:
    """Whether there is such a paper of what the visit shows."""
    return _wanted(state) is not None


def pressed(state: SessionState) -> SessionState:
    """Somebody wants it. While one is being printed that changes nothing."""
    wanted = _wanted(state)
    if wanted is None or (state.slip is not None and state.slip.printing):
        return state
    return replace(state, slip=wanted)


def printed(state: SessionState, action: a.Printed, now: float) -> SessionState:
    """What the printer says of it; what it says of another paper changes nothing."""
    slip = state.slip
    if slip is None or slip.job != action.job or not slip.printing:
        return state
    return replace(state, slip=replace(slip, outcome=action.outcome), touched_at=now)


def _wanted(state: SessionState) -> Slip | None:
    if state.step is Step.PAPERS and state.precheck is not None and state.precheck.missing:
        return Slip(f"checklist-{state.service_id}-{state.language.value}", SlipKind.CHECKLIST)
    if state.step is Step.CASE and state.case is not None:
        return Slip(f"case-{state.case.tracking_code}-{state.language.value}", SlipKind.CASE)
    return None
