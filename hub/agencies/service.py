"""The tasks that keep agencies' systems informed while the hub runs. Without joined agencies there are none."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError

from hub.composition import Hub
from hub.database import try_lock

_log = logging.getLogger("hub")


async def inform_for_ever(hub: Hub) -> None:
    """Watch the cases, and deliver to each agency by itself: one that is slow holds up no other."""
    if not hub.agency_systems:
        return
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_again_and_again(hub, lambda: watch(hub)))
        for agency in hub.agency_systems:
            tasks.create_task(_deliver_for_ever(hub, agency))


async def watch(hub: Hub) -> None:
    """Write notices of all that agencies do not know yet. Of several processes one does it at a time."""
    while True:
        async with hub.database.write() as session:
            if not await try_lock(session, "notices for agencies") or not await hub.watch.look(session):
                return


async def _deliver_for_ever(hub: Hub, agency: str) -> None:
    from hub.agencies.delivery import client_for  # loads httpx, which most hubs need not

    async with client_for(hub.agency_systems[agency]) as client:

        async def deliver() -> None:
            while await hub.courier.deliver_next(agency, client):
                pass

        await _again_and_again(hub, deliver)


async def _again_and_again(hub: Hub, work: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await work()
        except SQLAlchemyError as error:  # the next round finds the same
            _log.error("notices failed", extra={"error": type(error).__qualname__})
        await asyncio.sleep(hub.settings.notice_seconds)
