"""Checking, paying, the receipt and its paper; a case and its road; pages that inform."""

from __future__ import annotations

from datetime import date

import msgspec

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import LocalText
from kiosk.contract.look_ups import Found, Said
from kiosk.contract.receipt import ReceiptKind
from kiosk.contract.wire import CitizensTurn, ObjectionSubject, PaymentStatus
from kiosk.session.state import Paper, Step, Task
from tests.support.visits import BILL, NOON, PAYMENT, PERMIT, REQUEST, permit_case, receipt
from tests.walk.scenes.scene import Scene, at

_STOREYS = Said(
    LocalText("بیشترین شمار طبقات", "Most storeys", "أكثر عدد للطوابق", "زیادہ سے زیادہ منزلیں", "Ən çox mərtəbə"),
    LocalText("۵", "5", "٥", "5", "5"),
)
_JOB = "request-job"
_CONFIRMED = Paper(_JOB, outcome=PrintOutcome(OutcomeKind.CONFIRMED))
_FAILED = Paper(_JOB, outcome=PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT, on_paper=False))
_WAITING = Paper(_JOB, waits_for=PrinterCondition.PAPER_OUT)
_DUE_TO_PAY = msgspec.structs.replace(permit_case(), turn=CitizensTurn.PAY)
_CASES = tuple(msgspec.structs.replace(permit_case(), tracking_code=code) for code in ("K7WM3XQP9X", "P4XK9ZRTM2"))


def _confirmed(name: str, kind: ReceiptKind, paper: Paper | None, service: str = "request-137") -> Scene:
    return at(f"confirmation-{name}", Step.CONFIRMATION, service, receipt=receipt(kind, service), paper=paper)


FILING = (
    at("check", Step.CHECK, "request-137", answers=REQUEST),
    at("check-long", Step.CHECK, "building-permit", answers=PERMIT),
    at("check-errors", Step.CHECK, "building-permit", answers=PERMIT,
       refusals={"renewal": Reason.FORMAT, "area": Reason.RANGE}),
    at("check-sending", Step.CHECK, "request-137", answers=REQUEST, task=Task.SUBMIT),
    _confirmed("printing", ReceiptKind.REQUEST, Paper(_JOB, printing=True)),
    _confirmed("printed", ReceiptKind.REQUEST, _CONFIRMED),
    _confirmed("failed", ReceiptKind.REQUEST, _FAILED),
    _confirmed("waiting", ReceiptKind.REQUEST, _WAITING),
    _confirmed("provisional", ReceiptKind.PROVISIONAL, _CONFIRMED),
    _confirmed("paid", ReceiptKind.PAYMENT, _CONFIRMED, "renovation-levy"),
    _confirmed("practice", ReceiptKind.PRACTICE, _CONFIRMED),
    _confirmed("proviso", ReceiptKind.REQUEST, _CONFIRMED, "meal-invitation"),
)  # fmt: skip

PAYING = (
    at("bill", Step.BILL, "renovation-levy", bill=BILL),
    at("bill-paid", Step.BILL, "renovation-levy", bill=msgspec.structs.replace(BILL, paid=True)),
    at("payment", Step.PAYMENT, "renovation-levy", bill=BILL, payment=PAYMENT),
    at("payment-over", Step.PAYMENT, "renovation-levy", bill=BILL,
       payment=msgspec.structs.replace(PAYMENT, status=PaymentStatus.EXPIRED, expires_at=NOON)),
)  # fmt: skip

FOLLOWING = (
    at("cases", Step.CASES, "request-tracking", cases=_CASES),
    at("cases-none", Step.CASES, "request-tracking"),
    at("case", Step.CASE, "request-tracking", case=permit_case()),
    at("case-pay", Step.CASE, "request-tracking", case=_DUE_TO_PAY, paper=Paper(_JOB, on_paper=True)),
    at("objection", Step.OBJECTION, "request-tracking", case=permit_case()),
    at("objection-words", Step.OBJECTION, "request-tracking", case=permit_case(), objection=ObjectionSubject.DELAY),
)

INFORMING = (
    at("answer", Step.ANSWER, "zoning-info", found=Found("zoning-info", date(2026, 11, 1), (_STOREYS,), invented=True),
       answers={"find_by": "renewal", "renewal": "2-5-31-14-0-0-0"}),
    at("prayer-times", Step.INFORMATION, "prayer-times"),
    at("shrine-map", Step.INFORMATION, "shrine-map"),
    at("shrine-map-printed", Step.INFORMATION, "shrine-map", page=1,
       paper=Paper("page", outcome=PrintOutcome(OutcomeKind.CONFIRMED), page=1)),
    at("deposit-office", Step.INFORMATION, "deposit-office"),
)  # fmt: skip

SCENES: tuple[Scene, ...] = (*FILING, *PAYING, *FOLLOWING, *INFORMING)
