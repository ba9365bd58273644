"""A card reader above PC/SC calls: watches in one thread, reads in another, never blocks the loop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from hardware._threads import DeviceThread, call_on_loop
from hardware.smartcard.base import (
    CardExamination,
    CardOutcome,
    CardTrouble,
    CardUnknown,
    PassportOutcome,
    ReaderEvent,
    ReaderState,
    Slot,
)
from hardware.smartcard.dialogue import DIALOGUES, CardLinkError, CardResetError, read_by_profiles
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress
from hardware.smartcard.examination import EXAMINE_LIMIT, examine_card
from hardware.smartcard.interface import interface_of
from hardware.smartcard.national_id import NationalIdSdk
from hardware.smartcard.passports import PASSPORT_TIMEOUT, read_passport
from hardware.smartcard.pcsc_monitor import MonitorTiming, PcscMonitor, SlotSight
from hardware.smartcard.pcsc_session import PcscSession
from hardware.smartcard.profiles import CardProfile
from hardware.smartcard.watch import ReaderWatch, why_nothing_to_read
from hardware.smartcard.winscard import PcscCalls

T = TypeVar("T")

Talk = Callable[[PcscSession, bytes], Awaitable[T]]
"""A dialogue: with a session that has looked and not connected yet, and the card's ATR."""

READ_TIMEOUT = 10.0
"""Seconds after which a read that did not return makes the reader STUCK."""

MOST_HANGING = 3
"""Abandoned calls that may hang in one reader; with so many out, no other is begun."""

CLOSE_LIMIT = 3.0
"""Seconds that closing waits for the monitor's thread."""

SIMULATED_READER = "Virtual PCD"

_log = logging.getLogger("hardware.smartcard")


def choose_reader(pattern: str, names: Sequence[str]) -> str | None:
    """The first name in which `pattern` is found; without a pattern the first real reader, or else the first."""
    if pattern:
        return next((name for name in names if re.search(pattern, name)), None)
    real = [name for name in names if SIMULATED_READER not in name]
    return next(iter(real or names), None)


class PcscReader:
    """One PC/SC slot (a CardReader). `reader` is a regular expression for its name."""

    def __init__(
        self,
        calls: PcscCalls,
        profiles: Sequence[CardProfile],
        *,
        reader: str = "",
        read_timeout: float = READ_TIMEOUT,
        timing: MonitorTiming | None = None,
        national_id: NationalIdSdk | None = None,
    ) -> None:
        re.compile(reader)  # a bad pattern fails here, not in the monitor's thread
        self._calls = calls
        self._profiles = tuple(profiles)
        self._pattern = reader
        self._read_timeout = read_timeout
        self._timing = timing or MonitorTiming()
        self._national_id = national_id
        self._watch = ReaderWatch()
        self._reading = asyncio.Lock()
        self._worker: DeviceThread | None = None
        self._given_up: list[PcscSession] = []
        self._monitor: PcscMonitor | None = None
        self._monitoring: asyncio.Task[None] | None = None
        self._listening: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """The PC/SC name of the reader."""
        return self._watch.name

    @property
    def state(self) -> ReaderState:
        """The last state seen."""
        return self._watch.state

    @property
    def reads_national_ids(self) -> bool:
        """Whether the SDK is there or a profile gives one."""
        return self._national_id is not None or any(profile.gives_national_id for profile in self._profiles)

    def subscribe(self, callback: Callable[[ReaderEvent], None]) -> Callable[[], None]:
        """Call back on each change, on the loop."""
        return self._watch.subscribe(callback)

    async def start(self) -> None:
        """Begin to watch. Does nothing when already watching."""
        if self._monitor is not None:
            return
        loop = asyncio.get_running_loop()
        self._monitor = PcscMonitor(
            self._calls,
            lambda names: choose_reader(self._pattern, names),
            lambda seen: call_on_loop(loop, self._see, seen),
            self._timing,
        )
        self._monitoring = asyncio.create_task(_run_alone("card-monitor", self._monitor.run))
        self._monitoring.add_done_callback(self._monitor_ended)
        self._listening = asyncio.create_task(self._listen_to_monitor(self._monitor))

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slot, while the reader is there."""
        if self.state in {ReaderState.SERVICE_DOWN, ReaderState.NO_READER}:
            return ()
        return (Slot(self.name, interface_of(self.name), self.state),)

    async def read_card(self) -> CardOutcome:
        """Read the card that is in the slot. One read at a time; cancelling it leaves the reader usable.

        A call that hangs beyond the time limit makes the reader STUCK and the outcome READER_LOST.
        """
        return await self._converse(self._read, self._read_timeout)

    async def read_passport(
        self, access: PassportAccess, progress: Callable[[PassportProgress], None]
    ) -> PassportOutcome:
        """Read the passport that is in the slot."""

        async def talk(session: PcscSession, _: bytes) -> PassportOutcome:
            await session.connect()
            return await read_passport(session.transmit, access, progress)

        return await self._converse(talk, PASSPORT_TIMEOUT)

    async def examine(self, slot: str) -> CardExamination:
        """Look at the card that is in the slot."""
        if slot != self.name:
            return CardExamination(trouble=CardTrouble.READER_LOST)
        examination = await self._converse(
            lambda session, atr: examine_card(atr, session.connect, session.transmit), EXAMINE_LIMIT
        )
        return CardExamination(trouble=examination) if isinstance(examination, CardTrouble) else examination

    async def close(self) -> None:
        """Stop watching; takes at most 3 s. A read still out ends as READER_LOST at its time limit."""
        monitor, self._monitor = self._monitor, None
        monitoring, self._monitoring = self._monitoring, None
        self._watch.end()
        if self._worker is not None:
            self._worker.abandon()
            self._worker = None
        if self._listening is not None:
            self._listening.cancel()
        if monitor is None or monitoring is None:
            return
        with contextlib.suppress(TimeoutError):  # its thread hangs in a frozen service: left behind
            async with asyncio.timeout(CLOSE_LIMIT):
                await _run_alone("card-monitor-stop", monitor.stop)
        monitoring.cancel()
        await asyncio.wait({monitoring})

    def _see(self, seen: SlotSight) -> None:
        self._watch.see(seen.state, seen.name, seen.counter)

    async def _listen_to_monitor(self, monitor: PcscMonitor) -> None:
        """A service that is there and frozen shows nothing: its silence is what can be seen."""
        was_silent = False
        while True:
            await asyncio.sleep(self._timing.silence / 10)
            if monitor.silent and not was_silent:
                self._watch.stuck()
            elif was_silent and not monitor.silent:
                self._watch.answered()
            was_silent = monitor.silent

    def _monitor_ended(self, monitoring: asyncio.Task[None]) -> None:
        if not monitoring.cancelled() and (error := monitoring.exception()) is not None:
            _log.error("the card reader is no longer watched", exc_info=error)
            self._watch.see(ReaderState.SERVICE_DOWN)

    async def _converse(self, talk: Talk[T], limit: float) -> T | CardTrouble:
        async with self._reading:
            if (trouble := why_nothing_to_read(self.state)) is not None:
                return trouble
            self._given_up = [session for session in self._given_up if not session.closed]
            if len(self._given_up) >= MOST_HANGING:
                return CardTrouble.READER_LOST
            for _ in range(DIALOGUES):
                if (outcome := await self._within_limit(talk, limit)) is not None:
                    return outcome
            return CardTrouble.BUSY

    async def _within_limit(self, talk: Talk[T], limit: float) -> T | CardTrouble | None:
        """One dialogue; None when another program reset the card in the middle."""
        if self._worker is None:
            self._worker = DeviceThread("card-reader")
        session = PcscSession(self._calls, self.name, self._worker)
        try:
            async with asyncio.timeout(limit):
                outcome = await self._dialogue(session, talk)
        except TimeoutError:
            self._give_up(session)
            self._watch.stuck()
            return CardTrouble.READER_LOST
        except BaseException:
            self._give_up(session)
            raise
        self._watch.answered()
        return outcome

    def _give_up(self, session: PcscSession) -> None:
        """Leave the thread to its hanging call; the session closes itself there when the call returns."""
        self._given_up.append(session)
        session.close_later()
        if self._worker is not None:
            self._worker.abandon()
            self._worker = None

    async def _dialogue(self, session: PcscSession, talk: Talk[T]) -> T | CardTrouble | None:
        outcome: T | CardTrouble | None
        try:
            outcome = await talk(session, await session.look())
            if outcome is CardTrouble.REMOVED or not await session.same_card():
                outcome = await session.why_removed()
        except CardLinkError as error:
            outcome = error.trouble
        except CardResetError:
            outcome = None
        await session.close()
        return outcome

    async def _read(self, session: PcscSession, atr: bytes) -> CardOutcome:
        outcome: CardOutcome = CardUnknown(atr)
        if self._national_id is not None and self._national_id.may_be(atr):
            outcome = await self._national_id.read(self.name)
        if not isinstance(outcome, CardUnknown):
            return outcome
        try:
            await session.connect()
        except CardLinkError as error:
            return error.trouble
        return await read_by_profiles(atr, session.transmit, self._profiles)


async def _run_alone(name: str, function: Callable[[], object]) -> None:
    """Run `function` in a thread of its own, which ends with it."""
    thread = DeviceThread(name)
    try:
        await thread.run(function)
    finally:
        thread.abandon()
