"""What can be booked, and when: opening hours as data (`assets/resources.yaml`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal

import msgspec

from hub.calendar import WorkingCalendar
from kiosk.contract.days import TEHRAN, today_in_tehran
from kiosk.contract.kinds import SLOT_TIME, slot_parts

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PLACE = re.compile(r"[a-z0-9-]{1,40}")
_FARTHEST_AHEAD = 366


class Opening(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"first": "from", "last": "to"}):
    """The hours of one place. `first` and `last` are "HH:MM" of Tehran; no slot ends after `last`."""

    place: str
    days: tuple[Weekday, ...]
    first: str
    last: str
    minutes: int
    capacity: int
    holidays: bool = False


class Resource(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"openings": "open"}):
    """Something scarce. One person can have `most` within `in_days`; 0 is no limit."""

    openings: tuple[Opening, ...]
    ahead_days: int = 14
    most: int = 0
    in_days: int = 0
    final: bool = False


@dataclass(frozen=True)
class Time:
    """One slot as the opening hours make it. `begins` and `ends` are times of Tehran."""

    place: str
    begins: datetime
    ends: datetime
    capacity: int

    @property
    def slot_id(self) -> str:
        """See `wire.Slot`."""
        return f"{self.place}:{self.begins.strftime(SLOT_TIME)}"


@dataclass(frozen=True)
class Resources:
    """All that can be booked."""

    by_name: dict[str, Resource]
    calendar: WorkingCalendar

    def times(self, name: str, first: date, days: int, now: datetime) -> list[Time]:
        """The slots that have not begun, earliest first, of the days that are open to booking."""
        resource = self.by_name[name]
        today = today_in_tehran(now)
        last = min(first + timedelta(days=days - 1), today + timedelta(days=resource.ahead_days))
        day, found = max(first, today), list[Time]()
        while day <= last:
            found += (t for opening in resource.openings for t in self._of_day(opening, day) if t.begins > now)
            day += timedelta(days=1)
        return sorted(found, key=lambda t: (t.begins, t.place))

    def time(self, name: str, slot_id: str, now: datetime) -> Time | None:
        """The slot called so, if it can be booked."""
        parts = slot_parts(slot_id)
        if parts is None:
            return None
        return next((t for t in self.times(name, parts[1].date(), 1, now) if t.slot_id == slot_id), None)

    def _of_day(self, opening: Opening, day: date) -> Iterator[Time]:
        if _WEEK[day.weekday()] not in opening.days or (not opening.holidays and day in self.calendar.holidays):
            return
        length = timedelta(minutes=opening.minutes)
        begins = datetime.combine(day, time.fromisoformat(opening.first), TEHRAN)
        closes = datetime.combine(day, time.fromisoformat(opening.last), TEHRAN)
        while begins + length <= closes:
            yield Time(opening.place, begins, begins + length, opening.capacity)
            begins += length


def load(path: Path, calendar: WorkingCalendar, places: dict[str, Any]) -> Resources:
    """The resources in `path`, at `places` that have names. Raises OSError, or ValueError that says what is wrong."""
    found = msgspec.yaml.decode(path.read_bytes(), type=dict[str, Resource])
    for name, resource in found.items():
        if not 0 <= resource.ahead_days <= _FARTHEST_AHEAD or resource.most < 0 or resource.in_days < 0:
            raise ValueError(f"{path}: {name}: ahead_days, most or in_days is out of range")
        for opening in resource.openings:
            if wrong := _wrong(opening, places):
                raise ValueError(f"{path}: {name}: {opening.place}: {wrong}")
    return Resources(found, calendar)


def _wrong(opening: Opening, places: dict[str, Any]) -> str:
    if places and opening.place not in places:
        return "no such place in departments.yaml"
    if not _PLACE.fullmatch(opening.place):
        return "a place is named in small letters, digits and hyphens"
    try:
        ordered = time.fromisoformat(opening.first) < time.fromisoformat(opening.last)
    except ValueError:
        return "from and to are HH:MM"
    if not ordered or opening.minutes < 1 or opening.capacity < 1:
        return "from is before to, minutes and capacity are at least 1"
    return ""
