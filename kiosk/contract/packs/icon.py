"""The drawing of a pack: SVG path data (https://www.w3.org/TR/SVG11/paths.html#PathData) on a grid of 24 by 24.

It is a drawing in strokes of the kiosk's own weight and colour, and nothing else: no markup, no links, no styles.
"""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?")
_BETWEEN = re.compile(r"[\s,]*")
#: How many numbers each command takes.
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_MOST_TOKENS = 600
_FARTHEST = 24.0


def icon_fault(text: bytes) -> str:
    """What is wrong with the path data, or an empty string."""
    try:
        tokens = _tokens(text.decode("ascii"))
    except ValueError as error:
        return (
            str(error) if not isinstance(error, UnicodeDecodeError) else "expected SVG path data, found other letters"
        )
    if not tokens or tokens[0] not in {"M", "m"}:
        return "expected SVG path data, which begins with M"
    if len(tokens) > _MOST_TOKENS:
        return f"expected at most {_MOST_TOKENS} commands and numbers"
    return _commands_fault(tokens)


def _tokens(text: str) -> list[str]:
    found, at = [], _end_of_gap(text, 0)
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(f"expected SVG path data, found {text[at : at + 12]!r}")
        found.append(match.group())
        at = _end_of_gap(text, match.end())
    return found


def _end_of_gap(text: str, at: int) -> int:
    gap = _BETWEEN.match(text, at)
    return gap.end() if gap else at


def _commands_fault(tokens: list[str]) -> str:
    command, numbers = tokens[0], 0
    for token in [*tokens[1:], ""]:
        if token and not token.isalpha():
            numbers += 1
            if abs(float(token)) > (360 if command in "Aa" else _FARTHEST):
                return f"expected numbers on the grid of 24 by 24, found {token}"
            continue
        takes = _TAKES.get(command.upper(), -1)
        if takes < 0:
            return f"there is no path command {command}"
        if numbers if takes == 0 else numbers == 0 or numbers % takes:
            return f"the command {command} takes {takes} numbers, found {numbers}"
        command, numbers = token, 0
    return ""
