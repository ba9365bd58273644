"""Working days of the city: a weekend, a list of holidays, one time zone."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

TEHRAN = ZoneInfo("Asia/Tehran")

#: Public holidays of the solar years 1405 and 1406 (1-4, 12, 13 Farvardin, 14, 15 Khordad, 22 Bahman, 29 Esfand).
#: Holidays of the lunar calendar are announced each year: the city adds them to its settings.
SOLAR_HOLIDAYS = frozenset(
    date.fromisoformat(day)
    for day in (
        *("2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24", "2026-04-01", "2026-04-02"),
        *("2026-06-04", "2026-06-05", "2027-02-11", "2027-03-20"),
        *("2027-03-21", "2027-03-22", "2027-03-23", "2027-03-24", "2027-04-01", "2027-04-02"),
        *("2027-06-04", "2027-06-05", "2028-02-11", "2028-03-19"),
    )
)

#: Where counting begins: 1 Farvardin 1300.
_FIRST_YEAR, FIRST_DAY = 1300, date(1921, 3, 21)
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})


@dataclass(frozen=True)
class WorkingCalendar:
    """Which days are worked. `weekend` holds weekday numbers, 0 is Monday; it must leave a day to work."""

    weekend: frozenset[int]
    holidays: frozenset[date] = field(default_factory=frozenset)
    zone: ZoneInfo = TEHRAN

    def __post_init__(self) -> None:
        if set(range(7)) <= self.weekend:
            raise ValueError("the weekend leaves no working day")

    def is_working(self, day: date) -> bool:
        """Whether offices are open on `day`."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def day_of(self, moment: datetime) -> date:
        """The local date of an aware moment."""
        return moment.astimezone(self.zone).date()

    def add(self, day: date, working_days: int) -> date:
        """The last day of a promise: the n-th working day after `day`; for 0 `day` itself or the next one worked."""
        while working_days or not self.is_working(day):
            day += timedelta(days=1)
            if working_days and self.is_working(day):
                working_days -= 1
        return day

    def before(self, day: date, working_days: int) -> date:
        """The n-th working day before `day`."""
        while working_days:
            day -= timedelta(days=1)
            working_days -= self.is_working(day)
        return day

    def start(self, day: date) -> datetime:
        """When the local `day` begins, in UTC."""
        return datetime.combine(day, time(), self.zone).astimezone(UTC)

    def between(self, first: date, last: date) -> int:
        """How many working days lie after `first`, up to and with `last`; 0 when `last` is not later."""
        return sum(self.is_working(first + timedelta(days=n + 1)) for n in range((last - first).days))

    def due(self, since: datetime, working_days: int) -> datetime:
        """When a promise made at `since` ends: the last second of its last local day, in UTC."""
        last = self.add(self.day_of(since), working_days)
        return datetime.combine(last, time(23, 59, 59), self.zone).astimezone(UTC)

    def overdue(self, due: datetime, now: datetime) -> int:
        """Working days that have begun since `due`."""
        return self.between(self.day_of(due), self.day_of(now)) if now > due else 0


def jalali(day: date) -> tuple[int, int, int]:
    """Year, month and day of the solar calendar of Iran.

    Leap years follow the cycle of 33 years in which years 1, 5, 9, 13, 17, 22, 26 and 30 have 366 days: right from
    1244 to 1472 (1865 to 2094). `day` is not before 21 March 1921.
    """
    year, left = _FIRST_YEAR, (day - FIRST_DAY).days
    while left >= _length(year):
        left -= _length(year)
        year += 1
    months = [31] * 6 + [30] * 6  # the last one is full in leap years only
    month = 0
    while left >= months[month]:
        left -= months[month]
        month += 1
    return year, month + 1, left + 1


def _length(year: int) -> int:
    return 366 if year % 33 in _LEAP else 365
