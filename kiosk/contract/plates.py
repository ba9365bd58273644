"""Vehicle plates: their kinds, what stands in their boxes, and how they are written for readers.

A stored plate (see `kiosk.contract.identifiers.plate`) and a draft of one have the same form, the draft with gaps:
"12_34-" is the plate of a car without its letter, "76-" the begun plate of a motorcycle, "/" the empty plate of any
other kind.
"""

from __future__ import annotations

import re

from kiosk.contract import normalise
from kiosk.contract.identifiers import PLATE_LETTERS

CAR, MOTORCYCLE, OTHER = "car", "motorcycle", "other"
#: The draft of an empty plate of each kind.
EMPTY = {CAR: "_-", MOTORCYCLE: "-", OTHER: "/"}
#: Characters that each box of a kind holds at most.
SIZES = {CAR: (2, 1, 3, 2), MOTORCYCLE: (3, 5), OTHER: (20,)}
_NO_LETTER = "_"
_LETTER, _SERIES = 1, 3
#: Letters that are written out on a plate.
_NAMES = {"ا": "الف"}
#: Without it after a Persian letter, the digits that follow would change sides.
_LRM = "\u200e"


def kind_of(typed: str) -> str:
    """The kind of a draft or of a stored plate; a car's when nothing says otherwise."""
    if typed.startswith("/"):
        return OTHER
    return MOTORCYCLE if re.fullmatch(r"\d*-\d*", typed, re.ASCII) else CAR


def split(typed: str) -> tuple[str, ...]:
    """What stands in each box."""
    kind = kind_of(typed)
    if kind == OTHER:
        return (typed[1:],)
    if kind == MOTORCYCLE:
        first, _, second = typed.partition("-")
        return first, second
    match = re.fullmatch(r"(\d*)(\D?)(\d*)-?(\d*)", typed, re.ASCII)
    first, letter, second, series = match.groups() if match else ("", "", "", "")
    return first, letter.replace(_NO_LETTER, "").replace("-", ""), second, series


def joined(kind: str, boxes: tuple[str, ...]) -> str:
    """The draft that keeps what stands in the boxes."""
    if kind == OTHER:
        return f"/{boxes[0]}"
    if kind == MOTORCYCLE:
        return "-".join(boxes)
    first, letter, second, series = boxes
    return f"{first}{letter or _NO_LETTER}{second}-{series}"


def kept(kind: str, box: int, typed: str) -> str:
    """What the box keeps of `typed`. Of the digits of a car only the last of the series can be 0."""
    size = SIZES[kind][box]
    if kind == OTHER:
        return typed.lstrip()[:size]
    if kind == CAR and box == _LETTER:
        letters = [letter for letter in typed if letter in PLATE_LETTERS]
        return letters[-1] if letters else ""
    digits = re.sub(r"[^0-9]", "", normalise.digits_to_ascii(typed))
    if kind == CAR:
        digits = digits.replace("0", "") if box != _SERIES else digits.lstrip("0")
    return digits.lstrip("0")[:size] if kind == MOTORCYCLE else digits[:size]


def words(plate: str, country: str = "ایران") -> str:
    """A stored plate as it is read, for a line that is set from left to right: «۱۲ ب ۳۴۵ ایران ۳۶» (in ASCII digits).

    The text of a plate of another kind is returned as it is.
    """
    kind = kind_of(plate)
    if kind != CAR:
        return " ".join(split(plate))
    first, letter, second, series = split(plate)
    return f"{first} {_NAMES.get(letter, letter)}{_LRM} {second} {country}{_LRM} {series}"


def is_full(typed: str) -> bool:
    """Whether every box holds what it can hold; the box of any other plate never does."""
    kind = kind_of(typed)
    return kind != OTHER and all(len(box) == size for box, size in zip(split(typed), SIZES[kind], strict=True))


def is_begun(typed: str) -> bool:
    """Whether anything stands in a box."""
    return any(split(typed))
