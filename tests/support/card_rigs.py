"""Both card readers behind one handle: the virtual one, and PC/SC above a real pcscd with vpcd's readers."""

from __future__ import annotations

import asyncio
import threading
from typing import Protocol

import pytest

from hardware.smartcard.base import CardOutcome, CardReader, ReaderState
from hardware.smartcard.pcsc import PyscardCalls
from hardware.smartcard.pcsc_monitor import MonitorTiming
from hardware.smartcard.pcsc_reader import PcscReader
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual import VirtualReader, VirtualReaderControls
from hardware.smartcard.virtual_cards import CardInSlot
from tests.support.patient_loop import skip
from tests.support.pcscd import Pcscd
from tests.support.reader_events import PATIENCE, ReaderEvents
from tests.support.vpcd import VpcdSlot

PROFILES = load_profiles(("simulated-national-id", "piv", "contactless-uid"))
READ_TIMEOUT = 20.0
TIMING = MonitorTiming(wait=2.0, first_backoff=0.1, longest_backoff=0.2, silence=60.0)


class Rig(Protocol):
    """A reader and the hands of a person at it."""

    reader: CardReader
    events: ReaderEvents

    async def insert(self, card: CardInSlot) -> None: ...
    async def remove(self) -> None: ...
    async def remove_during_read(self) -> CardOutcome: ...
    async def swap_during_read(self, card: CardInSlot) -> CardOutcome: ...
    async def hang_during_read(self) -> CardOutcome: ...
    async def stop_service(self) -> None: ...
    async def start_service(self, *, with_reader: bool = True) -> None: ...
    async def close(self) -> None: ...


class VirtualRig:
    def __init__(self, reader: VirtualReader, controls: VirtualReaderControls) -> None:
        self.reader = reader
        self.events = ReaderEvents(reader)
        self._controls = controls

    async def insert(self, card: CardInSlot) -> None:
        self._controls.insert(card)

    async def remove(self) -> None:
        self._controls.remove()

    async def remove_during_read(self) -> CardOutcome:
        self._controls.remove_after(1)
        return await self.reader.read_card()

    async def swap_during_read(self, card: CardInSlot) -> CardOutcome:
        reading = asyncio.create_task(self.reader.read_card())
        await asyncio.sleep(0)
        self._controls.swap(card)
        return await reading

    async def hang_during_read(self) -> CardOutcome:
        self._controls.hang()
        reading = asyncio.create_task(self.reader.read_card())
        await asyncio.sleep(0.01)
        skip(READ_TIMEOUT)
        return await reading

    async def stop_service(self) -> None:
        self._controls.service_down()

    async def start_service(self, *, with_reader: bool = True) -> None:
        if with_reader:
            self._controls.plug()
        else:
            self._controls.unplug()
        self._controls.service_up()

    async def close(self) -> None:
        await self.reader.close()


class GatedCalls(PyscardCalls):
    """The real calls, with gates before a transmit and a transaction: time for others to act in the middle."""

    def __init__(self) -> None:
        self.held = threading.Event()
        self.gate: threading.Event | None = None
        self.transaction_gate: threading.Event | None = None

    def begin_transaction(self, card: int) -> None:
        if self.transaction_gate is not None:
            self.held.set()
            self.transaction_gate.wait(PATIENCE)
        super().begin_transaction(card)

    def transmit(self, card: int, protocol: int, apdu: bytes) -> bytes:
        if self.gate is not None:
            self.held.set()
            self.gate.wait(PATIENCE)
        return super().transmit(card, protocol, apdu)


class PcscRig:
    """Cards go to vpcd's first slot; `second` is the other one. `reader` is a pattern (empty: both slots)."""

    def __init__(self, daemon: Pcscd, reader: str = r"Virtual PCD 00 00$", timing: MonitorTiming = TIMING) -> None:
        self.calls = GatedCalls()
        self.reader = PcscReader(self.calls, PROFILES, reader=reader, read_timeout=READ_TIMEOUT, timing=timing)
        self.events = ReaderEvents(self.reader)
        self._daemon = daemon
        self._slot = VpcdSlot(0)
        self.second = VpcdSlot(1)

    async def insert(self, card: CardInSlot) -> None:
        await self._slot.insert(card)

    async def remove(self) -> None:
        self._slot.before_apdu = None
        await self._slot.remove()

    async def remove_during_read(self) -> CardOutcome:
        async def pull_at_second(apdu: bytes) -> None:
            nonlocal apdus
            apdus += 1
            if apdus == 2:
                self._slot.pull()
                await asyncio.sleep(1)  # the task ends here: it was cancelled

        apdus = 0
        self._slot.before_apdu = pull_at_second
        outcome = await self.reader.read_card()
        self._slot.before_apdu = None
        return outcome

    async def swap_during_read(self, card: CardInSlot) -> CardOutcome:
        self.calls.gate = threading.Event()
        reading = asyncio.create_task(self.reader.read_card())
        await asyncio.to_thread(self.calls.held.wait, PATIENCE)
        await self.remove()
        await self.events.until(ReaderState.EMPTY)
        await self.insert(card)
        await self.events.until(ReaderState.CARD_PRESENT)
        self.calls.gate.set()
        self.calls.gate = None
        return await reading

    async def hang_during_read(self) -> CardOutcome:
        async def never(apdu: bytes) -> None:
            hangs.set()
            await asyncio.Event().wait()

        hangs = asyncio.Event()
        self._slot.before_apdu = never
        reading = asyncio.create_task(self.reader.read_card())
        await hangs.wait()
        skip(READ_TIMEOUT)
        return await reading

    async def stop_service(self) -> None:
        if not self._daemon.own:
            pytest.skip("pcscd was running already and is not ours to stop")
        await asyncio.to_thread(self._daemon.kill)

    async def start_service(self, *, with_reader: bool = True) -> None:
        await asyncio.to_thread(lambda: self._daemon.start(readers=with_reader))

    async def close(self) -> None:
        await self.remove()
        await self.second.remove()
        await self.reader.close()
