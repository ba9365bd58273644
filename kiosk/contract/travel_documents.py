"""What people type of a passport: its number and two dates, which open the chip (ICAO Doc 9303-11, 9.7.2).

Dates are typed as eight digits, day, month and year of the Gregorian calendar, and printed in the code lines as YYMMDD.
"""

from __future__ import annotations

import re
from datetime import date

from kiosk.contract import normalise
from kiosk.contract.identifiers import Reason

#: Profile of a `kiosk.contract.wire.CardAssertion` that comes from the chip of a passport.
PASSPORT_PROFILE = "icao-passport"
#: Characters of a document number. Passports have nine; the numbers of some identity cards are longer.
SHORTEST_NUMBER, LONGEST_NUMBER = 4, 22
DATE_DIGITS = 8
_OLDEST = 120  # years
_LONGEST_VALID = 30  # years


def kept_number(typed: str) -> str:
    """What an entry keeps of a typed document number: capital letters and digits."""
    return re.sub(r"[^A-Z0-9]", "", normalise.identifier(typed))[:LONGEST_NUMBER]


def kept_date(typed: str) -> str:
    """What an entry keeps of a typed date: digits."""
    return re.sub(r"[^0-9]", "", normalise.digits_to_ascii(typed))[:DATE_DIGITS]


def number(kept: str) -> Reason | None:
    """Whether a kept document number can be one."""
    if not kept:
        return Reason.REQUIRED
    return Reason.LENGTH if len(kept) < SHORTEST_NUMBER else None


def birth_date(kept: str, today: date) -> Reason | None:
    """Whether a kept date can be that of somebody's birth."""
    born = _date(kept)
    if isinstance(born, Reason):
        return born
    return None if today.year - _OLDEST <= born.year and born <= today else Reason.RANGE


def expiry_date(kept: str, today: date) -> Reason | None:
    """Whether a kept date can be the one on which a passport that is still valid runs out."""
    end = _date(kept)
    if isinstance(end, Reason):
        return end
    return None if today <= end and end.year <= today.year + _LONGEST_VALID else Reason.RANGE


def as_printed(kept: str) -> str:
    """A kept date that was found good, as the code lines have it: YYMMDD."""
    return kept[6:8] + kept[2:4] + kept[:2]


def _date(kept: str) -> date | Reason:
    if not kept:
        return Reason.REQUIRED
    if len(kept) != DATE_DIGITS:
        return Reason.LENGTH
    try:
        return date(int(kept[4:]), int(kept[2:4]), int(kept[:2]))
    except ValueError:
        return Reason.FORMAT
