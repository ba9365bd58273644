"""A receipt that a presenter holds out: taken, or drawn back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from hardware.printer.base import Collection

_log = logging.getLogger("hardware.printer")

#: Looks in a row that must find nothing before we believe it: one wrong bit is no hand.
_LOOKS = 2


class Collecting:
    """Watches one receipt.

    `look` says whether it is held out: True, False, or None when the printer does not say. `draw_back` asks the
    printer to retract it. `is_ours` turns False when another receipt came after it.
    """

    def __init__(
        self,
        look: Callable[[], Awaitable[bool | None]],
        draw_back: Callable[[], Awaitable[None]],
        is_ours: Callable[[], bool],
        *,
        glance: float,
        retract: float,
    ) -> None:
        self._look = look
        self._draw_back = draw_back
        self._is_ours = is_ours
        self._glance = glance
        self._retract = retract

    async def run(self, patience: float) -> Collection:
        """Wait up to `patience` seconds, then draw it back."""
        held = await self._watch(patience)
        if not self._is_ours() or held is None:
            return Collection.NOT_WATCHED
        if not held:
            return Collection.TAKEN
        await self._draw_back()
        if await self._watch(self._retract) is False and self._is_ours():
            _log.info("a receipt was not taken within %.0f s and was drawn back", patience)
            return Collection.RETRACTED
        _log.warning("a receipt was not taken and the presenter did not draw it back")
        return Collection.NOT_WATCHED

    async def _watch(self, seconds: float) -> bool | None:
        """What was seen last; ends early when nothing is held out any more, or it is not ours."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        held, empty = None, 0
        while True:
            seen = await self._look()
            held = held if seen is None else seen
            empty = empty + 1 if seen is False else 0
            left = deadline - loop.time()
            if empty >= _LOOKS or not self._is_ours() or (left <= 0 and not empty):
                return held
            await asyncio.sleep(self._glance if empty else min(self._glance, left))
