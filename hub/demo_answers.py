"""Invented answers to any form. Numbers are the test vectors of `docs/formats.md` and belong to nobody."""

from __future__ import annotations

from datetime import date

from kiosk.contract import forms, kinds
from kiosk.contract.service import Field, FieldType, ServiceDefinition

NATIONAL_ID, MOBILE = "9991234020", "09150000001"

_WORDS = "این نوشته نمونه است و برای نمایش ساخته شده است. "

_KNOWN = {
    FieldType.NATIONAL_ID: NATIONAL_ID,
    FieldType.MOBILE: MOBILE,
    FieldType.LEGAL_ID: "99123456780",
    FieldType.POSTAL_CODE: "9137113111",
    FieldType.RENEWAL_CODE: "2-5-31-14-0-0-0",
    FieldType.BILL: "1234567890168/125040128",
    FieldType.TRACKING_CODE: "DEM237234D",
    FieldType.PLATE: "12ب345-36",
    FieldType.IBAN: "IR740990000000000000000001",
    FieldType.FIDA: "123456789012",
    FieldType.PASSPORT: "A12345678",
    FieldType.DOCUMENT: "yes",
    FieldType.CONSENT: "yes",
    FieldType.SLOT: "demonstration",
    FieldType.ATTACHMENT: kinds.AT_THE_COUNTER,
    FieldType.SIGNATURE: "1000,6000 3000,2000 4500,7000 6000,3000 9000,6000",
}


def invent(service: ServiceDefinition, today: date) -> dict[str, str]:
    """Answers to all that `service` asks, with the first choice of each question."""
    answers: dict[str, str] = {}
    for field in service.fields:
        if field in forms.asked_fields(service, answers):
            answers[field.name] = _answer(field, today)
    return answers


def _answer(field: Field, today: date) -> str:
    match field.type:
        case FieldType.CHOICE | FieldType.MULTI_CHOICE:
            return field.choices[0].value
        case FieldType.LOCATION:
            return f"{field.choices[0].value}/نشانی نمونه، خیابان نمونه، پلاک ۱۲"
        case FieldType.TEXT:
            return _text(field)
        case FieldType.NUMBER:
            return str(int(max(field.minimum or 1, 1)))
        case FieldType.MONEY:
            return str(int(min(max(field.minimum or 1, 1_250_000), field.maximum or 1_250_000)))
        case FieldType.DATE:
            first, last = kinds.date_range(field, today)
            return min(max(first, today), last).isoformat()
        case _:
            return _KNOWN[field.type]


def _text(field: Field) -> str:
    least, most = int(field.minimum or 0), int(field.maximum or 500)
    long_enough = _WORDS * (least // len(_WORDS) + 1)
    return long_enough[: min(max(least, len(_WORDS)), most)].strip().ljust(least, "ه")
