"""Somebody asks where a request is."""

from __future__ import annotations

from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, FA, answers, begins, leaves
from tests.support.kiosk import LANDSCAPE, PORTRAIT, KioskOpen

LATE_PERMIT = "DEMPRM234V"


async def test_a_typed_code_shows_who_has_the_case_and_that_it_is_late(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(PORTRAIT) as visitor:
        await begins(visitor, FA, "request-tracking")
        await answers(visitor, "caseno", LATE_PERMIT)
        await visitor.arrives_at(Screen.CASE)
        assert visitor.text_of("code") == "DEMP-RM23-4V"
        await visitor.finds("holder")
        await visitor.sees("برق")
        await visitor.sees("۲ روز کاری")
        await leaves(visitor)

        await begins(visitor, EN, "request-tracking")
        await answers(visitor, "caseno", LATE_PERMIT)
        await visitor.sees("2 working days")


async def test_codes_that_lead_nowhere_are_told_apart(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(LANDSCAPE) as visitor:
        await begins(visitor, EN, "request-tracking")
        await answers(visitor, "caseno", "DEMPRM2342")
        await visitor.sees("not right")
        await visitor.erases(10)
        await visitor.types("XEM4HBELLU")
        await visitor.continues()
        await visitor.sees("No case was found")
        await visitor.asked("caseno")

        visitor.scans("http://127.0.0.1/R/" + "A" * 180)
        await visitor.sees("This receipt is not genuine")
        visitor.scans("4006381333931")
        await visitor.sees("This number is not known here")


async def test_a_card_shows_the_cases_of_its_holder(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(LANDSCAPE) as visitor:
        await begins(visitor, FA, "request-tracking")
        await visitor.asked("caseno")
        visitor.inserts_card()
        await visitor.arrives_at(Screen.CASES)
        await visitor.touches(f"case-{LATE_PERMIT}")
        await visitor.arrives_at(Screen.CASE)
        await visitor.goes_back()
        await visitor.arrives_at(Screen.CASES)
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        await visitor.sees("کارت شما هنوز")
