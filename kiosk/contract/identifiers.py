"""Check digits and shapes of the identifiers that citizens type.

Every check takes normalised text and returns None when it is well-formed, else the Reason. A valid check
digit never proves that the number exists: the last word is the hub's. Sources: `docs/formats.md`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from itertools import cycle


class Reason(StrEnum):
    """Why a value was refused. Each has one sentence in every language."""

    REQUIRED = "required"
    LENGTH = "length"
    NOT_DIGITS = "not-digits"
    REPEATED = "repeated"
    CHECKSUM = "checksum"
    PAIR = "pair"  # the payment ID belongs to another bill
    RANGE = "range"
    FORMAT = "format"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    NOT_OFFERED = "not-offered"
    PREFIX = "prefix"
    LETTER = "letter"  # no plate has it
    NO_SUCH_DATE = "no-such-date"
    TOO_EARLY = "too-early"
    TOO_LATE = "too-late"
    TOO_MANY = "too-many"
    UNEVEN = "uneven"  # an amount that no bill can carry
    TAKEN = "taken"  # the time is not free any more
    HAD_ALREADY = "had-already"  # one for each person and period
    GONE = "gone"  # files that the hub does not have (any more)
    RULE = "rule"  # several answers do not fit together; the definition says how


def _digits(value: str, length: int) -> Reason | None:
    if not (value.isascii() and value.isdigit()):
        return Reason.NOT_DIGITS
    return None if len(value) == length else Reason.LENGTH


def national_id(value: str) -> Reason | None:
    """Iranian national ID: 10 digits, weights 10..2, mod 11."""
    if reason := _digits(value, 10):
        return reason
    if len(set(value)) == 1 or value[3:9] == "000000":
        return Reason.REPEATED
    rest = sum(int(d) * (10 - i) for i, d in enumerate(value[:9])) % 11
    return None if int(value[9]) == (rest if rest < 2 else 11 - rest) else Reason.CHECKSUM


def legal_id(value: str) -> Reason | None:
    """Legal-entity ID: 11 digits, each digit plus (tenth digit + 2), weights 29, 27, 23, 19, 17 twice, mod 11."""
    if reason := _digits(value, 11):
        return reason
    if len(set(value)) == 1 or value[3:9] == "000000":
        return Reason.REPEATED
    shift = int(value[9]) + 2
    weights = cycle((29, 27, 23, 19, 17))
    rest = sum((int(d) + shift) * w for d, w in zip(value[:10], weights, strict=False)) % 11
    return None if int(value[10]) == rest % 10 else Reason.CHECKSUM


def bill_check_digit(digits: str) -> int:
    """From the right multiply by 2..7 in turn; sum mod 11; below 2 gives 0, else 11 minus it."""
    rest = sum(int(d) * w for d, w in zip(reversed(digits), cycle(range(2, 8)), strict=False)) % 11
    return 0 if rest < 2 else 11 - rest


def bill_id(value: str) -> Reason | None:
    """Bill ID: 6 to 13 digits, the last one a check digit."""
    if not (value.isascii() and value.isdigit()):
        return Reason.NOT_DIGITS
    if not 6 <= len(value) <= 13:
        return Reason.LENGTH
    if not value.strip("0"):
        return Reason.REPEATED
    return None if int(value[-1]) == bill_check_digit(value[:-1]) else Reason.CHECKSUM


def payment_id(value: str, of_bill: str) -> Reason | None:
    """Payment ID: 6 to 13 digits; check digit 1 over its own, check digit 2 over bill ID and payment ID together."""
    if not (value.isascii() and value.isdigit()):
        return Reason.NOT_DIGITS
    if not 6 <= len(value) <= 13:
        return Reason.LENGTH
    if int(value[-2]) != bill_check_digit(value[:-2]):
        return Reason.CHECKSUM
    return None if int(value[-1]) == bill_check_digit(of_bill + value[:-1]) else Reason.PAIR


def payment_amount(value: str) -> int:
    """The amount in rials that a payment ID carries (its digits before year, period and checks, in thousands)."""
    return int(value[:-5]) * 1000


def bill_barcode(text: str) -> tuple[str, str] | None:
    """Bill ID and payment ID from the 26 digits of a bill's barcode, each padded to 13; None if it is no such code."""
    if _digits(text, 26):
        return None
    bill, payment = text[:13].lstrip("0"), text[13:].lstrip("0")
    return None if bill_id(bill) or payment_id(payment, bill) else (bill, payment)


def postal_code(value: str) -> Reason | None:
    """Postal code: 10 digits, no 0 and no 2 among the first five."""
    if reason := _digits(value, 10):
        return reason
    return Reason.FORMAT if set(value[:5]) & {"0", "2"} else None


def is_doubtful_postal_code(value: str) -> bool:
    """Whether a well-formed postal code breaks one of the rules on which the published ones disagree.

    No 5 in the fifth place, no 0 in the sixth, the last four not all 0, the first four not all the same: a reason to
    look at it again, never to refuse it.
    """
    if postal_code(value):
        return False
    return value[4] == "5" or value[5] == "0" or value[6:] == "0000" or len(set(value[:4])) == 1


def mobile(value: str) -> Reason | None:
    """Iranian mobile number as stored: 09 and nine digits (see `canonical_mobile`)."""
    if reason := _digits(value, 11):
        return reason
    return None if value.startswith("09") else Reason.FORMAT


def canonical_mobile(value: str) -> str:
    """+98, 0098, 98 (0 after it or not) or a bare 9... become 09..., brackets go; else it is returned as it is."""
    return re.sub(r"^(?:(?:\+|00)?98)?0?(9\d{9})$", r"0\1", re.sub(r"[()]", "", value))


def renewal_code(value: str) -> Reason | None:
    """Renewal code: 4 to 7 groups of 1 to 5 digits joined by hyphens. It has no check digit."""
    if re.search(r"[^\d-]", value, re.ASCII):
        return Reason.NOT_DIGITS
    groups = value.split("-")
    if not 4 <= len(groups) <= 7:
        return Reason.LENGTH
    return None if all(1 <= len(group) <= 5 for group in groups) else Reason.FORMAT


def mobile_abroad(value: str) -> Reason | None:
    """A mobile number of any country: an Iranian one as `mobile`, any other in E.164, "+" and 7 to 15 digits."""
    if not value.startswith("+"):
        return mobile(value)
    digits = value[1:]
    if not (digits.isascii() and digits.isdigit()):
        return Reason.NOT_DIGITS
    if not 7 <= len(digits) <= 15:
        return Reason.LENGTH
    return Reason.FORMAT if digits.startswith(("0", "98")) else None  # of Iran's, what is no mobile number is left


def iban(value: str) -> Reason | None:
    """Iranian IBAN: IR, 2 check digits, 22 digits; ISO 13616, remainder 1 modulo 97."""
    if not value.startswith("IR"):
        return Reason.PREFIX
    if reason := _digits(value[2:], 24):
        return reason
    number = value[4:] + "1827" + value[2:4]  # I is 18, R is 27
    # 00, 01 and 99 leave the same remainder as 97, 98 and 02, and are never given.
    return None if int(number) % 97 == 1 and "02" <= value[2:4] <= "98" else Reason.CHECKSUM


def fida(value: str) -> Reason | None:
    """The 12-digit code of a foreigner. No public rule tells a check digit."""
    return _digits(value, 12)


def passport_number(value: str) -> Reason | None:
    """6 to 12 letters and digits."""
    if not re.fullmatch(r"[A-Z0-9]*", value):
        return Reason.FORMAT
    return None if 6 <= len(value) <= 12 else Reason.LENGTH


#: Letters of car plates, in the order of their grid. الف is stored as ا, and ه as ه.
PLATE_LETTERS = "ابپتثجدزژسشصطعفقکگلمنوهیDS"


def plate(value: str) -> Reason | None:
    """A plate as stored: "12ب345-36" of a car, "123-12345" of a motorcycle, "/" and free text of any other.

    No digit of a car's plate is 0 but the last of its series.
    """
    if value.startswith("/"):
        return None if 2 <= len(value[1:]) <= 20 else Reason.LENGTH
    if re.fullmatch(r"[1-9]\d{2}-[1-9]\d{4}", value, re.ASCII):
        return None
    match = re.fullmatch(r"(\d*)(\D)(\d*)-(\d*)", value, re.ASCII)
    if match is None:
        return Reason.FORMAT
    first, letter, second, series = match.groups()
    if (len(first), len(second), len(series)) != (2, 3, 2):
        return Reason.LENGTH
    if letter not in PLATE_LETTERS:
        return Reason.LETTER
    return Reason.RANGE if "0" in first + second + series[0] else None


#: Whole-value checks by field type; types that need more context are in `forms`.
CHECKS: dict[str, Callable[[str], Reason | None]] = {
    "national_id": national_id,
    "legal_id": legal_id,
    "bill_id": bill_id,
    "postal_code": postal_code,
    "mobile": mobile,
    "renewal_code": renewal_code,
    "iban": iban,
    "fida": fida,
    "passport": passport_number,
}
