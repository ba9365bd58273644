"""The machine-readable zone (ICAO Doc 9303-3 to -6): three lines of 30 (TD1), two of 36 (TD2) or two of 44 (TD3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class MrzFault(StrEnum):
    """Why a text is no machine-readable zone."""

    LENGTH = "length"
    CHARACTER = "character"
    CHECK_DIGIT = "check-digit"
    DATE = "date"


class MrzError(ValueError):
    """The text is not one; `fault` says why. The message never holds the text."""

    def __init__(self, fault: MrzFault, message: str) -> None:
        super().__init__(message)
        self.fault = fault


@dataclass(frozen=True)
class Mrz:
    """What the zone says. Names as printed, upper case Latin; dates YYMMDD, `birth_date` may have `<` for unknown."""

    document_type: str  # "P", "ID"
    issuer: str  # three letters (Doc 9303-3, 5), "IRQ"; "D" for Germany
    document_number: str = field(repr=False)
    surname: str = field(repr=False)
    given_names: str = field(repr=False)
    nationality: str
    birth_date: str = field(repr=False)
    sex: str  # "M", "F" or ""
    expiry_date: str = field(repr=False)

    def expires_before(self, today: date) -> bool:
        """Whether `expiry_date` lies before `today`; the century is the one nearest to `today`."""
        raise NotImplementedError  # until the parser is here
