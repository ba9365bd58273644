"""The card readers above PC/SC calls: watched in one thread, read each in its own, never blocking the loop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from collections.abc import Callable, Sequence
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
from hardware.smartcard.dialogue import read_by_operator, read_by_profiles
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.examination import EXAMINE_LIMIT, examine_card
from hardware.smartcard.national_id import NationalIdSdk
from hardware.smartcard.passports import PASSPORT_TIMEOUT, read_passport
from hardware.smartcard.pcsc_monitor import MonitorTiming, PcscMonitor
from hardware.smartcard.pcsc_session import PcscSession
from hardware.smartcard.pcsc_slot import PcscSlot, Talk
from hardware.smartcard.profiles import CardProfile
from hardware.smartcard.reader_choice import choose_readers
from hardware.smartcard.slot_table import Snapshot
from hardware.smartcard.transport_card import TransportCard
from hardware.smartcard.watch import ReaderWatch, why_nothing_to_read
from hardware.smartcard.winscard import PcscCalls

T = TypeVar("T")

READ_TIMEOUT = 10.0
"""Seconds after which a read that did not return makes its slot STUCK."""

CLOSE_LIMIT = 3.0
"""Seconds that closing waits for the monitor's thread."""

_log = logging.getLogger("hardware.smartcard")


class PcscReader:
    """Any number of PC/SC slots, seen as one CardReader. `reader` is a regular expression for their names."""

    def __init__(
        self,
        calls: PcscCalls,
        profiles: Sequence[CardProfile],
        *,
        reader: str = "",
        read_timeout: float = READ_TIMEOUT,
        timing: MonitorTiming | None = None,
        national_id: NationalIdSdk | None = None,
        transport_card: TransportCard | None = None,
        trust: TrustStore | None = None,
    ) -> None:
        re.compile(reader)  # a bad pattern fails here, not in the monitor's thread
        self._calls = calls
        self._profiles = tuple(profiles)
        self._pattern = reader
        self._read_timeout = read_timeout
        self._timing = timing or MonitorTiming()
        self._national_id = national_id
        self._transport_card = transport_card
        self._trust = trust
        self._watch = ReaderWatch()
        self._slots: dict[str, PcscSlot] = {}
        self._monitor: PcscMonitor | None = None
        self._monitoring: asyncio.Task[None] | None = None
        self._listening: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """The PC/SC name of the reader with the card, or of the first one."""
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
            lambda names: choose_readers(self._pattern, names),
            lambda snapshot: call_on_loop(loop, self._see, snapshot),
            self._timing,
        )
        self._monitoring = asyncio.create_task(_run_alone("card-monitor", self._monitor.run))
        self._monitoring.add_done_callback(self._monitor_ended)
        self._listening = asyncio.create_task(self._listen_to_monitor(self._monitor))

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The slots of all readers."""
        return self._watch.slots

    async def read_card(self) -> CardOutcome:
        """Read the newest card. One read at a time and slot; cancelling it leaves the slot usable.

        A call that hangs beyond the time limit makes the slot STUCK and the outcome READER_LOST.
        """
        slot = self._watch.to_read
        return await self._converse(slot, lambda session, atr: self._read(slot, session, atr), self._read_timeout)

    async def read_passport(
        self, access: PassportAccess, progress: Callable[[PassportProgress], None]
    ) -> PassportOutcome:
        """Read the passport that lies on the reader, or is the newest card."""

        async def talk(session: PcscSession, _: bytes) -> PassportOutcome:
            await session.connect()
            tell = session.on_loop(progress)
            return await session.converse(lambda transmit: read_passport(transmit, access, tell, self._trust))

        return await self._converse(self._watch.to_read, talk, PASSPORT_TIMEOUT)

    async def examine(self, slot: str) -> CardExamination:
        """Look at the card that is in the slot."""
        if self._watch.state_of(slot) is ReaderState.NO_READER:
            return CardExamination(trouble=CardTrouble.READER_LOST)
        examination = await self._converse(
            slot, lambda session, atr: examine_card(atr, session.connect, session.converse), EXAMINE_LIMIT
        )
        return CardExamination(trouble=examination) if isinstance(examination, CardTrouble) else examination

    async def close(self) -> None:
        """Stop watching; takes at most 3 s. A read still out ends as READER_LOST at its time limit."""
        monitor, self._monitor = self._monitor, None
        monitoring, self._monitoring = self._monitoring, None
        self._watch.end()
        for slot in self._slots.values():
            slot.rest()
        if self._listening is not None:
            self._listening.cancel()
        if monitor is None or monitoring is None:
            return
        with contextlib.suppress(TimeoutError):  # its thread hangs in a frozen service: left behind
            async with asyncio.timeout(CLOSE_LIMIT):
                await _run_alone("card-monitor-stop", monitor.stop)
        monitoring.cancel()
        await asyncio.wait({monitoring})

    def _see(self, snapshot: Snapshot) -> None:
        self._watch.see(snapshot)
        there = {sight.name for sight in snapshot or ()}
        for gone in self._slots.keys() - there:
            self._slots[gone].rest()

    async def _listen_to_monitor(self, monitor: PcscMonitor) -> None:
        """A service that is there and frozen shows nothing: its silence is what can be seen."""
        was_silent = False
        while True:
            await asyncio.sleep(self._timing.silence / 10)
            if monitor.silent and not was_silent:
                self._watch.frozen(True)
            elif was_silent and not monitor.silent:
                self._watch.frozen(False)
            was_silent = monitor.silent

    def _monitor_ended(self, monitoring: asyncio.Task[None]) -> None:
        if not monitoring.cancelled() and (error := monitoring.exception()) is not None:
            _log.error("the card reader is no longer watched", exc_info=error)
            self._watch.see(None)

    async def _converse(self, name: str, talk: Talk[T], limit: float) -> T | CardTrouble:
        if not name:
            return why_nothing_to_read(self.state) or CardTrouble.READER_LOST
        if name not in self._slots:
            self._slots[name] = PcscSlot(self._calls, name, self._watch)
        return await self._slots[name].converse(talk, limit)

    async def _read(self, slot: str, session: PcscSession, atr: bytes) -> CardOutcome:
        outcome: CardOutcome = CardUnknown(atr)
        if self._national_id is not None and self._national_id.may_be(atr):
            outcome = await self._national_id.read(slot)
        if not isinstance(outcome, CardUnknown):
            return outcome
        await session.connect()
        if self._transport_card is not None:
            by_operator = await read_by_operator(self._transport_card, atr, session.transmit)
            if by_operator is not None:
                return by_operator
        return await session.converse(lambda transmit: read_by_profiles(atr, transmit, self._profiles))


async def _run_alone(name: str, function: Callable[[], object]) -> None:
    """Run `function` in a thread of its own, which ends with it."""
    thread = DeviceThread(name)
    try:
        await thread.run(function)
    finally:
        thread.abandon()
