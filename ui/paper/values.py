"""From meaning to the reader's words: what stands in a row, a title, a line for the staff."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from kiosk.contract.language import Language, LocalText
from kiosk.printing.document import Code, Label, Moment, Money, Number, Plate, StaffLine, Value, Words, WorkingDays
from ui import formatting
from ui.paper.sheet import Sheet


def words(text: Words, sheet: Sheet) -> str:
    """Words in the sheet's language. Text that exists in another language only keeps its own direction."""
    match text:
        case Label():
            return formatting.isolate(sheet.labels(text, sheet.language))
        case LocalText():
            return formatting.isolate(text.to(sheet.language))
        case _:
            assert_never(text)


@dataclass(frozen=True)
class Shown:
    """A formatted value on one line, and the lines that it falls into where one is too long, or those are too."""

    whole: str
    lines: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


def value(given: Value, sheet: Sheet) -> Shown:
    """A row's value, formatted for the sheet's language."""
    language = sheet.language
    match given:
        case Label() | LocalText():
            return Shown(words(given, sheet))
        case Code():
            return Shown(formatting.code(given.value, language))
        case Plate(plate):
            return Shown(formatting.plate(plate, language))
        case Number(number, unit):
            plain = formatting.decimal(number, language)
            return Shown(f"{plain} {unit.to(language)}" if unit else plain)
        case Moment(at, True):
            clock, parts = formatting.clock(at, language), formatting.date_parts(at, language)
            return Shown(formatting.moment(at, language), (formatting.date(at, language), clock), (*parts, clock))
        case Moment(at):
            return Shown(formatting.date(at, language), parts=formatting.date_parts(at, language))
        case Money(rials):
            in_rials, in_tomans = formatting.money_parts(rials, language)
            return Shown(formatting.money(rials, language), (in_rials, f"({in_tomans})"))
        case WorkingDays(days):
            return Shown(formatting.working_days(days, language))
        case str():
            return Shown(formatting.isolate(given))
        case _:
            assert_never(given)


def staff_lines(line: StaffLine, sheet: Sheet) -> tuple[str, str]:
    """Whom it is for and the title; code, if there is one, and time. In Persian, whatever the paper speaks."""
    persian = Language.FA
    when = f"{formatting.short_date(line.at, persian)}\u00a0\u00a0{formatting.time(line.at, persian)}"
    return (
        f"{sheet.labels(Label.STAFF_LINE, persian)}: {line.title.to(persian)}",
        f"{formatting.isolate_ltr(line.code)}\u2003{when}" if line.code else when,
    )
