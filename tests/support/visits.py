"""Visits that stand on the screens of filing, with data as a real one has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hardware.smartcard.emrtd.base import Authenticity, PassportRead
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import Identification
from kiosk.contract.wire import (
    Bill,
    CaseStatus,
    CaseView,
    Identity,
    OneTimeCodeSent,
    Payment,
    PaymentStatus,
    StageStatus,
    StageView,
)
from kiosk.session import actions
from kiosk.session.state import SessionState, Step

NOON = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
MOBILE = "09151234567"
CODE = "K7WM3XQP9X"  # its check character is right
PHONE, CARD = Identification.PHONE_OTP, Identification.NATIONAL_SMART_CARD
BY_PASSPORT, PASSPORT_SERVICE = Identification.PASSPORT, "shrine-lost-property"
#: The printed key of the specimen passport: number, birth, expiry.
KEY = ("L898902C3", "740812", "340415")
PASSPORT = PassportRead(SPECIMEN, Authenticity.GENUINE, "signed by a known issuer")
CHALLENGE = OneTimeCodeSent("challenge", 6, NOON + timedelta(minutes=2), 60)
IDENTITY = Identity("token", NOON + timedelta(minutes=15), {"mobile": MOBILE})
REQUEST = {
    "mobile": MOBILE,
    "topic137": "asphalt",
    "loc": "7/خیابان امام رضا، کوچه ۲۲",
    "desc": "آسفالت روبه‌روی مدرسه فرورفته است.",
}
PERMIT = {
    "owner_nid": "0499370899",
    "applicant": "company",
    "legal_id": "10380284790",
    "mobile": MOBILE,
    "renewal": "1-12-45-3-1-0-0",
    "postal": "9187413579",
    "permit_kind": "rebuild",
    "use": "residential",
    "storeys": "4",
    "area": "1250.5",
    "deed": "yes",
}
#: Past the papers of a building permit, for a person who has them all.
THROUGH_PAPERS = (actions.Answer("applicant", "person"), actions.HaveAllPapers())
BILL = Bill("7748317800142", "1770160", 12_500_000, "1-12-45-3-1", "1405", "ع•••• م•••••")
PAYMENT = Payment(
    "ref", PaymentStatus.PENDING, "https://pay.example.ir/p/9f8a", 12_500_000, NOON + timedelta(minutes=9)
)


def at(step: Step, service: str = "request-137", language: Language = Language.EN, **more: Any) -> SessionState:
    """A visit that has come to `step`."""
    return SessionState(visit=1, step=step, service_id=service, language=language, **more)


def asked(question: str, service: str = "request-137", language: Language = Language.EN, **more: Any) -> SessionState:
    """A visit that is asked `question`."""
    return at(Step.QUESTION, service, language, question=question, **more)


def refused(code: ProblemCode, attempts_left: int = -1) -> BackendFailure:
    return BackendFailure(FailureKind.REJECTED, code, attempts_left=attempts_left)


def receipt(kind: ReceiptKind = ReceiptKind.REQUEST, service: str = "request-137") -> Receipt:
    if kind is ReceiptKind.PROVISIONAL:
        return Receipt(kind, CODE, service, NOON, "kiosk-1", Language.FA)
    token = "MFRGGZDFMZTWQ2LK" * 12
    paid = kind is ReceiptKind.PAYMENT
    return Receipt(
        kind,
        CODE,
        service,
        NOON,
        "kiosk-1",
        Language.FA,
        due=None if paid else NOON + timedelta(days=4),
        amount_rials=12_500_000 if paid else 0,
        payment_reference="140509020815321" if paid else "",
        token=token,
        verify_url=f"HTTPS://CITY.EXAMPLE/R/{token}",
    )


def permit_case() -> CaseView:
    """A building permit in the middle of its inquiries: water is late, the endowment has stopped the clock."""
    week = timedelta(days=7)
    done = [
        StageView(order, step, "zone_planning", StageStatus.DONE, since=NOON - week, ended=NOON - week)
        for order, step in enumerate(("submit", "identity", "file", "visit"), start=1)
    ]
    held = [
        StageView(5, "inquiry", "power", StageStatus.ACTIVE, "power", NOON - week, NOON + week, promised_days=4),
        StageView(5, "inquiry", "aqr_property", StageStatus.STOPPED, since=NOON - week, reason="وقف‌نامه کامل نیست."),
        StageView(
            5,
            "inquiry",
            "water",
            StageStatus.ACTIVE,
            "water",
            NOON - week,
            NOON - timedelta(days=4),
            promised_days=4,
            overdue_days=3,
        ),
        StageView(5, "inquiry", "roads", StageStatus.SKIPPED),
    ]
    ahead = [StageView(o, "plan", "engorg", StageStatus.WAITING, promised_days=3) for o in range(6, 14)]
    stages = (*done, *held, *ahead)
    return CaseView(CODE, "building-permit", CaseStatus.OPEN, NOON - week, stages, NOON + week)
