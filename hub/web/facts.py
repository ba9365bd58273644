"""What public pages list: names with values."""

from __future__ import annotations

from dataclasses import dataclass

from hub.web import writing
from hub.web.words import say
from kiosk.contract.language import Language


@dataclass(frozen=True)
class Fact:
    """One line. `dir` is how its value reads, whatever the page does."""

    name: str
    value: str
    dir: str = "auto"


def amount(rials: int, language: Language) -> Fact:
    """An amount in rials, with the tomans beside."""
    shown = say("rials", language, n=writing.number(rials, language))
    beside = say("tomans", language, n=writing.number(rials // 10, language))
    return Fact(say("amount", language), f"{shown} ({beside})")
