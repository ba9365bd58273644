"""The real catalogue, and a visit that tests walk through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.contract.language import Language
from kiosk.contract.service import ServiceDefinition
from kiosk.contract.wire import Identity
from kiosk.session import actions as a
from kiosk.session.machine import Rules, transition
from kiosk.session.state import SessionState

CATALOGUE = Path(__file__).parents[4] / "assets" / "catalogue"
NOON = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def rules() -> Rules:
    files = sorted(f for f in CATALOGUE.glob("*.yaml") if f.stem != "departments")
    services = [msgspec.yaml.decode(f.read_bytes(), type=ServiceDefinition) for f in files]
    return Rules({s.id: s for s in services}, (Language.FA, Language.EN))


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
