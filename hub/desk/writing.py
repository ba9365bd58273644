"""How days, promises and answers are written for officers, in Persian and English."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from hub.calendar import FIRST_DAY, TEHRAN, WorkingCalendar, jalali
from hub.desk.words import say
from kiosk.contract import forms, kinds, plates
from kiosk.contract.forms import Answers
from kiosk.contract.language import Language, digits
from kiosk.contract.service import Choice, Field, FieldType, ServiceDefinition

_MEGABYTE = 1024 * 1024


class Answer(msgspec.Struct, frozen=True):
    """One answer of the citizen. A signature has strokes, each the points of a line."""

    label: str
    text: str
    strokes: tuple[str, ...] = ()


def day(at: datetime | date, language: Language) -> str:
    """The day in Tehran in figures: ۱۴۰۵/۰۹/۰۲ or 2026-11-23."""
    local = at.astimezone(TEHRAN).date() if isinstance(at, datetime) else at
    if language is not Language.FA:
        return local.isoformat()
    return digits("{:04}/{:02}/{:02}".format(*jalali(local)), language)


def moment(at: datetime, language: Language) -> str:
    """Day and time in Tehran."""
    return f"{day(at, language)} {digits(f'{at.astimezone(TEHRAN):%H:%M}', language)}"


def working_days(count: int, language: Language) -> str:
    """A promise."""
    if count == 0:
        return say("same_day", language)
    return say("one_day" if count == 1 else "days", language, n=number(count, language))


def number(value: int, language: Language) -> str:
    """A whole number in groups of three."""
    text = f"{value:,}"
    return digits(text.replace(",", "٬"), language) if language is Language.FA else text


def size(count: int, language: Language) -> str:
    """Bytes as people say them: never less than 1 KB, megabytes with one decimal."""
    if count < _MEGABYTE:
        return say("kilobytes", language, n=number(max(1, round(count / 1024)), language))
    text = f"{count / _MEGABYTE:.1f}"
    return say("megabytes", language, n=digits(text.replace(".", "٫"), language) if language is Language.FA else text)


def lateness(due: datetime | None, calendar: WorkingCalendar, now: datetime, language: Language) -> str:
    """How the promise stands, in words; empty when there is none."""
    if due is None:
        return ""
    if late := calendar.overdue(due, now):
        return say("late_one" if late == 1 else "late", language, n=number(late, language))
    if now > due:
        return say("late_soon", language)
    left = calendar.between(calendar.day_of(now), calendar.day_of(due))
    if left == 0:
        return say("last_day", language)
    return say("left_one" if left == 1 else "left", language, n=number(left, language))


def answers(service: ServiceDefinition, given: Answers, language: Language) -> list[Answer]:
    """What was asked and answered, in order."""
    return [
        _answer(field, given[field.name], language)
        for field in forms.asked_fields(service, given)
        if given.get(field.name)
    ]


def _answer(field: Field, value: str, language: Language) -> Answer:
    label = field.label.to(language)
    if field.type is FieldType.SIGNATURE:
        return Answer(label, say("signed", language), tuple(value.split(";")))
    return Answer(label, _text(field, value, language))


def _left_to_right(code: str, language: Language) -> str:
    return f"\u2066{digits(code, language)}\u2069"


def _text(field: Field, value: str, language: Language) -> str:
    match field.type:
        case FieldType.CHOICE | FieldType.MULTI_CHOICE:
            chosen = (_choice(field.choices, part, language) for part in value.split(kinds.LIST_SEPARATOR))
            return ("، " if language is Language.FA else ", ").join(chosen)
        case FieldType.LOCATION:
            district, point, address = kinds.location_parts(value)
            return " · ".join(part for part in (_choice(field.choices, district, language), address, point) if part)
        case FieldType.PLATE:
            return value[1:] if plates.kind_of(value) == plates.OTHER else _left_to_right(plates.words(value), language)
        case FieldType.MONEY:
            return say("rials", language, n=number(int(value), language)) if value.isdecimal() else value
        case FieldType.NUMBER:
            return f"{digits(value, language)} {field.unit.to(language) if field.unit else ''}".strip()
        case FieldType.DATE:
            return _date(value, language)
        case FieldType.CONSENT | FieldType.DOCUMENT:
            return say("yes", language)
        case FieldType.ATTACHMENT:
            if value == kinds.AT_THE_COUNTER:
                return say("at_the_counter", language)
            count = len(value.split(kinds.LIST_SEPARATOR))
            return say("one_file" if count == 1 else "files", language, n=number(count, language))
        case _:
            return value


def _choice(choices: tuple[Choice, ...], value: str, language: Language) -> str:
    return next((choice.label.to(language) for choice in choices if choice.value == value), value)


def _date(value: str, language: Language) -> str:
    try:
        known = date.fromisoformat(value)
    except ValueError:
        return value
    return day(known, language) if known >= FIRST_DAY else value
