"""How days, times and amounts are written on public pages: in the figures and the calendar of each language."""

from __future__ import annotations

from datetime import datetime

from hub.calendar import TEHRAN, jalali
from kiosk.contract.language import Language, digits


def day(at: datetime, language: Language) -> str:
    """The day in Tehran, by the solar calendar of Iran in Persian."""
    local = at.astimezone(TEHRAN).date()
    if language is Language.FA:
        return digits("{:04}/{:02}/{:02}".format(*jalali(local)), language)
    return digits(local.isoformat(), language)


def moment(at: datetime, language: Language) -> str:
    """Day and time in Tehran."""
    return f"{day(at, language)} {digits(f'{at.astimezone(TEHRAN):%H:%M}', language)}"


def number(value: int, language: Language) -> str:
    """A whole number in groups of three."""
    mark = "٬" if language in {Language.FA, Language.AR} else ","
    return digits(f"{value:,}".replace(",", mark), language)
