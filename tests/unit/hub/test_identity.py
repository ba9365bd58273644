from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.identity import Identities, Proven
from hub.keys import Secret
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Identification
from kiosk.contract.travel_documents import PASSPORT_PROFILE
from kiosk.contract.wire import CardAssertion, Identity
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


PASSPORT_FACTS = {"passport": "L898902C3", "nationality": "UTO", "name": "ANNA MARIA ERIKSSON"}


def _passport(proof: str, **facts: str) -> CardAssertion:
    return CardAssertion(PASSPORT_PROFILE, proof, {**PASSPORT_FACTS, **facts})


@pytest.mark.parametrize("proof", ["signed", "possession"])
def test_a_signed_passport_is_a_proof(identities: Identities, clock: FakeClock, proof: str) -> None:
    identity = identities.of_card(_passport(proof), "k1", {"possession"})
    assert isinstance(identity, Identity)
    assert identity.facts == PASSPORT_FACTS
    proven = identities.read(identity.token, "k1", clock.now())
    assert isinstance(proven, Proven)
    assert proven.way is Identification.PASSPORT
    assert "L898902C3" not in identity.token


@pytest.mark.parametrize(
    "card",
    [
        _passport("recognition"),
        _passport("simulated"),
        _passport(""),
        _passport("signed", passport=""),
        _passport("signed", passport="L898902c3"),
        _passport("signed", passport="L" * 23),
        _passport("signed", nationality=""),
        _passport("signed", nationality="UTOP"),
        CardAssertion("national-id", "signed", {**PASSPORT_FACTS, **FACTS}),
    ],
)
def test_nothing_less_is(identities: Identities, card: CardAssertion) -> None:
    refusal = identities.of_card(card, "k1", {"possession"})
    assert isinstance(refusal, Problem)
    assert refusal.code is ProblemCode.CARD_NOT_ACCEPTED


def test_facts_that_no_passport_has_are_dropped(identities: Identities) -> None:
    identity = identities.of_card(_passport("signed", national_id="9991234561", mobile="09150000000"), "k1", ())
    assert isinstance(identity, Identity)
    assert identity.facts == PASSPORT_FACTS
