"""Make what people type, paste or scan mean the same: one digit alphabet, no invisible marks."""

from __future__ import annotations

import re

_DIGITS = {ord(c): str(i % 10) for i, c in enumerate("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")}
_INVISIBLE = dict.fromkeys(
    [
        0x00AD,
        0x200B,
        0x200C,
        0x200D,
        0x200E,
        0x200F,
        0x061C,
        0x2060,
        0xFEFF,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ]
)
_SEPARATORS = re.compile(r"[\s\-‐-―−./_]+")
_BIDI_MARKS = dict.fromkeys([0x200E, 0x200F, 0x061C, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک"})


def digits_to_ascii(text: str) -> str:
    """Persian (U+06F0) and Arabic (U+0660) digits become 0-9; all else stays."""
    return text.translate(_DIGITS)


def identifier(text: str) -> str:
    """An identifier as it is stored: ASCII digits, no spaces, hyphens or invisible marks, upper case."""
    return _SEPARATORS.sub("", digits_to_ascii(text).translate(_INVISIBLE)).upper()


def hyphenated(text: str) -> str:
    """A code whose hyphens carry meaning: any dash or slash becomes '-', spaces and marks go."""
    plain = digits_to_ascii(text).translate(_INVISIBLE)
    return re.sub(r"[‐-―−/_–—]", "-", re.sub(r"\s+", "", plain))


def prose(text: str, *, persian_letters: bool = True) -> str:
    """Free text: trimmed, runs of spaces joined, bidi marks dropped, ZWNJ kept.

    Arabic ي and ك become Persian ی and ک unless `persian_letters` is false (Arabic text keeps its own).
    """
    plain = re.sub(r"[^\S\n]+", " ", text.translate(_BIDI_MARKS)).strip()
    return plain.translate(_LETTERS) if persian_letters else plain
