"""Where the fields of the three sizes of machine-readable zone are, and its check digit (ICAO Doc 9303-3, 4.9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

FILLER = "<"
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WEIGHTS = (7, 3, 1)


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


Field = tuple[int, int, int]
"""Line, first sign, sign after the last."""


@dataclass(frozen=True)
class Layout:
    """One size. `composite` names the fields of the last check digit in their order; `digits` hold only digits."""

    lines: int
    width: int
    fields: Mapping[str, Field]
    composite: tuple[str, ...]
    long_numbers: bool
    digits: frozenset[str] = frozenset(
        {"number_check", "birth", "birth_check", "expiry", "expiry_check", "optional_check"}
    )

    def read(self, lines: tuple[str, ...], name: str) -> str:
        """The signs of one field."""
        line, start, end = self.fields[name]
        return lines[line][start:end]

    def size(self, name: str) -> int:
        """How many signs a field has."""
        _, start, end = self.fields[name]
        return end - start


_HEAD: Mapping[str, Field] = {"type": (0, 0, 2), "issuer": (0, 2, 5)}
_SECOND_LINE: Mapping[str, Field] = {
    "number": (1, 0, 9),
    "number_check": (1, 9, 10),
    "nationality": (1, 10, 13),
    "birth": (1, 13, 19),
    "birth_check": (1, 19, 20),
    "sex": (1, 20, 21),
    "expiry": (1, 21, 27),
    "expiry_check": (1, 27, 28),
}
_CHECKED = ("number", "number_check", "birth", "birth_check", "expiry", "expiry_check", "optional")

TD1 = Layout(
    lines=3,
    width=30,
    fields={
        **_HEAD,
        "number": (0, 5, 14),
        "number_check": (0, 14, 15),
        "optional": (0, 15, 30),
        "birth": (1, 0, 6),
        "birth_check": (1, 6, 7),
        "sex": (1, 7, 8),
        "expiry": (1, 8, 14),
        "expiry_check": (1, 14, 15),
        "nationality": (1, 15, 18),
        "optional_2": (1, 18, 29),
        "composite_check": (1, 29, 30),
        "names": (2, 0, 30),
    },
    composite=(
        *("number", "number_check", "optional", "birth", "birth_check", "expiry", "expiry_check"),
        "optional_2",
    ),
    long_numbers=True,
)
TD2 = Layout(
    lines=2,
    width=36,
    fields={
        **_HEAD,
        **_SECOND_LINE,
        "names": (0, 5, 36),
        "optional": (1, 28, 35),
        "composite_check": (1, 35, 36),
    },
    composite=_CHECKED,
    long_numbers=True,
)
TD3 = Layout(
    lines=2,
    width=44,
    fields={
        **_HEAD,
        **_SECOND_LINE,
        "names": (0, 5, 44),
        "optional": (1, 28, 42),
        "optional_check": (1, 42, 43),
        "composite_check": (1, 43, 44),
    },
    composite=(*_CHECKED, "optional_check"),
    long_numbers=False,
)

LAYOUTS: Mapping[tuple[int, int], Layout] = {(layout.lines, layout.width): layout for layout in (TD1, TD2, TD3)}


def check_digit(value: str) -> str:
    """The check digit of `value`; a filler counts 0, `A` 10 to `Z` 35. MrzError for any other sign."""
    total = 0
    for at, sign in enumerate(value):
        number = 0 if sign == FILLER else ALPHABET.find(sign)
        if number < 0:
            raise MrzError(MrzFault.CHARACTER, "a sign that a machine-readable zone has not")
        total += number * WEIGHTS[at % 3]
    return str(total % 10)
