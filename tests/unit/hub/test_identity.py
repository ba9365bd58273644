from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.identity import Identities, Proven
from hub.keys import Secret
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Identification
from tests.support.clock import FakeClock

FACTS = {"national_id": "9991234561"}


@pytest.fixture
def identities(secret: Secret, clock: FakeClock) -> Identities:
    return Identities(secret, clock.now, timedelta(minutes=15))


def _refusal(outcome: Proven | Problem) -> ProblemCode | None:
    return outcome.code if isinstance(outcome, Problem) else None


def test_a_token_says_who_and_how(identities: Identities, clock: FakeClock) -> None:
    token = identities.issue(Identification.NATIONAL_SMART_CARD, FACTS, "k1").token
    proven = identities.read(token, "k1", clock.now())
    assert isinstance(proven, Proven)
    assert (proven.facts, proven.way) == (FACTS, Identification.NATIONAL_SMART_CARD)
    assert "9991234561" not in token


def test_a_token_ends_and_belongs_to_one_kiosk(identities: Identities, clock: FakeClock) -> None:
    identity = identities.issue(Identification.PHONE_OTP, FACTS, "k1")
    assert _refusal(identities.read(identity.token, "k2", clock.now())) is ProblemCode.IDENTITY_REQUIRED
    assert _refusal(identities.read(identity.token, "k1", identity.expires_at)) is ProblemCode.IDENTITY_EXPIRED


def test_another_hub_does_not_believe_it(identities: Identities, clock: FakeClock) -> None:
    other = Identities(Secret(b"o" * 32), clock.now, timedelta(minutes=15))
    token = other.issue(Identification.PHONE_OTP, FACTS, "k1").token
    assert _refusal(identities.read(token, "k1", clock.now())) is ProblemCode.IDENTITY_REQUIRED


@given(st.text())
def test_no_text_is_a_token(text: str) -> None:
    clock = FakeClock()
    identities = Identities(Secret(b"s" * 32), clock.now, timedelta(minutes=15))
    assert _refusal(identities.read(text, "k1", clock.now())) is ProblemCode.IDENTITY_REQUIRED
