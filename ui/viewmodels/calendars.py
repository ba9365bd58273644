"""The sheets of a calendar from which a date is chosen: days of a month, months of a year, years.

Persian readers have the Jalali calendar, all others the Gregorian one. Arabic and Urdu readers see the Hijri day beside
it in small figures: Qt's Hijri calendar is tabular and can differ from the sighted month, so the Gregorian day is the
one that counts. What is chosen is always an ISO date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCalendar, QDate, QLocale

from kiosk.contract.language import Language, digits
from ui import formatting

DAYS, MONTHS, YEARS = "days", "months", "years"
_YEARS_ON_A_SHEET = 20
_WEEK = 7
_RLM = "\u200f"
#: Dates that all lie in the past and reach back farther are found by their year.
_FAR_BACK = timedelta(days=4 * 366)
_USUAL_AGE = timedelta(days=40 * 365)
_HIJRI = frozenset({Language.AR, Language.UR})
#: Languages whose one-letter day names are what calendars on the wall show.
_NARROW = frozenset({Language.FA, Language.AR})


@dataclass(frozen=True)
class Range:
    """The first and the last day that can be chosen, both included."""

    first: date
    last: date

    def nearest(self, day: date) -> date:
        """`day`, or the end of the range that is nearer to it."""
        return min(max(day, self.first), self.last)


@dataclass(frozen=True)
class Cell:
    """One thing to touch: a day, or the way to a month or a year. Empty where the sheet has a hole."""

    value: str = ""  # an ISO date
    label: str = ""
    beside: str = ""  # the Hijri day
    enabled: bool = False
    today: bool = False
    selected: bool = False


@dataclass(frozen=True)
class Sheet:
    """One sheet. `before`, `after` and those of a year are ISO dates on the sheets next to it; empty at the ends."""

    level: str
    title: str
    beside: str  # the Hijri months of the sheet
    weekdays: tuple[str, ...]
    cells: tuple[Cell, ...]
    before: str = ""
    after: str = ""
    year_before: str = ""
    year_after: str = ""


def first_level(limits: Range, today: date) -> str:
    """Where choosing begins: at the year for dates of long ago, such as a birth."""
    return YEARS if limits.last <= today and today - limits.first > _FAR_BACK else DAYS


def first_page(limits: Range, today: date, chosen: date | None) -> date:
    """A day on the first sheet."""
    usual = today - _USUAL_AGE if first_level(limits, today) == YEARS else today
    return limits.nearest(chosen or usual)


def hijri(day: date, language: Language) -> str:
    """The Hijri date, perhaps off by a day or two; empty for readers who have another calendar."""
    if language not in _HIJRI:
        return ""
    parts = _TABULAR.partsFromDate(_q(day))
    month = _TABULAR.monthName(formatting.locale(language), parts.month, parts.year)
    return f"{digits(str(parts.day), language)} {month} {digits(str(parts.year), language)}"


def sheet(level: str, page: date, limits: Range, *, chosen: date | None, today: date, language: Language) -> Sheet:
    """The sheet of `level` on which `page` lies."""
    makers = {DAYS: _days, MONTHS: _months, YEARS: _years}
    return makers[level](_Reader(limits, chosen, today, language), page)


_TABULAR = QCalendar(QCalendar.System.IslamicCivil)


@dataclass(frozen=True)
class _Reader:
    """Who reads the sheet, and what can be chosen on it."""

    limits: Range
    chosen: date | None
    today: date
    language: Language

    @property
    def calendar(self) -> QCalendar:
        return QCalendar(QCalendar.System.Jalali if self.language is Language.FA else QCalendar.System.Gregorian)

    def year_and_month(self, day: date) -> tuple[int, int]:
        parts = self.calendar.partsFromDate(_q(day))
        return parts.year, parts.month

    def month(self, year: int, month: int) -> Range:
        """The days of a month; the month may be 0 or 13."""
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        first = _date(self.calendar.dateFromParts(year, month, 1))
        return Range(first, first + timedelta(days=self.calendar.daysInMonth(month, year) - 1))

    def year(self, year: int) -> Range:
        return Range(self.month(year, 1).first, self.month(year, 12).last)

    def way_to(self, days: Range) -> str:
        """A day of `days` that can be chosen, as the way to their sheet; empty if there is none."""
        if days.last < self.limits.first or days.first > self.limits.last:
            return ""
        return self.limits.nearest(days.first).isoformat()

    def cell(self, days: Range, label: str) -> Cell:
        """The cell of a month or a year."""
        way = self.way_to(days)
        return Cell(
            value=way or days.first.isoformat(),
            label=label,
            enabled=way != "",
            today=days.first <= self.today <= days.last,
            selected=self.chosen is not None and days.first <= self.chosen <= days.last,
        )

    def month_name(self, year: int, month: int) -> str:
        return self.calendar.standaloneMonthName(formatting.locale(self.language), month, year)

    def number(self, value: int) -> str:
        return digits(str(value), self.language)

    def text(self, without_letters: str) -> str:
        """Text that no letter tells the direction of."""
        return f"{_RLM}{without_letters}" if self.language.is_right_to_left else without_letters


def _days(reader: _Reader, page: date) -> Sheet:
    year, month = reader.year_and_month(page)
    days = reader.month(year, month)
    locale = formatting.locale(reader.language)
    first_of_week = locale.firstDayOfWeek().value
    lead = (days.first.isoweekday() - first_of_week) % _WEEK
    form = QLocale.FormatType.NarrowFormat if reader.language in _NARROW else QLocale.FormatType.ShortFormat
    count = (days.last - days.first).days + 1
    return Sheet(
        level=DAYS,
        title=f"{reader.month_name(year, month)} {reader.number(year)}",
        beside=_hijri_months(days, reader.language),
        weekdays=tuple(locale.standaloneDayName((first_of_week - 1 + i) % _WEEK + 1, form) for i in range(_WEEK)),
        cells=(Cell(),) * lead + tuple(_day(reader, days.first + timedelta(days=i), i + 1) for i in range(count)),
        before=reader.way_to(reader.month(year, month - 1)),
        after=reader.way_to(reader.month(year, month + 1)),
        year_before=reader.way_to(reader.month(year - 1, month)) or _end(reader, year - 1),
        year_after=reader.way_to(reader.month(year + 1, month)) or _end(reader, year + 1),
    )


def _end(reader: _Reader, year: int) -> str:
    """The same month cannot be reached, but another one of that year can."""
    return reader.way_to(reader.year(year))


def _day(reader: _Reader, day: date, number: int) -> Cell:
    return Cell(
        value=day.isoformat(),
        label=reader.number(number),
        beside=reader.number(_TABULAR.partsFromDate(_q(day)).day) if reader.language in _HIJRI else "",
        enabled=reader.limits.first <= day <= reader.limits.last,
        today=day == reader.today,
        selected=day == reader.chosen,
    )


def _months(reader: _Reader, page: date) -> Sheet:
    year, _ = reader.year_and_month(page)
    return Sheet(
        level=MONTHS,
        title=reader.number(year),
        beside="",
        weekdays=(),
        cells=tuple(reader.cell(reader.month(year, m), reader.month_name(year, m)) for m in range(1, 13)),
        before=reader.way_to(reader.year(year - 1)),
        after=reader.way_to(reader.year(year + 1)),
    )


def _years(reader: _Reader, page: date) -> Sheet:
    year, _ = reader.year_and_month(page)
    first = year - year % _YEARS_ON_A_SHEET
    last = first + _YEARS_ON_A_SHEET - 1
    return Sheet(
        level=YEARS,
        title=reader.text(f"{reader.number(first)} – {reader.number(last)}"),
        beside="",
        weekdays=(),
        cells=tuple(reader.cell(reader.year(y), reader.number(y)) for y in range(first, last + 1)),
        before=reader.way_to(Range(reader.year(first - _YEARS_ON_A_SHEET).first, reader.year(first - 1).last)),
        after=reader.way_to(Range(reader.year(last + 1).first, reader.year(last + _YEARS_ON_A_SHEET).last)),
    )


def _hijri_months(days: Range, language: Language) -> str:
    if language not in _HIJRI:
        return ""
    parts = [_TABULAR.partsFromDate(_q(day)) for day in (days.first, days.last)]
    locale = formatting.locale(language)
    names = [f"{_TABULAR.standaloneMonthName(locale, p.month, p.year)} {digits(str(p.year), language)}" for p in parts]
    return " – ".join(dict.fromkeys(names))


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
