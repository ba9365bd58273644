"""Months of the two calendars in which the city is asked about: as they are named, and when they begin and end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from hub.calendar import jalali

_KEY = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")
_PERSIAN_YEARS = range(1301, 1472)
_GREGORIAN_YEARS = range(1970, 2970)


@dataclass(frozen=True)
class Month:
    """Such as `2026-11`, or `1405-08` by the solar calendar of Iran. `until` is the first day after it."""

    year: int
    number: int
    is_persian: bool = False

    @property
    def key(self) -> str:
        """As it stands in addresses."""
        return f"{self.year:04}-{self.number:02}"

    @property
    def since(self) -> date:
        """Its first day."""
        if not self.is_persian:
            return date(self.year, self.number, 1)
        passed = 31 * (self.number - 1) if self.number <= 7 else 186 + 30 * (self.number - 7)
        first = date(self.year + 621, 3, 20) + timedelta(days=passed)
        while jalali(first) < (self.year, self.number, 1):
            first += timedelta(days=1)
        return first

    @property
    def until(self) -> date:
        """The first day of the next one."""
        return self.moved(1).since

    def moved(self, months: int) -> Month:
        """So many months later, or earlier."""
        count = self.year * 12 + self.number - 1 + months
        return Month(count // 12, count % 12 + 1, self.is_persian)


def named(key: str, *, persian: bool = False) -> Month | None:
    """The month called `key`; None when there is none."""
    found = _KEY.fullmatch(key)
    years = _PERSIAN_YEARS if persian else _GREGORIAN_YEARS
    return Month(int(found[1]), int(found[2]), persian) if found and int(found[1]) in years else None


def of(day: date, *, persian: bool = False) -> Month:
    """The month that a day belongs to."""
    year, number = jalali(day)[:2] if persian else (day.year, day.month)
    return Month(year, number, persian)
