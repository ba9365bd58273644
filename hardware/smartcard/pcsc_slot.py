"""Dialogues with the card in one PC/SC slot: one at a time, in a thread of the slot's own, within a time limit."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from hardware._threads import DeviceThread
from hardware.smartcard.base import CardTrouble
from hardware.smartcard.dialogue import DIALOGUES, CardLinkError, CardResetError
from hardware.smartcard.pcsc_session import PcscSession
from hardware.smartcard.watch import ReaderWatch, why_nothing_to_read
from hardware.smartcard.winscard import PcscCalls

T = TypeVar("T")

Talk = Callable[[PcscSession, bytes], Awaitable[T]]
"""A dialogue: with a session that has looked and not connected yet, and the card's ATR."""

MOST_HANGING = 3
"""Abandoned calls that may hang in one slot; with so many out, no other is begun."""


class PcscSlot:
    """One slot. A call that hangs in it makes it STUCK in `watch`, and holds up no other slot."""

    def __init__(self, calls: PcscCalls, name: str, watch: ReaderWatch) -> None:
        self.name = name
        self._calls = calls
        self._watch = watch
        self._talking = asyncio.Lock()
        self._worker: DeviceThread | None = None
        self._given_up: list[PcscSession] = []
        self._resting = False

    @property
    def hanging(self) -> int:
        """Abandoned calls that have not returned yet."""
        self._given_up = [session for session in self._given_up if not session.closed]
        return len(self._given_up)

    async def converse(self, talk: Talk[T], limit: float) -> T | CardTrouble:
        """Have one dialogue, begun anew once when another program resets the card; at most `limit` seconds each."""
        async with self._talking:
            self._resting = False
            try:
                return await self._converse(talk, limit)
            finally:
                if self._resting:
                    self._leave_worker()

    def rest(self) -> None:
        """End the thread, after the dialogue that runs in it: nothing may be called in a thread that was left."""
        self._resting = True
        if not self._talking.locked():
            self._leave_worker()

    async def _converse(self, talk: Talk[T], limit: float) -> T | CardTrouble:
        if (trouble := why_nothing_to_read(self._watch.state_of(self.name))) is not None:
            return trouble
        if self.hanging >= MOST_HANGING:
            return CardTrouble.READER_LOST
        for _ in range(DIALOGUES):
            if (outcome := await self._within_limit(talk, limit)) is not None:
                return outcome
        return CardTrouble.BUSY

    async def _within_limit(self, talk: Talk[T], limit: float) -> T | CardTrouble | None:
        """One dialogue; None when another program reset the card in the middle."""
        if self._worker is None:
            self._worker = DeviceThread(f"card-slot {self.name}")
        session = PcscSession(self._calls, self.name, self._worker)
        try:
            async with asyncio.timeout(limit):
                outcome = await _dialogue(session, talk)
        except TimeoutError:
            self._give_up(session)
            self._watch.stuck(self.name)
            return CardTrouble.READER_LOST
        except BaseException:
            self._give_up(session)
            raise
        self._watch.answered(self.name)
        return outcome

    def _give_up(self, session: PcscSession) -> None:
        """Leave the thread to its hanging call; the session closes itself there when the call returns."""
        self._given_up.append(session)
        session.give_up()
        self._leave_worker()

    def _leave_worker(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.abandon()


async def _dialogue(session: PcscSession, talk: Talk[T]) -> T | CardTrouble | None:
    outcome: T | CardTrouble | None
    try:
        outcome = await _talk(session, talk)
        if outcome is CardTrouble.REMOVED or not await session.same_card():
            outcome = await session.why_removed()
    except CardLinkError as error:
        outcome = error.trouble
    except CardResetError:
        outcome = None
    await session.close()
    return outcome


async def _talk(session: PcscSession, talk: Talk[T]) -> T | CardTrouble:
    atr = await session.look()
    try:
        return await talk(session, atr)
    except CardLinkError as error:
        return error.trouble
