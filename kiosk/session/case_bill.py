"""Paying what a case waits for: from the case to its bill, and back to the case when one goes back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from kiosk.contract.wire import Bill, CitizensTurn
from kiosk.session.state import SessionState, Step, Task

#: The service in which any bill of the city is paid.
SERVICE = "municipal-bill-payment"


def can_be_paid(state: SessionState, services: Collection[str]) -> bool:
    """Whether the case on the screen waits for a payment that this kiosk can take."""
    return state.case is not None and state.case.turn is CitizensTurn.PAY and SERVICE in services


def asked(state: SessionState, services: Collection[str]) -> SessionState:
    """Look for the bill of the case."""
    if state.step is not Step.CASE or not can_be_paid(state, services):
        return state
    return replace(state, task=Task.FIND_CASE_BILL, problem=None)


def found(state: SessionState, bill: Bill, now: float) -> SessionState:
    """The bill is paid like any other one."""
    return replace(
        state, task=None, touched_at=now, step=Step.BILL, bill=bill, followed_in=state.service_id, service_id=SERVICE
    )


def left(state: SessionState) -> SessionState:
    """Back to the case."""
    return replace(state, step=Step.CASE, bill=None, service_id=state.followed_in, followed_in="")
