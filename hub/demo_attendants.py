"""The attendants of the invented city: somebody answers each call for a person, a little later, and goes there."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from hub import demo_cases
from hub.composition import Hub

_log = logging.getLogger("hub")

#: So long a call waits, and so long it takes to go there and help.
ANSWERED_AFTER, DONE_AFTER = timedelta(seconds=8), timedelta(minutes=3)
_ROUND_SECONDS = 2.0
_AGENCY = "desk"


async def attend_for_ever(hub: Hub) -> None:
    """Look after the calls for as long as the hub runs."""
    while True:
        await asyncio.sleep(_ROUND_SECONDS)
        try:
            await attend(hub)
        except SQLAlchemyError as error:  # the next round finds the same
            _log.error("demonstration failed", extra={"error": type(error).__qualname__})


async def attend(hub: Hub) -> None:
    """One round. What real officers answered is theirs."""
    now, officer = hub.clock(), demo_cases.officer_name(_AGENCY, 1)
    async with hub.database.read() as reading:
        calls = await hub.alerts.open(reading)
    for call in calls:
        if call.answered_at is None and now - call.asked_at >= ANSWERED_AFTER:
            async with hub.database.write() as session:
                await hub.alerts.answer(session, call.ref, officer, _AGENCY)
        elif call.answered_at is not None and call.answered_by == officer and now - call.answered_at >= DONE_AFTER:
            async with hub.database.write() as session:
                await hub.alerts.done(session, call.ref, officer)
