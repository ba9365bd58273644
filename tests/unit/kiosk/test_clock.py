from __future__ import annotations

from datetime import timedelta

from kiosk.clock import SystemClock


def test_now_is_aware_and_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_monotonic_never_goes_back() -> None:
    clock = SystemClock()
    seen = [clock.monotonic() for _ in range(100)]
    assert seen == sorted(seen)
