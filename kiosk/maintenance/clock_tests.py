"""Is the time of day right? Receipts carry it, and deadlines of the law start with it."""

from __future__ import annotations

import ctypes
import os
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.backend.errors import BackendFailure
from kiosk.maintenance.context import Context
from kiosk.maintenance.limits import Grade, grade
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject, blocking

_HUB_SECONDS = 10.0
_TIME_ERROR = 5  # what adjtimex returns when the clock is not synchronised
_TEHRAN_OFFSET = timedelta(hours=3, minutes=30)


class _Timex(ctypes.Structure):
    """`struct timex` of adjtimex(2), as far as it is looked at."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("frequency", ctypes.c_long),
        ("largest_error", ctypes.c_long),  # microseconds
        ("rest", ctypes.c_char * 256),
    )


def clock(context: Context) -> Subject:
    """The clock of the machine."""
    return Subject(
        "clock",
        Kind.CLOCK,
        "kernel",
        (
            SelfTest("sync", lambda: blocking(_sync)),
            SelfTest("skew", lambda: _skew(context), _HUB_SECONDS),
            SelfTest("timezone", lambda: blocking(_timezone)),
        ),
    )


def _sync() -> Finding:
    library, asked = ctypes.CDLL(None, use_errno=True), _Timex()  # modes 0: only asks
    state = library.adjtimex(ctypes.byref(asked))
    if state < 0:
        return found("clock.sync.not-known", error=os.strerror(ctypes.get_errno()))
    if state == _TIME_ERROR:
        return found("clock.sync.not-synchronised")
    error_ms = round(asked.largest_error / 1000, 1)
    return found("clock.sync.synchronised", {"largest_error_ms": error_ms}, ms=f"{error_ms:.0f}")


async def _skew(context: Context) -> Finding:
    if context.hub is None or context.hub.embedded:
        return found("clock.skew.embedded")
    before = context.clock.now()
    said = await context.hub.client.time()
    after = context.clock.now()
    if isinstance(said, BackendFailure):
        return found("clock.skew.no-answer")
    # The hub tells whole seconds, cut off, at some moment between question and answer.
    earliest, latest = before - said - timedelta(seconds=1), after - said
    apart = max(earliest.total_seconds(), -latest.total_seconds(), 0.0)
    numbers = {"skew_s": round(apart, 1)}
    code = {Grade.GOOD: "small", Grade.POOR: "large", Grade.BAD: "wrong"}[grade(Kind.CLOCK, numbers)]
    return found(f"clock.skew.{code}", numbers, seconds=f"{apart:.1f}")


def _timezone() -> Finding:
    try:
        tehran = ZoneInfo("Asia/Tehran")
    except (ZoneInfoNotFoundError, ValueError):
        return found("clock.timezone.missing")
    if datetime(2024, 7, 1, tzinfo=tehran).utcoffset() != _TEHRAN_OFFSET:
        return found("clock.timezone.old")
    return found("clock.timezone.tehran")
