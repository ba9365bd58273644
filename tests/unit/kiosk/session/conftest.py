"""The real catalogue, and a visit that tests walk through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kiosk.contract.language import Language
from kiosk.contract.wire import Identity
from kiosk.session import actions as a
from kiosk.session.machine import Rules, transition
from kiosk.session.state import SessionState
from tests.support.catalogue import city_catalogue

NOON = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def rules() -> Rules:
    return Rules(city_catalogue().services, (Language.FA, Language.EN))


@pytest.fixture
def walk(rules: Rules) -> Callable[..., SessionState]:
    """Apply actions one after the other, one second apart, from a state (a fresh one unless given)."""

    def go(*actions: a.Action, state: SessionState | None = None) -> SessionState:
        state = state or SessionState()
        for second, action in enumerate(actions, start=1):
            state = transition(state, action, state.touched_at + second, rules)
        return state

    return go


def identity(**facts: str) -> Identity:
    return Identity(token="t", expires_at=NOON, facts=facts)
