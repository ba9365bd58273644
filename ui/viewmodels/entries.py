"""What an entry takes of what is typed, and when it helps to say that something is wrong.

Nothing here decides whether an answer is good: that is `kiosk.contract.forms`. This only keeps a digit entry free
of letters, and holds a complaint back while the citizen is still typing.
"""

from __future__ import annotations

import re
from datetime import date

from kiosk.contract import forms, identifiers, normalise, plates, tracking
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import Field, FieldType
from ui.viewmodels import abroad

#: Digits (tracking codes and passports: characters) of the types that have a fixed length.
LENGTHS: dict[FieldType, int] = {
    FieldType.NATIONAL_ID: 10,
    FieldType.LEGAL_ID: 11,
    FieldType.MOBILE: 11,
    FieldType.POSTAL_CODE: 10,
    FieldType.TRACKING_CODE: tracking.LENGTH,
    FieldType.IBAN: 24,
    FieldType.FIDA: 12,
    FieldType.PASSPORT: 12,
}
_BILL_DIGITS = 13
_LONGEST_MOBILE = 14  # 0098 and ten digits
_LONGEST_NUMBER = 15
#: Groups of a renewal code, and digits of each.
RENEWAL_GROUPS, _RENEWAL_DIGITS = 7, 5
#: Characters of a text and of an address whose definition names no other limit.
LONGEST_TEXT, LONGEST_ADDRESS = 500, 300
_STILL_TYPING = frozenset({Reason.REQUIRED, Reason.LENGTH, Reason.TOO_SHORT, Reason.NOT_OFFERED})


def kept(field: Field, typed: str, part: int = 0) -> str:  # noqa: PLR0912  one case each
    """What the entry (or one `part` of a pair) keeps of `typed`: no foreign characters, not longer than the longest."""
    match field.type:
        case FieldType.TEXT:
            return typed.lstrip()[: int(field.maximum or LONGEST_TEXT)]
        case FieldType.LOCATION if part == 1:
            return typed.lstrip()[: int(field.maximum or LONGEST_ADDRESS)]
        case FieldType.MONEY:
            return _digits(typed).lstrip("0")[:_LONGEST_NUMBER]
        case FieldType.IBAN:
            digits = _digits(typed)[: LENGTHS[field.type]]
            return f"IR{digits}" if digits else ""
        case FieldType.PASSPORT:
            return re.sub(r"[^A-Z0-9]", "", normalise.identifier(typed))[: LENGTHS[field.type]]
        case (
            FieldType.CHOICE
            | FieldType.MULTI_CHOICE
            | FieldType.DOCUMENT
            | FieldType.CONSENT
            | FieldType.LOCATION
            | FieldType.DATE
            | FieldType.SLOT
            | FieldType.ATTACHMENT
            | FieldType.SIGNATURE
        ):
            return typed
        case FieldType.NUMBER:
            return _number(typed, field.decimals)
        case FieldType.RENEWAL_CODE:
            return _renewal_groups(typed)
        case FieldType.PLATE:
            return typed  # box by box, see `plates.kept`
        case FieldType.TRACKING_CODE:
            code = normalise.identifier(typed)
            return "".join(c for c in code if c in tracking.ALPHABET)[: tracking.LENGTH]
        case FieldType.MOBILE if field.abroad:
            return abroad.kept(typed)
        case FieldType.MOBILE:
            digits = _digits(typed)
            return digits[: _LONGEST_MOBILE if digits.startswith(("00", "98")) else LENGTHS[FieldType.MOBILE]]
        case FieldType.BILL:
            return _digits(typed)[:_BILL_DIGITS]
        case FieldType.NATIONAL_ID | FieldType.LEGAL_ID | FieldType.POSTAL_CODE | FieldType.FIDA:
            return _digits(typed)[: LENGTHS[field.type]]


def refusal(field: Field, typed: str, today: date) -> Reason | None:
    """Why `typed` cannot become an answer, once saying so helps; None while it may just not be finished."""
    outcome = forms.accept(field, typed, today)
    if isinstance(outcome, forms.Accepted) or outcome.reason in _STILL_TYPING:
        return None
    match field.type:
        case FieldType.NUMBER | FieldType.MONEY:
            return _of_number(field, typed, outcome.reason)
        case FieldType.PLATE if not plates.is_full(typed):
            return None
        case FieldType.MOBILE if field.abroad and not abroad.is_iranian(typed):
            return None
        case FieldType.BILL:
            return _of_bill(typed, outcome.reason)
        case FieldType.RENEWAL_CODE if typed.endswith("-"):
            return None
        case FieldType.SIGNATURE:  # a first dot
            return None
        case _:
            return outcome.reason


def bill_is_wrong(bill: str) -> bool:
    """Whether the first number of a bill is what is wrong with the pair."""
    return identifiers.bill_id(bill) is not None


def _renewal_groups(typed: str) -> str:
    """Groups with hyphens between them; a full group gets its hyphen by itself."""
    plain = re.sub(r"[^0-9-]", "", normalise.hyphenated(typed))
    apart = re.sub(rf"(\d{{{_RENEWAL_DIGITS}}})(?=\d)", r"\1-", plain)
    groups = re.sub(r"^-+|(?<=-)-+", "", apart).split("-")
    return "-".join(groups[:RENEWAL_GROUPS])


def _digits(typed: str) -> str:
    return re.sub(r"[^0-9]", "", normalise.digits_to_ascii(typed))


def _number(typed: str, decimals: int) -> str:
    plain = normalise.digits_to_ascii(typed).replace("٫", ".")
    whole, point, fraction = re.sub(r"[^0-9.]" if decimals else r"[^0-9]", "", plain).partition(".")
    whole = whole.lstrip("0") or whole[:1]
    return (whole + point + fraction.replace(".", "")[:decimals])[:_LONGEST_NUMBER]


def _of_number(field: Field, typed: str, reason: Reason) -> Reason | None:
    """A number that is too small may still grow; one that ends with its point is not finished."""
    if reason is Reason.RANGE and field.maximum is not None:
        return reason if float(typed) > field.maximum else None
    return None if typed.endswith(".") or reason is Reason.RANGE else reason


def _of_bill(typed: str, reason: Reason) -> Reason | None:
    """Both numbers have free lengths: only the first can be judged, and only when the second is begun."""
    bill, _, payment = typed.partition(forms.SEPARATOR)
    if len(payment) == _BILL_DIGITS:
        return reason
    return identifiers.bill_id(bill) if payment else None
