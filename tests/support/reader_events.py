"""Collects what a card reader tells, and waits for it."""

from __future__ import annotations

import asyncio

from hardware.smartcard.base import CardReader, ReaderEvent, ReaderState

PATIENCE = 60.0
"""Seconds on a machine that has much else to do."""


class ReaderEvents:
    def __init__(self, reader: CardReader) -> None:
        self.seen: list[ReaderEvent] = []
        self._news = asyncio.Event()
        reader.subscribe(self._take)

    def _take(self, event: ReaderEvent) -> None:
        self.seen.append(event)
        self._news.set()

    async def until(self, state: ReaderState, *, timeout: float = PATIENCE) -> ReaderEvent:
        """The first event of that state since the last wait; those up to it are done with."""
        async with asyncio.timeout(timeout):
            while True:
                for index, event in enumerate(self.seen):
                    if event.state is state:
                        del self.seen[: index + 1]
                        return event
                self._news.clear()
                await self._news.wait()

    async def next(self, *, timeout: float = PATIENCE) -> ReaderEvent:
        """The next event, whatever it is."""
        async with asyncio.timeout(timeout):
            while not self.seen:
                self._news.clear()
                await self._news.wait()
        return self.seen.pop(0)
