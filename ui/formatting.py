"""Dates, numbers, money and codes as each language writes them. Pure functions; Qt supplies calendars and names.

* Persian has the Jalali calendar. Arabic, Urdu, Azerbaijani and English have the Gregorian one: Qt's Islamic calendar
  is tabular and can differ from the sighted month by two days, which is worse than no Hijri date on an official paper.
* Digits: Persian U+06F0.., Arabic U+0660.., all others ASCII (as Pakistan writes Urdu).
  Codes with letters keep ASCII digits.
* Times are Tehran's. Iran has kept +03:30 all year since 2022; a fixed offset does not depend on the age of the
  system's time-zone tables.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import cache

from PySide6.QtCore import QCalendar, QDate, QLocale

from kiosk.contract import plates
from kiosk.contract.language import Language, digits

TEHRAN = timezone(timedelta(hours=3, minutes=30), "Asia/Tehran")

_LOCALES = {
    Language.FA: "fa_IR",
    Language.AR: "ar_EG",
    Language.UR: "ur_PK",
    Language.AZ: "az_Latn_AZ",
    Language.EN: "en_GB",
}
_GROUP = {Language.FA: "٬", Language.AR: "٬", Language.UR: ",", Language.AZ: ".", Language.EN: ","}
_DECIMAL = {Language.FA: "٫", Language.AR: "٫", Language.UR: ".", Language.AZ: ",", Language.EN: "."}
_MONEY = {
    Language.FA: ("{} ریال", "{} تومان"),
    Language.AR: ("{} ريال", "{} تومان"),
    Language.UR: ("{} ریال", "{} تومان"),
    Language.AZ: ("{} rial", "{} tümən"),
    Language.EN: ("{} rials", "{} tomans"),
}
_CLOCK = {
    Language.FA: "ساعت {}",
    Language.AR: "الساعة {}",
    Language.UR: "{} بجے",
    Language.AZ: "saat {}",
    Language.EN: "{}",
}
_COMMA = {Language.FA: "، ", Language.AR: "، ", Language.UR: "، ", Language.AZ: ", ", Language.EN: ", "}
_LTR_ISOLATE, _FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2066", "\u2068", "\u2069"
_LTR_MARK, _ARABIC_DIGIT = "\u200e", re.compile("[\u0660-\u0669]")
_AFTER_FIRST_COMMA = re.compile("(?<=[,،]) ")
_BIDI_CONTROLS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


@cache
def locale(language: Language) -> QLocale:
    """Qt's locale for `language`."""
    return QLocale(_LOCALES[language])


def number(value: int, language: Language) -> str:
    """A whole number in groups of three."""
    return digits(f"{value:,}".replace(",", _GROUP[language]), language)


def decimal_mark(language: Language) -> str:
    """What stands between a whole number and its fraction."""
    return _DECIMAL[language]


def decimal(value: str, language: Language) -> str:
    """A stored number ("1250.5") in the reader's digits and marks. Text that is not a number keeps its characters."""
    whole, point, fraction = value.partition(".")
    if not whole.isascii() or not whole.isdigit():
        return digits(value, language)
    mark = _DECIMAL[language] if point else ""
    return number(int(whole), language) + mark + digits(fraction, language)


def money(rials: int, language: Language) -> str:
    """Rials with tomans beside them: «۱٬۲۵۰٬۰۰۰ ریال (۱۲۵٬۰۰۰ تومان)». ValueError for a negative amount."""
    in_rials, in_tomans = money_parts(rials, language)
    return f"{in_rials} ({in_tomans})"


def money_parts(rials: int, language: Language) -> tuple[str, str]:
    """The same amount in rials and in tomans, each with its unit. ValueError for a negative amount."""
    if rials < 0:
        raise ValueError("an amount is never negative")
    tomans = number(rials // 10, language)
    if rials % 10:
        tomans += _DECIMAL[language] + digits(str(rials % 10), language)
    rial_form, toman_form = _MONEY[language]
    return rial_form.format(number(rials, language)), toman_form.format(tomans)


def date(at: datetime, language: Language) -> str:
    """The day in Tehran, with weekday and month by name: «دوشنبه ۲ آذر ۱۴۰۵», "Monday, 23 November 2026"."""
    system = QCalendar.System.Jalali if language is Language.FA else QCalendar.System.Gregorian
    return locale(language).toString(_day(at), QLocale.FormatType.LongFormat, QCalendar(system))


def date_parts(at: datetime, language: Language) -> tuple[str, ...]:
    """The same in the parts into which it falls where a line is too short: the weekday and the day, at the comma."""
    return tuple(_AFTER_FIRST_COMMA.split(date(at, language), maxsplit=1))


def short_date(at: datetime, language: Language) -> str:
    """The day in Tehran in figures, year first: «۱۴۰۵/۰۹/۰۲», "2026-11-23"."""
    if language is Language.FA:
        day = QCalendar(QCalendar.System.Jalali).partsFromDate(_day(at))
        return digits(f"{day.year:04}/{day.month:02}/{day.day:02}", language)
    return isolate_ltr(digits(f"{at.astimezone(TEHRAN):%Y-%m-%d}", language))


def time(at: datetime, language: Language) -> str:
    """Hours and minutes in Tehran on a 24-hour clock."""
    return digits(f"{at.astimezone(TEHRAN):%H:%M}", language)


def clock(at: datetime, language: Language) -> str:
    """The time in Tehran with its word: «ساعت ۱۴:۰۵»."""
    return _CLOCK[language].format(time(at, language))


def moment(at: datetime, language: Language) -> str:
    """Date and time in Tehran: «دوشنبه ۲ آذر ۱۴۰۵، ساعت ۱۴:۰۵»."""
    return date(at, language) + _COMMA[language] + clock(at, language)


def working_days(count: int, language: Language) -> str:
    """A promise in working days; zero is the same day."""
    shown = number(count, language)
    match language:
        case Language.FA:
            return f"{shown} روز کاری" if count else "همان روز"
        case Language.AR:
            return _arabic_working_days(count, shown)
        case Language.UR:
            return "اسی دن" if not count else f"{shown} کاروباری دن"
        case Language.AZ:
            return f"{shown} iş günü" if count else "həmin gün"
        case Language.EN:
            return "the same day" if not count else f"{shown} working day{'' if count == 1 else 's'}"


def isolate_ltr(code: str) -> str:
    """A code that stays left to right, and in one piece, inside text of any direction."""
    return f"{_LTR_ISOLATE}{_in_order(code.translate(_BIDI_CONTROLS))}{_POP_ISOLATE}"


def code(value: str, language: Language) -> str:
    """An identifier, left to right: in the reader's digits, unless letters are in it (these are typed as printed)."""
    has_letters = any(character.isalpha() for character in value)
    return isolate_ltr(value if has_letters else digits(value, language))


def plate(stored: str, language: Language) -> str:
    """A vehicle's plate, left to right in every language: «۱۲ ب ۳۴۵ ایران ۳۶»."""
    if plates.kind_of(stored) == plates.OTHER:
        return isolate(plates.words(stored))
    country = "ایران" if language.is_right_to_left else "Iran"
    return f"{_LTR_ISOLATE}{_in_order(digits(plates.words(stored, country), language))}{_POP_ISOLATE}"


def isolate(text: str) -> str:
    """Text of unknown direction that cannot disturb what stands around it."""
    return f"{_FIRST_STRONG_ISOLATE}{text.translate(_BIDI_CONTROLS)}{_POP_ISOLATE}"


def masked(value: str, shown: int = 4) -> str:
    """Bullets for every letter and digit but the last `shown`, and never more than half of them left to see."""
    kept = min(shown, sum(map(str.isalnum, value)) // 2)
    out: list[str] = []
    for character in reversed(value):
        hide = character.isalnum() and kept <= 0
        kept -= character.isalnum()
        out.append("•" if hide else character)
    return "".join(reversed(out))


def _in_order(code: str) -> str:
    """Marks after hyphens and spaces between Arabic digits.

    What stands between two groups of such digits runs from right to left with them, in a left-to-right isolate too
    (UAX #9, rule N1), so that ٢-٥-٣١ would read 31-5-2. Persian and ASCII digits are not so.
    """
    if not _ARABIC_DIGIT.search(code):
        return code
    return "".join(character if character.isalnum() else character + _LTR_MARK for character in code)


def _day(at: datetime) -> QDate:
    local = at.astimezone(TEHRAN)
    return QDate(local.year, local.month, local.day)


def _arabic_working_days(count: int, shown: str) -> str:
    if count == 0:
        return "في اليوم نفسه"
    if count == 1:
        return "يوم عمل واحد"
    if count == 2:
        return "يوما عمل"
    return f"{shown} أيام عمل" if 3 <= count % 100 <= 10 else f"{shown} يوم عمل"
