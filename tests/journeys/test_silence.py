"""Somebody stops in the middle: thinks, or leaves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.clock import SystemClock
from kiosk.session.navigation import Screen
from kiosk.session.state import SessionState
from tests.journeys.steps import EN, FA, WISHES, begins, identifies_by_phone
from tests.support.kiosk import SMALL, KioskOpen
from tests.support.traces import texts_behind
from tests.support.visitor import Visitor

WARNING = "Are you still there?"


class LeapingClock(SystemClock):
    """The machine's clock, put forward by hand."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead


async def test_the_warning_keeps_everything_when_answered_and_wipes_it_when_not(kiosk_open: KioskOpen) -> None:
    clock = LeapingClock()
    async with kiosk_open(SMALL, clock=clock) as visitor:
        await writes_half_a_wish(visitor)
        clock.ahead += visitor.config.session.idle_seconds_personal
        await visitor.sees(WARNING)
        await visitor.touches("keepGoing")
        await visitor.waits_for(lambda: not visitor.reads(WARNING), "the warning to go")
        assert visitor.reads(WISHES[EN].description)

        clock.ahead += visitor.config.session.idle_seconds_personal
        await visitor.sees(WARNING)
        clock.ahead += visitor.config.session.warning_seconds
        await visitor.arrives_at(Screen.ATTRACT)
        assert visitor.state == SessionState(visit=1, today=visitor.state.today)
        assert WISHES[EN].description not in texts_behind(visitor)

        await begins(visitor, FA, "request-tracking")
        await visitor.asked("caseno")
        clock.ahead += visitor.config.session.idle_seconds_personal
        await visitor.touches("endVisit")
        await visitor.arrives_at(Screen.FAREWELL)
        clock.ahead += 6
        await visitor.arrives_at(Screen.ATTRACT)


async def test_a_change_of_language_keeps_what_was_typed(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await writes_half_a_wish(visitor)
        await visitor.opens_languages()
        await visitor.touches("language-fa")
        await visitor.sees("چه مشکلی دیده‌اید؟")
        assert visitor.reads(WISHES[EN].description)
        await visitor.types(" " + "درخت")
        await visitor.opens_languages()
        await visitor.touches("language-en")
        await visitor.sees("What is wrong?")
        assert visitor.reads(WISHES[EN].description + " درخت")


async def writes_half_a_wish(visitor: Visitor) -> None:
    await begins(visitor, EN, "request-137")
    await identifies_by_phone(visitor)
    await visitor.touches("choice-clean")
    await visitor.touches("choice-9")
    await visitor.types(WISHES[EN].address)
    await visitor.continues()
    await visitor.asked("desc")
    await visitor.types(WISHES[EN].description)
