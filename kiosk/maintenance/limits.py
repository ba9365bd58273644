"""From which number on a device wants attention. Tests judge by these, and monitoring systems get them to draw."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.maintenance.results import Kind


class Grade(Enum):
    """What a number says."""

    GOOD = "good"
    POOR = "poor"
    BAD = "bad"


@dataclass(frozen=True)
class Limit:
    """At `poor` and beyond attention is wanted, at `bad` and beyond it does not work. `falling`: small is bad."""

    poor: float | None = None
    bad: float | None = None
    lowest: float | None = 0
    highest: float | None = None
    falling: bool = False

    def grade(self, value: float) -> Grade:
        """What `value` says."""
        if self.bad is not None and self._beyond(value, self.bad):
            return Grade.BAD
        if self.poor is not None and self._beyond(value, self.poor):
            return Grade.POOR
        return Grade.GOOD

    def _beyond(self, value: float, limit: float) -> bool:
        return value <= limit if self.falling else value >= limit


#: By device kind and number. Numbers that only tell are not here.
LIMITS: dict[tuple[Kind, str], Limit] = {
    (Kind.CARD_READER, "round_trip_ms"): Limit(poor=500),
    # Room, not percentages: a tenth of a large disk is still a lot.
    (Kind.STORAGE, "free_mb"): Limit(poor=1000, bad=200, falling=True),
    (Kind.STORAGE, "write_ms"): Limit(poor=500),
    (Kind.CLOCK, "skew_s"): Limit(poor=5, bad=60),
    (Kind.HUB, "certificate_days"): Limit(poor=21, bad=0, lowest=None, falling=True),
    (Kind.HUB, "latency_ms"): Limit(poor=1500),
    (Kind.SYSTEM, "memory_used_percent"): Limit(poor=90, bad=97, highest=100),
    (Kind.SYSTEM, "disk_free_mb"): Limit(poor=1000, bad=200, falling=True),
    (Kind.SYSTEM, "out_of_memory_kills"): Limit(poor=1),
    (Kind.SYSTEM, "load"): Limit(poor=4),
    (Kind.SYSTEM, "temperature_celsius"): Limit(poor=80, bad=95, lowest=None),
}


def grade(kind: Kind, numbers: dict[str, float]) -> Grade:
    """The worst that the numbers of one test say."""
    order = list(Grade)
    grades = [LIMITS[kind, name].grade(value) for name, value in numbers.items() if (kind, name) in LIMITS]
    return max(grades, key=order.index, default=Grade.GOOD)
