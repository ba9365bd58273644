"""Somebody books a time at the service desk of a district; somebody else finds the hub cut off."""

from __future__ import annotations

from kiosk.contract.kinds import slot_parts
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, FA, answers, begins, identifies_by_phone
from tests.support.kiosk import LANDSCAPE, PORTRAIT, KioskOpen
from tests.support.visitor import Visitor

SERVICE = "district-appointment"


async def comes_to_the_times(visitor: Visitor) -> None:
    """From the first question to the days."""
    first = visitor.kiosk.visits.catalogue.services[SERVICE].fields[0]
    await visitor.touches(f"choice-{first.choices[0].value}")
    await visitor.asked("slot")


def offered(visitor: Visitor) -> list[str]:
    booking = visitor.state.booking
    return [slot.slot_id for slot in booking.slots or ()] if booking else []


async def test_a_time_is_kept_filed_and_printed(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(PORTRAIT) as visitor:
        await begins(visitor, FA, SERVICE)
        await identifies_by_phone(visitor)
        await comes_to_the_times(visitor)
        await visitor.waits_for(lambda: offered(visitor), "free times")
        wanted = offered(visitor)[0]
        parts = slot_parts(wanted)
        assert parts is not None
        await visitor.touches(f"day-{parts[1]:%Y-%m-%d}")
        await visitor.touches(f"time-{wanted}")
        await visitor.asked("applicant_nid")
        assert visitor.state.answers["slot"].startswith(f"{wanted}:")

        await visitor.goes_back()
        await visitor.finds("kept")
        await visitor.continues()
        await answers(visitor, "applicant_nid", "9991234561")
        await visitor.asked("desc")
        await visitor.continues()
        await visitor.arrives_at(Screen.CHECK)
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        assert visitor.state.receipt is not None
        ticket = next(line.value for line in visitor.state.receipt.lines if line.field == "slot")
        assert ticket.startswith(wanted)
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        assert visitor.state.booking is None


async def test_without_the_hub_no_time_is_given_and_none_is_kept_for_later(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(LANDSCAPE) as visitor:
        await begins(visitor, EN, SERVICE)
        await identifies_by_phone(visitor)
        await visitor.network.cut()
        await comes_to_the_times(visitor)
        await visitor.sees("Appointments cannot be given now")
        assert visitor.screen is Screen.QUESTION
        assert "slot" not in visitor.state.answers

        await visitor.network.mend()
        await visitor.touches("again")
        await visitor.waits_for(lambda: offered(visitor), "free times")
