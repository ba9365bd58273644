"""Scanned or typed text as the lines of a machine-readable zone, and the look-alikes of OCR."""

from __future__ import annotations

import unicodedata

from hardware.smartcard.emrtd.mrz_layout import ALPHABET, FILLER, LAYOUTS, MrzError, MrzFault

MAX_TEXT = 400
"""Signs of text that are looked at; the largest zone has 90."""

ANGLES = {"‹": FILLER, "〈": FILLER, "﹤": FILLER}
"""What scanners and keyboards give for the filler."""

DIGIT_FOR = str.maketrans("OQDILZSBG", "000112586")
LETTER_FOR = str.maketrans("01258", "OIZSB")


def lines_of(text: str) -> tuple[str, ...]:
    """The two or three full lines in `text`, in the alphabet of the zone. MrzError when there are none."""
    if len(text) > MAX_TEXT:
        raise MrzError(MrzFault.LENGTH, "the text is too long")
    lines = [cleaned for line in text.splitlines() if (cleaned := _clean(line))]
    joined = "".join(_with_all_fillers(lines))
    for count, width in LAYOUTS:
        if len(joined) == count * width:
            return tuple(joined[at : at + width] for at in range(0, len(joined), width))
    raise MrzError(MrzFault.LENGTH, "no machine-readable zone has so many signs")


def as_digits(value: str) -> str:
    """A field of digits and fillers, letters that look like digits read as these. MrzError for other letters."""
    value = value.translate(DIGIT_FOR)
    if not all(sign.isdigit() or sign == FILLER for sign in value):
        raise MrzError(MrzFault.CHARACTER, "a letter where only digits can be")
    return value


def as_letters(value: str) -> str:
    """A field of letters and fillers, digits that look like letters read as these. MrzError for other digits."""
    value = value.translate(LETTER_FOR)
    if any(sign.isdigit() for sign in value):
        raise MrzError(MrzFault.CHARACTER, "a digit where only letters can be")
    return value


def _clean(line: str) -> str:
    signs = [_sign(sign) for sign in unicodedata.normalize("NFKC", line) if not _is_nothing(sign)]
    return "".join(signs)


def _is_nothing(sign: str) -> bool:
    """Spaces, controls and the marks that right-to-left text is full of."""
    return sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf"}


def _sign(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    sign = ANGLES.get(sign, sign.upper()) if digit is None else str(digit)
    if sign != FILLER and (len(sign) != 1 or sign not in ALPHABET):
        raise MrzError(MrzFault.CHARACTER, "a sign that a machine-readable zone has not")
    return sign


def _with_all_fillers(lines: list[str]) -> list[str]:
    """The line of names (the last of three, the first of two) ends in fillers that are easily left out."""
    for (count, width), layout in LAYOUTS.items():
        names = layout.fields["names"][0]
        others = [line for at, line in enumerate(lines) if at != names]
        if len(lines) == count and all(len(line) == width for line in others) and len(lines[names]) < width:
            return [line.ljust(width, FILLER) if at == names else line for at, line in enumerate(lines)]
    return lines
