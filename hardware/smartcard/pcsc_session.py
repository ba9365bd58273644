"""One dialogue with one card over PC/SC, in a device thread and with a context of its own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from hardware._threads import DeviceThread, call_on_loop, run_to_end
from hardware.smartcard.apdu import Transmit
from hardware.smartcard.base import CardTrouble
from hardware.smartcard.dialogue import CardLinkError, CardResetError
from hardware.smartcard.traffic import note
from hardware.smartcard.winscard import Event, PcscCalls, PcscError, Result, SlotReport

T = TypeVar("T")

CONNECT_TRIES = 3
CONNECT_PAUSE = 0.2
"""Seconds between tries: powering up a card that was just pushed in fails often."""

WORTH_ANOTHER_TRY = frozenset({CardTrouble.MUTE, CardTrouble.FAILED})

REMOVAL_SETTLES = 1.0
"""Seconds in which the service notices a removal: it asks a reader without interrupts every 0.4 s."""

REMOVAL_LOOK = 0.05


class PcscSession:
    """Look, connect, converse, close. Each waits for the thread, and raises CardLinkError or CardResetError."""

    def __init__(self, calls: PcscCalls, reader: str, thread: DeviceThread) -> None:
        self.closed = False
        self._given_up = False
        self._calls = calls
        self._reader = reader
        self._thread = thread
        self._context: int | None = None
        self._card: int | None = None
        self._protocol = 0
        self._counter = 0

    async def look(self) -> bytes:
        """The ATR of the card, which stays unconnected: free for others."""
        report = await self._call(self._look)
        if not report.has(Event.PRESENT):
            raise CardLinkError(CardTrouble.REMOVED)
        if report.has(Event.MUTE):
            raise CardLinkError(CardTrouble.MUTE)
        return report.atr

    async def connect(self) -> None:
        """Connect and begin a transaction, in a few tries."""
        for attempt in range(1, CONNECT_TRIES + 1):
            try:
                await self._call(self._connect)
            except CardLinkError as error:
                if attempt == CONNECT_TRIES or error.trouble not in WORTH_ANOTHER_TRY:
                    raise
                await asyncio.sleep(CONNECT_PAUSE)
            else:
                return

    async def converse(self, talk: Callable[[Transmit], Coroutine[Any, Any, T]]) -> T:
        """Have a whole dialogue in the thread. It may await the `transmit` that it is given, and nothing else.

        Thread and loop meet once a dialogue, and not once a command. When it is given up, it ends at its next command.
        """
        return await self._call(lambda: run_to_end(talk(self._transmit_here)))

    async def transmit(self, apdu: bytes) -> bytes:
        """One raw exchange, for dialogues that need the loop for more than the card."""
        return await self._call(self._transmit, apdu)

    def on_loop(self, callback: Callable[[T], object]) -> Callable[[T], None]:
        """A function to be called in the thread, which has `callback` called on the loop while this is not given up."""
        loop = asyncio.get_running_loop()

        def tell(news: T) -> None:
            if not self._given_up:
                callback(news)

        def pass_on(news: T) -> None:
            call_on_loop(loop, tell, news)

        return pass_on

    async def same_card(self) -> bool:
        """Whether the card of `look` is still in."""
        report = await self._call(self._report)
        return report.has(Event.PRESENT) and report.counter == self._counter

    async def why_removed(self) -> CardTrouble:
        """After a REMOVED: whether nothing is in, another card is, or the same one lost contact (FAILED)."""
        deadline = asyncio.get_running_loop().time() + REMOVAL_SETTLES
        while asyncio.get_running_loop().time() < deadline:
            report = await self._call(self._report)
            if not report.has(Event.PRESENT):
                return CardTrouble.REMOVED
            if report.counter != self._counter:
                return CardTrouble.SWAPPED
            await asyncio.sleep(REMOVAL_LOOK)
        return CardTrouble.FAILED

    async def close(self) -> None:
        """End the transaction, power the card down, release the context."""
        await self._call(self._close)

    def give_up(self) -> None:
        """Send no further command, and close as soon as the thread is free, without waiting for it."""
        self._given_up = True
        closing = self._thread.run(self._close)
        closing.send(None)  # runs it as far as queueing the call
        closing.close()

    async def _call(self, function: Callable[..., T], *args: bytes) -> T:
        try:
            return await self._thread.run(function, *args)
        except PcscError as error:
            raise _told(error) from error

    async def _transmit_here(self, apdu: bytes) -> bytes:
        """One raw exchange in the thread of the caller. Never suspends."""
        if self._given_up:
            raise asyncio.CancelledError
        try:
            return self._transmit(apdu)
        except PcscError as error:
            raise _told(error) from error

    def _look(self) -> SlotReport:
        self._context = self._calls.establish()
        report = self._report()
        self._counter = report.counter
        return report

    def _report(self) -> SlotReport:
        if self._context is None:
            raise PcscError(Result.INVALID_HANDLE)
        return self._calls.status_change(self._context, 0, [(self._reader, 0)])[0]

    def _connect(self) -> None:
        if self._context is None:
            raise PcscError(Result.INVALID_HANDLE)
        if self._card is None:
            self._card, self._protocol = self._calls.connect(self._context, self._reader)
        self._calls.begin_transaction(self._card)

    def _transmit(self, apdu: bytes) -> bytes:
        if self._card is None:
            raise PcscError(Result.INVALID_HANDLE)
        answer = self._calls.transmit(self._card, self._protocol, apdu)
        if not answer:  # some drivers call it a success when the card goes while it should answer
            raise PcscError(Result.NOT_TRANSACTED)
        note(apdu, answer)
        return answer

    def _close(self) -> None:
        card, self._card = self._card, None
        context, self._context = self._context, None
        if card is not None:
            for step in (self._calls.end_transaction, self._calls.disconnect):
                with contextlib.suppress(PcscError):  # the card or the service is gone: nothing left to close
                    step(card)
        if context is not None:
            with contextlib.suppress(PcscError):  # likewise
                self._calls.release(context)
        self.closed = True


def _told(error: PcscError) -> CardLinkError | CardResetError:
    """What a failed call means for the dialogue."""
    return CardResetError(str(error)) if error.result == Result.RESET_CARD else CardLinkError(error.trouble)
