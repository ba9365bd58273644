"""What is chosen by touch instead of typed: ticks, dates, kinds of plates, countries, and what their controls show."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from kiosk.contract import forms, plates
from kiosk.contract.days import TEHRAN
from kiosk.contract.kinds import LIST_SEPARATOR, date_range
from kiosk.contract.language import Language, digits
from kiosk.contract.service import Field, FieldType
from ui import formatting
from ui.viewmodels import abroad, calendars, citymap, entries, signing


def chosen(field: Field, typed: str, value: str) -> str:
    """The draft after `value` was touched."""
    match field.type:
        case FieldType.LOCATION:
            return value + forms.SEPARATOR + typed.partition(forms.SEPARATOR)[2]
        case FieldType.MULTI_CHOICE:
            return _ticked(field, typed, value)
        case FieldType.CONSENT:
            return "" if typed == "yes" else "yes"
        case FieldType.PLATE:
            return typed if value == plates.kind_of(typed) else plates.EMPTY[value]
        case FieldType.MOBILE:
            return typed if value == abroad.country_of(typed).prefix else value
        case _:
            return value


def control(field: Field, typed: str, today: date, language: Language) -> dict[str, object]:
    """What the control of a field shows besides what every control shows."""
    match field.type:
        case FieldType.PLATE:
            return _plate(typed)
        case FieldType.DATE:
            return _date(field, typed, today, language)
        case FieldType.LOCATION:
            return citymap.state(typed)
        case FieldType.SIGNATURE:
            return {"path": signing.path(typed)}
        case FieldType.RENEWAL_CODE:
            return {"groups": _renewal(typed, language)}
        case FieldType.MOBILE if field.abroad:
            return _abroad(typed, language)
        case FieldType.CONSENT:
            return {"text": (field.help or field.hint or field.question).to(language), "ticked": typed == "yes"}
        case _:
            return {}


def calendar(field: Field, typed: str, *, level: str, page: str, today: date, language: Language) -> dict[str, object]:
    """The sheet of `calendars.sheet` as the date picker reads it."""
    shown = calendars.sheet(
        level,
        date.fromisoformat(page),
        calendars.Range(*date_range(field, today)),
        chosen=_day(typed),
        today=today,
        language=language,
    )
    return {
        **asdict(shown),
        "weekdays": list(shown.weekdays),
        "cells": [asdict(cell) for cell in shown.cells],
    }


def _ticked(field: Field, typed: str, value: str) -> str:
    """With `value` if it was not ticked, else without it; never more than `field.most`."""
    ticked = ticks(typed)
    if value in ticked:
        return LIST_SEPARATOR.join(v for v in ticked if v != value)
    return LIST_SEPARATOR.join((*ticked, value)) if len(ticked) < field.most else typed


def ticks(typed: str) -> tuple[str, ...]:
    """The answers that are ticked."""
    return tuple(value for value in typed.split(LIST_SEPARATOR) if value)


def _plate(typed: str) -> dict[str, object]:
    kind = plates.kind_of(typed)
    return {"kind": kind, "boxes": list(plates.split(typed)), "sizes": list(plates.SIZES[kind])}


def _date(field: Field, typed: str, today: date, language: Language) -> dict[str, object]:
    limits, day = calendars.Range(*date_range(field, today)), _day(typed)
    return {
        "level": calendars.first_level(limits, today),
        "page": calendars.first_page(limits, today, day).isoformat(),
        "today": today.isoformat() if limits.first <= today <= limits.last else "",
        "words": formatting.date(datetime.combine(day, time(), TEHRAN), language) if day else "",
        "beside": calendars.hijri(day, language) if day else "",
    }


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _renewal(typed: str, language: Language) -> list[dict[str, object]]:
    """The groups as they stand on a levy bill, with what each counts."""
    translate = QCoreApplication.translate
    names = (
        translate("Filing", "District"),
        translate("Filing", "Region"),
        translate("Filing", "Block"),
        translate("Filing", "House"),
        translate("Filing", "Building"),
        translate("Filing", "Apartment"),
        translate("Filing", "Shop"),
    )
    groups = typed.split("-")
    active = min(len(groups), entries.RENEWAL_GROUPS) - 1
    return [
        {
            "text": digits(groups[i], language) if i < len(groups) else "",
            "name": names[i],
            "active": i == active,
        }
        for i in range(entries.RENEWAL_GROUPS)
    ]


def _abroad(typed: str, language: Language) -> dict[str, object]:
    country = abroad.country_of(typed)
    return {
        "country": abroad.name(country),
        "prefix": formatting.isolate_ltr(country.prefix),
        "countries": [
            {
                "value": c.prefix,
                "label": abroad.name(c),
                "prefix": formatting.code(c.prefix, language) if c.prefix else formatting.code("09", language),
                "selected": c is country,
            }
            for c in abroad.COUNTRIES
        ],
    }
