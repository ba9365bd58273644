"""The rules of a form: which fields are asked, and what each answer means. The kiosk uses them as one types,
the hub when it receives; so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import assert_never

from kiosk.contract import identifiers, normalise, tracking
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import Field, FieldType, ServiceDefinition

#: Answers by field name, each in its stored form (text; see `accept`).
Answers = Mapping[str, str]

#: The separator of the two numbers of a bill, and of district and address of a location.
SEPARATOR = "/"


@dataclass(frozen=True)
class Accepted:
    """The stored form of an answer."""

    value: str


@dataclass(frozen=True)
class Refused:
    """Why an answer cannot be taken."""

    reason: Reason


def asked_fields(service: ServiceDefinition, answers: Answers) -> tuple[Field, ...]:
    """The fields whose condition holds, in order."""
    return tuple(f for f in service.fields if f.only_if is None or answers.get(f.only_if.field) in f.only_if.is_in)


def accept(field: Field, typed: str) -> Accepted | Refused:
    """Normalise and check one answer. An empty answer to an optional field is accepted as it is."""
    if not normalise.prose(typed):
        return Refused(Reason.REQUIRED) if field.required else Accepted("")
    match field.type:
        case FieldType.TEXT:
            return _text(field, typed)
        case FieldType.CHOICE:
            return Accepted(typed) if any(c.value == typed for c in field.choices) else Refused(Reason.NOT_OFFERED)
        case FieldType.NUMBER:
            return _number(field, typed)
        case FieldType.BILL:
            return _bill(typed)
        case FieldType.TRACKING_CODE:
            code = tracking.parse(typed)
            return Refused(code) if isinstance(code, Reason) else Accepted(code)
        case FieldType.LOCATION:
            return _location(field, typed)
        case FieldType.DOCUMENT:
            return Accepted("yes") if typed == "yes" else Refused(Reason.REQUIRED)
        case FieldType.RENEWAL_CODE:
            return _checked(field.type, normalise.hyphenated(typed))
        case FieldType.MOBILE:
            return _checked(field.type, identifiers.canonical_mobile(normalise.identifier(typed)))
        case FieldType.NATIONAL_ID | FieldType.LEGAL_ID | FieldType.POSTAL_CODE:
            return _checked(field.type, normalise.identifier(typed))
        case _:
            assert_never(field.type)


def refusals(service: ServiceDefinition, answers: Answers) -> dict[str, Reason]:
    """What is wrong with a whole form: reasons by field name. Empty when it can be submitted."""
    found: dict[str, Reason] = {}
    for field in asked_fields(service, answers):
        outcome = accept(field, answers.get(field.name, ""))
        if isinstance(outcome, Refused):
            found[field.name] = outcome.reason
    return found


def _checked(kind: FieldType, value: str) -> Accepted | Refused:
    reason = identifiers.CHECKS[kind.value](value)
    return Refused(reason) if reason else Accepted(value)


def _text(field: Field, typed: str) -> Accepted | Refused:
    value = normalise.prose(typed)
    if len(value) < (field.minimum or 0):
        return Refused(Reason.TOO_SHORT)
    if len(value) > (field.maximum or 500):
        return Refused(Reason.TOO_LONG)
    return Accepted(value)


def _number(field: Field, typed: str) -> Accepted | Refused:
    plain = normalise.digits_to_ascii(normalise.prose(typed)).replace("٫", ".").replace("٬", "").replace(",", "")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return Refused(Reason.NOT_DIGITS)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or -exponent > field.decimals:
        return Refused(Reason.FORMAT)
    least, most = field.minimum, field.maximum
    if (least is not None and number < Decimal(str(least))) or (most is not None and number > Decimal(str(most))):
        return Refused(Reason.RANGE)
    return Accepted(format(number.normalize(), "f"))


def _bill(typed: str) -> Accepted | Refused:
    if pair := identifiers.bill_barcode(normalise.identifier(typed)):
        return Accepted(SEPARATOR.join(pair))
    first, _, second = normalise.digits_to_ascii(typed).partition(SEPARATOR)
    bill, payment = normalise.identifier(first), normalise.identifier(second)
    reason = identifiers.bill_id(bill) or identifiers.payment_id(payment, bill)
    return Refused(reason) if reason else Accepted(f"{bill}{SEPARATOR}{payment}")


def _location(field: Field, typed: str) -> Accepted | Refused:
    district, _, address = typed.partition(SEPARATOR)
    district, address = normalise.identifier(district), normalise.prose(address)
    if not any(choice.value == district for choice in field.choices):
        return Refused(Reason.NOT_OFFERED)
    if len(address) < (field.minimum or 5):
        return Refused(Reason.TOO_SHORT)
    if len(address) > (field.maximum or 300):
        return Refused(Reason.TOO_LONG)
    return Accepted(f"{district}{SEPARATOR}{address}")
