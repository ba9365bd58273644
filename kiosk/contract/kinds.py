"""What an answer of each type of field must look like, and the form it is stored in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from kiosk.contract import identifiers, normalise, tracking
from kiosk.contract.days import TEHRAN
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import Field, FieldType

#: The separator of the two numbers of a bill, and of district and address of a location.
SEPARATOR = "/"

#: The separator of several answers to one question: choices, files.
LIST_SEPARATOR = ","

#: How an answer names the beginning of a slot, in the time of Tehran.
SLOT_TIME = "%Y%m%dT%H%M"

#: The answer to an attachment that is brought to the counter instead.
AT_THE_COUNTER = "counter"

#: What a date without limits of its own may be: nobody was born before, and no office looks farther ahead.
_OLDEST, _FARTHEST = date(1900, 1, 1), date(2200, 12, 31)

#: A number in ASCII, perhaps with marks of thousands.
_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+", re.ASCII)
_RIALS = re.compile(r"\d{1,3}(?:([,. ])\d{3}(?:\1\d{3})*)?|\d+", re.ASCII)
_REFERENCE = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_POINT = r"\d{1,4},\d{1,4}"
_STROKE = rf"{_POINT}(?: {_POINT})*"
_STROKES = re.compile(rf"(?=.{{9,6000}}$){_STROKE}(?:;{_STROKE})*")

#: A point on the map: latitude and longitude in degrees (WGS 84), after the district.
_ON_THE_MAP = re.compile(r"@\d{2}\.\d{1,6},\d{2}\.\d{1,6}")

#: Other ways to write the letters of a plate; a wheelchair stands for ژ, and a letter drawn out is the letter.
_PLATE_FORMS = {**str.maketrans("يكھ♿", "یکهژ"), 0x0640: None, 0xFE0F: None}


@dataclass(frozen=True)
class Accepted:
    """The stored form of an answer."""

    value: str


@dataclass(frozen=True)
class Refused:
    """Why an answer cannot be taken."""

    reason: Reason


def location_parts(value: str) -> tuple[str, str, str]:
    """District, point ("36.2972,59.6067" or empty) and address of a stored location."""
    first, _, address = value.partition(SEPARATOR)
    district, _, point = first.partition("@")
    return district, point, address


def slot_parts(value: str) -> tuple[str, datetime, str] | None:
    """Place, beginning (time of Tehran) and the rest of the answer to a slot; None when it names no time.

    "desk-9:20261126T0830:K7Q2MX": the rest is the number of the hold, on a receipt that of the ticket.
    """
    place, _, rest = value.partition(":")
    begins, _, number = rest.partition(":")
    try:
        return place, datetime.strptime(begins, SLOT_TIME).replace(tzinfo=TEHRAN), number
    except ValueError:
        return None


def _code(field: Field, typed: str) -> Accepted | Refused:
    value = normalise.identifier(typed)
    return _said(identifiers.CHECKS[field.type.value](value), value)


def _choice(field: Field, typed: str) -> Accepted | Refused:
    return Accepted(typed) if any(c.value == typed for c in field.choices) else Refused(Reason.NOT_OFFERED)


def _yes(_: Field, typed: str) -> Accepted | Refused:
    return Accepted(typed) if typed == "yes" else Refused(Reason.REQUIRED)


def _tracking_code(_: Field, typed: str) -> Accepted | Refused:
    code = tracking.parse(typed)
    return Refused(code) if isinstance(code, Reason) else Accepted(code)


def _renewal_code(_: Field, typed: str) -> Accepted | Refused:
    value = normalise.hyphenated(typed)
    return _said(identifiers.renewal_code(value), value)


def _mobile(field: Field, typed: str) -> Accepted | Refused:
    value = identifiers.canonical_mobile(normalise.identifier(typed))
    if not field.abroad:
        return _said(identifiers.mobile(value), value)
    value = re.sub(r"^00", "+", value)
    return _said(identifiers.mobile_abroad(value), value)


def _slot(_: Field, typed: str) -> Accepted | Refused:
    return Accepted(typed) if _REFERENCE.fullmatch(typed) else Refused(Reason.NOT_OFFERED)


def _signature(_: Field, typed: str) -> Accepted | Refused:
    """Strokes of points on a pad of 10000 x 4000 units from its top left, parted by ";": "12,40 15,44;90,12 93,20"."""
    return Accepted(typed) if _STROKES.fullmatch(typed) else Refused(Reason.FORMAT)


def _said(reason: Reason | None, value: str) -> Accepted | Refused:
    return Refused(reason) if reason else Accepted(value)


def _text(field: Field, typed: str) -> Accepted | Refused:
    value = normalise.prose(typed)
    if len(value) < (field.minimum or 0):
        return Refused(Reason.TOO_SHORT)
    if len(value) > (field.maximum or 500):
        return Refused(Reason.TOO_LONG)
    return Accepted(value)


def _number(field: Field, typed: str) -> Accepted | Refused:
    plain = normalise.digits_to_ascii(normalise.prose(typed)).replace("٫", ".").replace("٬", ",")
    if not _NUMBER.fullmatch(plain):
        return Refused(Reason.NOT_DIGITS)
    if len(plain.partition(".")[2]) > field.decimals:
        return Refused(Reason.FORMAT)
    number = Decimal(plain.replace(",", "")) + 0  # minus nothing is nothing
    least, most = field.minimum, field.maximum
    if (least is not None and number < Decimal(str(least))) or (most is not None and number > Decimal(str(most))):
        return Refused(Reason.RANGE)
    return Accepted(format(number.normalize(), "f"))


def _bill(_: Field, typed: str) -> Accepted | Refused:
    if pair := identifiers.bill_barcode(normalise.identifier(typed)):
        return Accepted(SEPARATOR.join(pair))
    first, second = normalise.digits_to_ascii(typed).partition(SEPARATOR)[::2]
    bill, payment = normalise.identifier(first), normalise.identifier(second)
    reason = identifiers.bill_id(bill) or identifiers.payment_id(payment, bill)
    return Refused(reason) if reason else Accepted(f"{bill}{SEPARATOR}{payment}")


def _location(field: Field, typed: str) -> Accepted | Refused:
    first, _, address = typed.partition(SEPARATOR)
    district, point = _district_and_point(first)
    address = normalise.prose(address)
    if point and not _ON_THE_MAP.fullmatch(point):
        return Refused(Reason.FORMAT)
    if not any(choice.value == district for choice in field.choices):
        return Refused(Reason.NOT_OFFERED)
    if len(address) < (field.minimum or 5):
        return Refused(Reason.TOO_SHORT)
    if len(address) > (field.maximum or 300):
        return Refused(Reason.TOO_LONG)
    return Accepted(f"{district}{point}{SEPARATOR}{address}")


def _district_and_point(first: str) -> tuple[str, str]:
    district, at, point = first.partition("@")
    return normalise.identifier(district), at + normalise.digits_to_ascii(point)


def _multi_choice(field: Field, typed: str) -> Accepted | Refused:
    chosen = set(typed.split(LIST_SEPARATOR))
    values = [choice.value for choice in field.choices if choice.value in chosen]
    if len(values) < len(chosen):
        return Refused(Reason.NOT_OFFERED)
    return Refused(Reason.TOO_MANY) if len(values) > field.most else Accepted(LIST_SEPARATOR.join(values))


def _money(field: Field, typed: str) -> Accepted | Refused:
    """Whole rials, perhaps in groups of three."""
    plain = normalise.digits_to_ascii(normalise.prose(typed)).replace("٬", ",")
    if not _RIALS.fullmatch(plain):
        return Refused(Reason.NOT_DIGITS)
    rials = int(re.sub(r"\D", "", plain))
    if field.multiple_of and rials % field.multiple_of:
        return Refused(Reason.UNEVEN)
    fits = (field.minimum or 1) <= rials <= (field.maximum or 10**13)
    return Accepted(str(rials)) if fits else Refused(Reason.RANGE)


def _date(field: Field, typed: str, today: date) -> Accepted | Refused:
    """An ISO date of the Gregorian calendar, whatever calendar it was chosen in."""
    try:
        day = date.fromisoformat(normalise.digits_to_ascii(typed.strip()))
    except ValueError:
        return Refused(Reason.NO_SUCH_DATE)
    first, last = date_range(field, today)
    if day < first:
        return Refused(Reason.TOO_EARLY)
    return Refused(Reason.TOO_LATE) if day > last else Accepted(day.isoformat())


def date_range(field: Field, today: date) -> tuple[date, date]:
    """The first and the last day that `field` takes, both included."""
    first = _OLDEST if field.earliest is None else today + timedelta(days=field.earliest)
    last = _FARTHEST if field.latest is None else today + timedelta(days=field.latest)
    return first, last


def _plate(_: Field, typed: str) -> Accepted | Refused:
    value = _plain_plate(typed)
    return _said(identifiers.plate(value), value)


def _plain_plate(typed: str) -> str:
    if typed.startswith(SEPARATOR):
        return SEPARATOR + normalise.prose(typed[1:])
    plain = normalise.hyphenated(unicodedata.normalize("NFKC", typed)).translate(_PLATE_FORMS).upper()
    plain = plain.replace("الف", "ا").replace("ایران", "-")
    return re.sub(r"^(\d\d\D\d{3})(\d\d)$", r"\1-\2", plain)


def _attachment(field: Field, typed: str) -> Accepted | Refused:
    if typed == AT_THE_COUNTER:
        return Accepted(typed)
    files = typed.split(LIST_SEPARATOR)
    if not all(_REFERENCE.fullmatch(file) for file in files):
        return Refused(Reason.FORMAT)
    return (
        Refused(Reason.TOO_MANY)
        if len(set(files)) > field.most
        else Accepted(LIST_SEPARATOR.join(dict.fromkeys(files)))
    )


_RULES: dict[FieldType, Callable[[Field, str], Accepted | Refused]] = {
    FieldType.TEXT: _text,
    FieldType.CHOICE: _choice,
    FieldType.MULTI_CHOICE: _multi_choice,
    FieldType.NUMBER: _number,
    FieldType.MONEY: _money,
    FieldType.NATIONAL_ID: _code,
    FieldType.LEGAL_ID: _code,
    FieldType.POSTAL_CODE: _code,
    FieldType.IBAN: _code,
    FieldType.FIDA: _code,
    FieldType.PASSPORT: _code,
    FieldType.MOBILE: _mobile,
    FieldType.RENEWAL_CODE: _renewal_code,
    FieldType.BILL: _bill,
    FieldType.TRACKING_CODE: _tracking_code,
    FieldType.LOCATION: _location,
    FieldType.PLATE: _plate,
    FieldType.SLOT: _slot,
    FieldType.DOCUMENT: _yes,
    FieldType.CONSENT: _yes,
    FieldType.ATTACHMENT: _attachment,
    FieldType.SIGNATURE: _signature,
}


def accept(field: Field, typed: str, today: date) -> Accepted | Refused:
    """Normalise and check one answer. An empty answer to an optional field is accepted as it is.

    `today` is the day in Tehran that the limits of a date are counted from.
    """
    if not normalise.prose(typed):
        return Refused(Reason.REQUIRED) if field.required else Accepted("")
    if field.type is FieldType.DATE:
        return _date(field, typed, today)
    return _RULES[field.type](field, typed)
