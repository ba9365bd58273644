"""A partner's service that is taken back while somebody uses it."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from hardware.smartcard.base import CardRead, Proof
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import Identification, ServiceDefinition
from kiosk.contract.wire import Identity
from kiosk.session import actions as a
from kiosk.session.machine import Rules, transition
from kiosk.session.state import CardNotice, SessionState, Step, Task
from tests.support.catalogue import city_catalogue
from tests.support.packs import ID, NAME

NOON = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
RECEIPT = Receipt(ReceiptKind.REQUEST, "XEM4HBELLU", ID, NOON, "K1", Language.EN, token="TOKEN")


@pytest.fixture
def offered() -> dict[str, ServiceDefinition]:
    service = msgspec.structs.replace(city_catalogue().services["request-137"], id=ID, offered_by=NAME)
    return {ID: service}


def taken_back(services: dict[str, ServiceDefinition]) -> dict[str, ServiceDefinition]:
    return {name: msgspec.structs.replace(service, switched_off=True) for name, service in services.items()}


def after(state: SessionState, action: a.Action, services: dict[str, ServiceDefinition]) -> SessionState:
    return transition(state, action, 2.0, Rules(services, (Language.FA,)))


@pytest.mark.parametrize("step", [Step.SERVICE, Step.IDENTIFY, Step.QUESTION, Step.CHECK, Step.BILL, Step.INFORMATION])
def test_the_visit_leaves_it_and_is_told(step: Step, offered: dict[str, ServiceDefinition]) -> None:
    here = SessionState(visit=1, step=step, service_id=ID, question="desc", answers={"desc": "x"}, drafts={"desc": "y"})
    assert after(here, a.OfferChanged(), offered).step is step
    state = after(here, a.OfferChanged(), taken_back(offered))
    assert (state.step, state.service_id, state.answers, state.drafts) == (Step.HOME, "", {}, {})
    assert state.problem == BackendFailure(FailureKind.REJECTED, ProblemCode.SERVICE_WITHDRAWN)
    assert after(state, a.Back(), offered).problem is None


def test_what_is_being_sent_comes_to_its_end(offered: dict[str, ServiceDefinition]) -> None:
    gone = taken_back(offered)
    sending = SessionState(visit=1, step=Step.CHECK, service_id=ID, task=Task.SUBMIT, submission_key="k")
    waiting = after(sending, a.OfferChanged(), gone)
    assert (waiting.step, waiting.task) == (Step.CHECK, Task.SUBMIT)
    assert after(waiting, a.Accepted(RECEIPT), gone).step is Step.CONFIRMATION
    lost = after(waiting, a.Failed(BackendFailure(FailureKind.TIMED_OUT, may_have_arrived=True)), gone)
    assert lost.step is Step.CHECK  # it may have arrived: asking again with the same key tells
    assert after(lost, a.Retry(), gone).task is Task.SUBMIT
    left = after(lost, a.Back(), gone)
    assert left.step is Step.HOME
    assert left.problem is not None


def test_a_payment_under_way_is_not_cut_off(offered: dict[str, ServiceDefinition]) -> None:
    paying = SessionState(visit=1, step=Step.PAYMENT, service_id=ID)
    assert after(paying, a.OfferChanged(), taken_back(offered)).step is Step.PAYMENT


def test_screens_look_again_when_the_offer_changes(offered: dict[str, ServiceDefinition]) -> None:
    home = SessionState(visit=1, step=Step.HOME)
    assert after(home, a.OfferChanged(), taken_back(offered)) != home


def test_only_the_granted_cards_identify_for_a_partner(offered: dict[str, ServiceDefinition]) -> None:
    by_card = (Identification.NATIONAL_SMART_CARD,)
    service = msgspec.structs.replace(offered[ID], identification=by_card, card_profiles=("student",))
    services = {ID: service}
    reading = SessionState(visit=1, step=Step.IDENTIFY, service_id=ID, task=Task.READ_CARD)
    for profile, task, notice in (("student", Task.ASSERT_CARD, None), ("national", None, CardNotice.UNKNOWN)):
        card = CardRead(profile, Proof.POSSESSION, {"national_id": "9991234561"})
        state = after(reading, a.CardWasRead(card), services)
        assert (state.task, state.card_notice) == (task, notice)
    known = SessionState(
        visit=1, step=Step.SERVICE, service_id=ID, identity=Identity("t", NOON, {}), identified_by=by_card[0]
    )
    assert after(known, a.Begin(), services).step is Step.IDENTIFY  # it may have been another card
