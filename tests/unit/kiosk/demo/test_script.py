"""The played visitor gets through every service of the catalogue."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.catalogue.load import load_catalogue
from kiosk.contract import forms
from kiosk.contract.language import Language
from kiosk.contract.service import Identification
from kiosk.contract.wire import PaymentStatus
from kiosk.demo import script
from kiosk.places import CATALOGUE
from kiosk.session import actions as a
from kiosk.session.state import Paper, SessionState, Step, Task
from tests.unit.kiosk.session.test_machine import payment

SERVICES = load_catalogue(CATALOGUE).services
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("service_id", SERVICES)
@pytest.mark.parametrize("language", [Language.FA, Language.EN])
def test_its_answers_are_good_ones(service_id: str, language: Language) -> None:
    for field in SERVICES[service_id].fields:
        assert isinstance(forms.accept(field, script.sample(field, language, TODAY), TODAY), forms.Accepted), field.name


def test_it_waits_while_the_kiosk_works_and_pays_only_what_is_pending() -> None:
    levy = SERVICES["renovation-levy"]
    waiting = SessionState(step=Step.CHECK, task=Task.SUBMIT)
    assert script.next_move(waiting, levy, Language.FA) == script.Wait()
    pending = SessionState(step=Step.PAYMENT, payment=payment(PaymentStatus.PENDING))
    assert script.next_move(pending, levy, Language.FA) == script.PayByPhone("http://hub/pay/p1")
    failed = SessionState(step=Step.PAYMENT, payment=payment(PaymentStatus.FAILED))
    assert script.next_move(failed, levy, Language.FA) == script.Wait()


def test_it_stays_until_the_receipt_is_printed() -> None:
    service = SERVICES["request-137"]
    assert (
        script.next_move(SessionState(step=Step.CONFIRMATION, paper=Paper("", printing=True)), service, Language.FA)
        == script.Wait()
    )
    assert script.next_move(SessionState(step=Step.CONFIRMATION), service, Language.FA) == script.Do(a.Finish())


def test_it_identifies_with_what_it_has() -> None:
    """It has a card and a phone: at a passport it would stand before the scanner and type nothing."""
    lodging, unknown = SERVICES["pilgrim-lodging"], SessionState(step=Step.IDENTIFY)
    assert lodging.identification[0] is Identification.PASSPORT
    assert script.next_move(unknown, lodging, Language.UR) == script.Do(a.ChooseMethod(Identification.PHONE_OTP))
