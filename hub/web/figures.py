"""The page of monthly figures: one card for each service, in months of the reader's calendar."""

from __future__ import annotations

from dataclasses import dataclass

from hub import months
from hub.composition import Hub
from hub.figures import MonthFigures, ServiceFigures
from hub.months import Month
from hub.web import writing
from hub.web.pages import render
from hub.web.words import say
from kiosk.contract.language import Language, digits

_PERSIAN_MONTHS = (
    *("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور"),
    *("مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
)


@dataclass(frozen=True)
class Card:
    """One service with its lines: name and value."""

    title: str
    lines: list[tuple[str, str]]


async def page(hub: Hub, key: str, language: Language) -> tuple[str, bool]:
    """The page of a month, empty `key`: the last whole one; and whether there are figures of it."""
    persian = language is Language.FA
    this = months.of(hub.calendar.day_of(hub.clock()), persian=persian)
    month = months.named(key, persian=persian) if key else this.moved(-1)
    found = await hub.figures.of(month) if month else None
    shown = month if month and found else this
    html = render(
        "figures",
        language,
        title=say("figures", language, n=name(shown, language)),
        month=shown if found else None,
        cards=_cards(hub, found, language) if found else [],
        is_over=found.is_over if found else True,
        earlier=shown.moved(-1).key,
        later=shown.moved(1).key if shown.since < this.since else "",
    )
    return html, found is not None


def name(month: Month, language: Language) -> str:
    """The month as people of the language read it."""
    if month.is_persian:
        return f"{_PERSIAN_MONTHS[month.number - 1]} {digits(str(month.year), language)}"
    return digits(f"{month.year:04}/{month.number:02}", language)


def _cards(hub: Hub, figures: MonthFigures, language: Language) -> list[Card]:
    cards = []
    for found in figures.services:
        service = hub.services.get(found.service_id)
        title = service.title.to(language) if service else found.service_id
        cards.append(Card(title, _lines(found, figures.suppressed_below, language)))
    return cards


def _lines(found: ServiceFigures, fewest: int, language: Language) -> list[tuple[str, str]]:
    few = say("few", language, n=writing.number(fewest, language))

    def count(value: int | None) -> str:
        return few if value is None else writing.number(value, language)

    def percent(value: float | None) -> str:
        return "–" if value is None else say("percent", language, n=writing.number(round(value * 100), language))

    def decimal(value: float | None) -> str:
        point = "٫" if language in {Language.FA, Language.AR} else "."
        return "–" if value is None else digits(f"{value:g}".replace(".", point), language)

    values = {
        "filed": count(found.filed),
        "answered": count(found.answered),
        "solved": count(found.solved),
        "median_days": decimal(found.median_working_days),
        "on_time": percent(found.on_time),
        "satisfaction": decimal(found.satisfaction),
        "objections_answered": count(found.objections_answered),
        "objections_upheld": count(found.objections_upheld),
    }
    return [(say(key, language), value) for key, value in values.items()]
