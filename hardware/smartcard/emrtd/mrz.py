"""The machine-readable zone (ICAO Doc 9303-3 to -6): three lines of 30 (TD1), two of 36 (TD2) or two of 44 (TD3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from hardware.smartcard.emrtd.mrz_layout import FILLER, LAYOUTS, Layout, MrzError, MrzFault, check_digit
from hardware.smartcard.emrtd.mrz_text import as_digits, as_letters, lines_of

__all__ = ["Mrz", "MrzError", "MrzFault", "parse_mrz"]

CENTURY = 100
UNKNOWN = FILLER * 2


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
        year, month, day = (int(self.expiry_date[at : at + 2]) for at in (0, 2, 4))
        first = today.year - CENTURY // 2 + 1
        year += -(-(first - year) // CENTURY) * CENTURY  # the one of these years in the hundred around today
        return (year, month, day) < (today.year, today.month, today.day)


def parse_mrz(text: str) -> Mrz:
    """The zone in `text`, scanned or typed: any line ends or none, spaces, lower case, digits of any script.

    Fillers that are missing at the end of the line of names are put back. Where a field can hold only digits
    or only letters, a look-alike of the other kind is read as what it must be (`O` in a date is 0); document
    number and optional data, which hold both, are taken as they are. Every check digit must fit.

    Raises MrzError, whose message never holds the text.
    """
    lines = lines_of(text)
    layout = LAYOUTS[len(lines), len(lines[0])]
    number = _document_number(lines, layout)
    birth, expiry = (_date(lines, layout, name) for name in ("birth", "expiry"))
    _check_optional(lines, layout)
    composite = "".join(_checked_part(lines, layout, part) for part in layout.composite)
    _must_fit(composite, as_digits(layout.read(lines, "composite_check")), "the whole")
    surname, _, given = as_letters(layout.read(lines, "names")).partition(UNKNOWN)
    sex = layout.read(lines, "sex")
    if sex not in {"M", "F", "X", FILLER} or UNKNOWN in expiry or not surname.strip(FILLER):
        raise MrzError(MrzFault.CHARACTER, "the sex, the date of expiry or the name is none")
    return Mrz(
        document_type=layout.read(lines, "type").rstrip(FILLER),
        issuer=_letters(lines, layout, "issuer"),
        document_number=number,
        surname=_words(surname),
        given_names=_words(given),
        nationality=_letters(lines, layout, "nationality"),
        birth_date=birth,
        sex=sex if sex in {"M", "F"} else "",
        expiry_date=expiry,
    )


def _document_number(lines: tuple[str, ...], layout: Layout) -> str:
    """Nine signs and a check digit; a longer number goes on in the optional data (Doc 9303-5, 4.2.2.1 note j)."""
    number, check = layout.read(lines, "number"), layout.read(lines, "number_check")
    if check == FILLER and layout.long_numbers:
        rest = layout.read(lines, "optional").partition(FILLER)[0]
        number, check = number + rest[:-1], rest[-1:]
    number = number.rstrip(FILLER)
    if not number:
        raise MrzError(MrzFault.CHARACTER, "there is no document number")
    _must_fit(number, as_digits(check), "the document number")
    return number


def _date(lines: tuple[str, ...], layout: Layout, name: str) -> str:
    value = as_digits(layout.read(lines, name))
    _must_fit(value, as_digits(layout.read(lines, f"{name}_check")), f"the date of {name}")
    year, month, day = value[:2], value[2:4], value[4:]
    if any(FILLER in part and part != UNKNOWN for part in (year, month, day)):
        raise MrzError(MrzFault.DATE, f"the date of {name} is half unknown")
    try:
        date(2000 + int(year.replace(UNKNOWN, "0")), int(month.replace(UNKNOWN, "1")), int(day.replace(UNKNOWN, "1")))
    except ValueError:
        raise MrzError(MrzFault.DATE, f"there is no such date of {name}") from None
    return value


def _check_optional(lines: tuple[str, ...], layout: Layout) -> None:
    """Only TD3 has a check digit for it; where the field is empty it may be a filler (Doc 9303-4, 4.2.2.2)."""
    if "optional_check" not in layout.fields:
        return
    value, check = layout.read(lines, "optional"), layout.read(lines, "optional_check")
    if check != FILLER or value.strip(FILLER):
        _must_fit(value, as_digits(check), "the optional data")


def _checked_part(lines: tuple[str, ...], layout: Layout, name: str) -> str:
    value = layout.read(lines, name)
    return as_digits(value) if name in layout.digits else value


def _must_fit(value: str, check: str, what: str) -> None:
    if check_digit(value) != check:
        raise MrzError(MrzFault.CHECK_DIGIT, f"the check digit of {what} does not fit")


def _letters(lines: tuple[str, ...], layout: Layout, name: str) -> str:
    return as_letters(layout.read(lines, name)).rstrip(FILLER)


def _words(name: str) -> str:
    return " ".join(name.replace(FILLER, " ").split())
