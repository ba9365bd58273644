"""Somebody asks what may be built on a plot, and takes the answer home. Then he complains, and stays nobody."""

from __future__ import annotations

from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, RENEWAL_CODE, answers, begins, chooses
from tests.support.kiosk import PORTRAIT, KioskOpen


async def test_an_answer_at_once_and_a_complaint_without_a_name(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(PORTRAIT) as visitor:
        await begins(visitor, EN, "zoning-info")
        await visitor.touches("choice-renewal")
        await answers(visitor, "renewal", RENEWAL_CODE)
        await visitor.arrives_at(Screen.ANSWER)
        await visitor.sees("60 percent")
        await visitor.sees("Invented for a demonstration. No office says this.")
        await visitor.touches("printAnswer")
        await visitor.sees("The page was printed.")
        assert len(visitor.papers) == 1
        await visitor.goes_home()

        await chooses(visitor, "staff-complaint")
        await visitor.touches("choice-without")
        await visitor.touches("choice-bribe")
        await visitor.touches("choice-other")
        await answers(visitor, "desc", "they asked for money for what is free")
        await visitor.asked("doc")
        await visitor.continues()
        await visitor.arrives_at(Screen.CHECK)
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        assert visitor.state.identity is None
        assert visitor.text_of("code") != ""
