"""The bill, and paying it by phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.contract.language import Language
from kiosk.contract.wire import PaymentStatus
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step, Task
from tests.support.visits import BILL, PAYMENT, at
from ui.viewmodels.bill import BillViewModel
from ui.viewmodels.payment import PaymentViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

SIZES = [(1080, 1920), (1920, 1080)]


def levy(step: Step, language: Language = Language.EN, **more: object) -> SessionState:
    return at(step, "renovation-levy", language, **{"bill": BILL, **more})


def bill_shown(stage: ScreenStage, state: SessionState, size: tuple[int, int] = (1080, 1920)) -> BillViewModel:
    stage.be_in(state)
    view_model = BillViewModel(stage.context)
    stage.show("Bill", view_model, *size)
    return view_model


def payment_shown(stage: ScreenStage, state: SessionState, size: tuple[int, int] = (1080, 1920)) -> PaymentViewModel:
    stage.be_in(state)
    view_model = PaymentViewModel(stage.context)
    stage.show("Payment", view_model, *size)
    return view_model


@pytest.mark.parametrize("size", SIZES, ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", [Language.FA, Language.EN])
def test_both_screens_load_without_a_warning(stage: ScreenStage, language: Language, size: tuple[int, int]) -> None:
    bill_shown(stage, levy(Step.BILL, language), size)
    assert stage.find("rials").property("text") in {"۱۲٬۵۰۰٬۰۰۰ ریال", "12,500,000 rials"}
    payment_shown(stage, levy(Step.PAYMENT, language, payment=PAYMENT), size)
    assert stage.find("tomans").property("text") in {"۱٬۲۵۰٬۰۰۰ تومان", "1,250,000 tomans"}


def test_the_bill_is_paid_with_a_key(stage: ScreenStage) -> None:
    bill_shown(stage, levy(Step.BILL))
    stage.tap(next(i for i in stage.items() if i.property("text") == "Pay this bill" and i.property("kind")))
    assert isinstance(stage.dispatched[0], a.Pay)
    assert stage.dispatched[0].key
    assert stage.session.state.task is Task.START_PAYMENT


def test_the_bill_names_what_was_typed_and_it_does_not_say_itself(stage: ScreenStage) -> None:
    answers = {"plate": "12ب345-36"}
    vehicle = at(Step.BILL, "vehicle-levy", Language.EN, bill=BILL, answers=answers)
    assert bill_shown(stage, vehicle).rows[0]["label"] == "Vehicle plate"
    card = at(Step.BILL, "mancard-issue", Language.EN, bill=BILL, answers={"card_kind": "plain"})
    assert bill_shown(stage, card).rows[0]["value"] == "Plain card without a name"
    found = at(Step.BILL, "renovation-levy", Language.EN, bill=BILL, answers={"find_by": "bill", "bill": "1/2"})
    assert bill_shown(stage, found).rows[0]["label"] == "Owner"


def test_a_paid_bill_offers_nothing_to_pay(stage: ScreenStage) -> None:
    paid = type(BILL)(**{f: getattr(BILL, f) for f in BILL.__struct_fields__} | {"paid": True})
    bill_shown(stage, levy(Step.BILL, bill=paid))
    stage.find("paid")
    assert "Pay this bill" not in stage.texts()


def test_a_phone_reads_the_code_from_the_glass(stage: ScreenStage) -> None:
    payment_shown(stage, levy(Step.PAYMENT, payment=PAYMENT))
    picture = stage.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    shape = (picture.height(), picture.bytesPerLine())
    pixels = memoryview(picture.constBits()).cast("B", shape=shape)
    assert PAYMENT.pay_url in [found.text for found in zxingcpp.read_barcodes(pixels)]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (PaymentStatus.FAILED, "No bill was paid"),
        (PaymentStatus.EXPIRED, "No bill was paid"),
        (PaymentStatus.REVERSED, "All the money goes back to you"),
    ],
)
def test_a_payment_that_came_to_nothing_can_be_tried_again(
    stage: ScreenStage, status: PaymentStatus, words: str
) -> None:
    over = type(PAYMENT)(PAYMENT.payment_ref, status, PAYMENT.pay_url, PAYMENT.amount_rials, PAYMENT.expires_at)
    view_model = payment_shown(stage, levy(Step.PAYMENT, payment=over))
    assert words in str(stage.find("over").property("title"))
    assert not [i for i in stage.items() if i.objectName() == "qr"]
    view_model.again()
    assert stage.session.state.task is Task.START_PAYMENT


def test_it_waits_calmly_and_says_until_when(stage: ScreenStage) -> None:
    view_model = payment_shown(stage, levy(Step.PAYMENT, payment=PAYMENT))
    assert stage.find("status").property("text") == "Waiting for your payment"
    assert view_model.property("until") == "This code is valid until 12:09."
