"""Makes a machine-readable zone from facts, as an issuer prints it: for virtual passports and tests."""

from __future__ import annotations

import unicodedata

from hardware.smartcard.emrtd.mrz import Mrz
from hardware.smartcard.emrtd.mrz_layout import FILLER, TD3, Layout, check_digit

TRANSLITERATION = {
    "Ä": "AE",
    "Å": "AA",
    "Æ": "AE",
    "Ö": "OE",
    "Ø": "OE",
    "Ü": "UE",
    "Œ": "OE",
    "Þ": "TH",
    "ß": "SS",
    "ẞ": "SS",
    "Đ": "D",
    "Ð": "D",
    "Ł": "L",
    "ı": "I",
    "Ə": "E",
    "Ħ": "H",
    "Ŧ": "T",
}
"""Letters that are not simply their base letter without marks (Doc 9303-3, 6.A)."""

LEFT_OUT = frozenset("'’ʼ.,")


def print_mrz(mrz: Mrz, layout: Layout = TD3, optional: str = "") -> tuple[str, ...]:
    """The lines of `mrz` with every check digit.

    Names are transliterated and cut to fit; a number beyond nine signs goes on in the optional data, where the
    layout allows it. `optional` is what the issuer adds. ValueError when a field does not fit its place.
    """
    lines = [[FILLER] * layout.width for _ in range(layout.lines)]

    def put(name: str, value: str) -> None:
        line, start, end = layout.fields[name]
        if len(value) > end - start:
            raise ValueError(f"the field {name} is too long for this layout")
        lines[line][start : start + len(value)] = value

    put("type", mrz.document_type)
    put("issuer", mrz.issuer)
    put("nationality", mrz.nationality)
    put("sex", mrz.sex or FILLER)
    put("names", _names(mrz, layout.size("names")))
    for name, value in (("birth", mrz.birth_date), ("expiry", mrz.expiry_date)):
        put(name, value)
        put(f"{name}_check", check_digit(value))
    number, check = mrz.document_number, check_digit(mrz.document_number)
    if len(number) > layout.size("number") and layout.long_numbers:
        size = layout.size("number")
        number, check, optional = number[:size], FILLER, number[size:] + check + FILLER + optional
        optional = optional.rstrip(FILLER)
    put("number", number)
    put("number_check", check)
    put("optional", optional)
    done = tuple("".join(line) for line in lines)
    if "optional_check" in layout.fields:
        put("optional_check", check_digit(layout.read(done, "optional")))
        done = tuple("".join(line) for line in lines)
    put("composite_check", check_digit("".join(layout.read(done, part) for part in layout.composite)))
    return tuple("".join(line) for line in lines)


def transliterated(name: str) -> str:
    """A name in the letters of the zone, words parted by one filler. ValueError for a script not known here."""
    signs = []
    for sign in unicodedata.normalize("NFC", name):
        upper = sign if sign in TRANSLITERATION else sign.upper()
        if sign in LEFT_OUT:
            continue
        if sign.isspace() or sign in {"-", FILLER}:
            signs.append(FILLER)
        elif upper in TRANSLITERATION:
            signs.append(TRANSLITERATION[upper])
        else:
            signs.append(_base_letters(upper))
    return FILLER.join(word for word in "".join(signs).split(FILLER) if word)


def _base_letters(sign: str) -> str:
    letters = "".join(part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part))
    if not letters or not all("A" <= letter <= "Z" for letter in letters):
        raise ValueError("a sign without a transliteration")
    return letters


def _names(mrz: Mrz, size: int) -> str:
    """Surname, two fillers, given names. Cut where it is too long, so that a letter of the given names stays."""
    surname, given = transliterated(mrz.surname), transliterated(mrz.given_names)
    if not given:
        return surname[:size].rstrip(FILLER)
    surname = surname[: size - 3].rstrip(FILLER)
    return f"{surname}{FILLER * 2}{given}"[:size].rstrip(FILLER)
