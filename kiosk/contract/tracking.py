"""Tracking codes: ten characters in groups 4-4-2, the last one a check character.

The alphabet leaves out 0, O, 1 and I, so that a code can be read aloud and typed from paper. The check is
Luhn mod N with N = 32: it catches every wrong character and nearly every swap of neighbours.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.contract.identifiers import Reason
from kiosk.contract.normalise import identifier

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 10
_VALUES = {character: value for value, character in enumerate(ALPHABET)}


def new(randbelow: Callable[[int], int]) -> str:
    """A fresh code of 45 random bits, without hyphens. `randbelow(n)` must be unpredictable (`secrets.randbelow`)."""
    number = randbelow(32 ** (LENGTH - 1))
    body = "".join([ALPHABET[number >> shift & 31] for shift in range(0, 5 * (LENGTH - 1), 5)])
    return body + check_character(body)


def check_character(body: str) -> str:
    """The Luhn mod 32 check character of `body`."""
    total = 0
    for position, character in enumerate(reversed(body)):
        value = _VALUES[character] * (2 if position % 2 == 0 else 1)
        total += value // 32 + value % 32
    return ALPHABET[-total % 32]


def parse(text: str) -> str | Reason:
    """The code as stored, from what a person typed or scanned; else why it cannot be one."""
    code = identifier(text)
    if len(code) != LENGTH:
        return Reason.LENGTH
    if any(character not in ALPHABET for character in code):
        return Reason.FORMAT
    return code if check_character(code[:-1]) == code[-1] else Reason.CHECKSUM


def shown(code: str) -> str:
    """The code as people see it: XXXX-XXXX-XX."""
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"
