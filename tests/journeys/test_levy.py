"""Somebody pays the renovation levy with the phone."""

from __future__ import annotations

from kiosk.contract.wire import PaymentStatus
from kiosk.session.navigation import Screen
from tests.journeys.steps import BARCODE, EN, FA, begins, chooses, leaves, looks_up_levy
from tests.support.kiosk import LANDSCAPE, PORTRAIT, KioskOpen
from tests.support.papers import qr_text
from tests.support.visitor import Visitor


async def test_a_declined_payment_can_be_tried_again_and_is_paid_once(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(PORTRAIT) as visitor:
        await looks_up_levy(visitor, FA)
        await visitor.arrives_at(Screen.BILL)
        await visitor.sees("۱٬۲۵۰٬۰۰۰")
        await visitor.continues()
        await visitor.arrives_at(Screen.PAYMENT)
        await visitor.pays("decline")
        await visitor.finds("over")
        declined = reference(visitor)
        await visitor.continues()
        await visitor.waits_for(lambda: status(visitor) is PaymentStatus.PENDING, "another payment")
        assert reference(visitor) != declined
        await visitor.pays()
        await the_receipt_is_out(visitor)
        await leaves(visitor)

        await looks_up_levy(visitor, EN)
        await visitor.arrives_at(Screen.BILL)
        await visitor.sees("This bill is already paid")


async def test_a_bill_is_found_by_its_barcode_and_by_its_numbers(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(LANDSCAPE) as visitor:
        await begins(visitor, EN, "renovation-levy")
        await visitor.asked("find_by")
        visitor.scans(BARCODE)
        await visitor.arrives_at(Screen.BILL)
        await visitor.sees("1,250,000")
        await visitor.continues()
        await visitor.arrives_at(Screen.PAYMENT)
        await visitor.pays()
        await the_receipt_is_out(visitor)
        await visitor.sees("Your payment is received")
        assert visitor.text_of("code") != ""

        await visitor.goes_home()
        await chooses(visitor, "renovation-levy")
        await visitor.touches("choice-bill")
        await visitor.asked("bill")
        await visitor.types("432190064")
        await visitor.continues()
        await visitor.types("125040124")
        await visitor.continues()
        await visitor.arrives_at(Screen.BILL)
        await visitor.goes_back()
        await visitor.asked("bill")


def reference(visitor: Visitor) -> str:
    return visitor.state.payment.payment_ref if visitor.state.payment else ""


def status(visitor: Visitor) -> PaymentStatus | None:
    return visitor.state.payment.status if visitor.state.payment else None


async def the_receipt_is_out(visitor: Visitor) -> None:
    """The screen goes on by itself, and the paper carries what the screen says."""
    paid = reference(visitor)
    await visitor.arrives_at(Screen.CONFIRMATION)
    await visitor.sees(paid)
    await visitor.waits_for(lambda: visitor.papers, "a receipt")
    assert visitor.state.receipt is not None
    assert qr_text(visitor.papers[-1].raster) == visitor.state.receipt.verify_url
