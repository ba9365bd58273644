"""The days that forms count in: those of Tehran. Iran has kept +03:30 all year since 2022."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

TEHRAN = timezone(timedelta(hours=3, minutes=30), "Asia/Tehran")


def today_in_tehran(now: datetime) -> date:
    """The day in Tehran at an aware moment."""
    return now.astimezone(TEHRAN).date()
