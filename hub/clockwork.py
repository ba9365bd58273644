"""The clock runs: what became overdue goes up, whether or not anybody looks."""

from __future__ import annotations

import asyncio
import logging

from sqlalchemy.exc import SQLAlchemyError

from hub.composition import Hub
from hub.database import try_lock

_log = logging.getLogger("hub")

#: Cases that are moved in one transaction: kiosks wait for no longer than that.
_AT_ONCE = 20


async def review(hub: Hub) -> int:
    """Escalate all that is overdue now. How many cases moved; 0 also when another process is at it."""
    moved = 0
    while True:
        async with hub.database.write() as session:
            if not await try_lock(session, "review of what is overdue"):
                return moved
            found = await hub.casework.review_overdue(session, hub.settings.patience_days, _AT_ONCE)
        moved += found
        if not found:
            return moved


async def review_for_ever(hub: Hub) -> None:
    """Review at the start and then every `review_seconds`."""
    while True:
        try:
            await review(hub)
        except SQLAlchemyError as error:  # the next round finds the same
            _log.error("review failed", extra={"error": type(error).__qualname__})
        await asyncio.sleep(hub.settings.review_seconds)
