"""Where dialogues run, and what becomes of one that is given up in the middle."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping

import pytest

from hardware.smartcard.apdu import Transmit
from hardware.smartcard.base import CardRead, CardTrouble, ReaderState
from hardware.smartcard.emrtd.base import PassportProgress, PassportRead, PassportStage
from hardware.smartcard.emrtd.virtual_passports import demonstration_passport
from hardware.smartcard.pcsc_monitor import MonitorTiming
from hardware.smartcard.pcsc_reader import PcscReader
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.transport_card import PROFILE
from hardware.smartcard.virtual_cards import CardInSlot, simulated_national_id_card
from tests.support.pcsc_calls import READER, StubCalls
from tests.support.reader_events import ReaderEvents

PROFILES = load_profiles(("simulated-national-id",))
TIMING = MonitorTiming(wait=0.5, first_backoff=0.02, longest_backoff=0.05, silence=60.0)
PATIENCE = 60.0


class Watched:
    """A card that notes in which thread each command comes, and waits at one of them until it may answer."""

    def __init__(self, card: CardInSlot, waits_at: int = 0) -> None:
        self.atr = card.atr
        self.threads: list[str] = []
        self.waits, self.may_answer = threading.Event(), threading.Event()
        self._card, self._waits_at = card, waits_at

    def power_up(self) -> None:
        self._card.power_up()

    def transmit(self, raw: bytes) -> bytes:
        self.threads.append(threading.current_thread().name)
        if len(self.threads) == self._waits_at:
            self.waits.set()
            self.may_answer.wait(PATIENCE)
        return self._card.transmit(raw)

    async def until_it_waits(self) -> None:
        assert await asyncio.to_thread(self.waits.wait, PATIENCE)


class StubAdapter:
    """An operator's adapter that asks its server, too."""

    name = "Stub adapter 1.0"

    def may_be(self, atr: bytes) -> bool:
        return True

    async def read(self, atr: bytes, transmit: Transmit) -> Mapping[str, str] | None:
        await transmit(bytes.fromhex("00A4000C023F00"))
        await asyncio.sleep(0)
        return {"thread": threading.current_thread().name}


class Desk:
    def __init__(self, *, read_timeout: float = PATIENCE, adapter: StubAdapter | None = None) -> None:
        self.calls = StubCalls()
        self.reader = PcscReader(self.calls, PROFILES, read_timeout=read_timeout, timing=TIMING, transport_card=adapter)
        self.events = ReaderEvents(self.reader)

    async def begin(self, card: CardInSlot) -> None:
        await self.reader.start()
        self.calls.insert(card)
        await self.events.until(ReaderState.CARD_PRESENT, timeout=PATIENCE)

    async def until_closed(self) -> None:
        """Until every session gave its context back; the monitor keeps one."""
        async with asyncio.timeout(PATIENCE):
            while len(self.calls.contexts) > 1:
                await asyncio.sleep(0.01)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    opened = Desk()
    yield opened
    await opened.reader.close()


def national_id() -> CardInSlot:
    return simulated_national_id_card("0012345679", "Zahra")


async def test_a_dialogue_runs_in_the_thread_of_its_slot(desk: Desk) -> None:
    card = Watched(national_id())
    await desk.begin(card)
    assert isinstance(await desk.reader.read_card(), CardRead)
    assert set(card.threads) == {f"card-slot {READER}"}


async def test_a_passport_is_read_in_that_thread_and_tells_of_it_on_the_loop(desk: Desk) -> None:
    passport = demonstration_passport()
    card = Watched(passport)
    await desk.begin(card)
    told: list[tuple[PassportStage, str]] = []

    def note(progress: PassportProgress) -> None:
        told.append((progress.stage, threading.current_thread().name))

    assert isinstance(await desk.reader.read_passport(passport.key, note), PassportRead)
    assert set(card.threads) == {f"card-slot {READER}"}
    assert {thread for _, thread in told} == {threading.current_thread().name}
    assert list(dict.fromkeys(stage for stage, _ in told)) == list(PassportStage), "all of it, before it ends"


async def test_a_cancelled_dialogue_sends_nothing_after_the_command_that_is_out(desk: Desk) -> None:
    passport = demonstration_passport()
    card = Watched(passport, waits_at=6)
    await desk.begin(card)
    told: list[PassportProgress] = []
    reading = asyncio.create_task(desk.reader.read_passport(passport.key, told.append))
    await card.until_it_waits()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    told.clear()
    card.may_answer.set()
    await desk.until_closed()
    assert (len(card.threads), told) == (6, [])
    assert isinstance(await desk.reader.read_passport(passport.key, told.append), PassportRead)
    assert desk.reader.state is ReaderState.CARD_PRESENT


async def test_a_command_that_hangs_makes_the_slot_stuck_and_closes_itself_when_it_returns() -> None:
    desk, card = Desk(read_timeout=0.5), Watched(national_id(), waits_at=1)
    await desk.begin(card)
    assert await desk.reader.read_card() is CardTrouble.READER_LOST
    assert desk.reader.state is ReaderState.STUCK
    card.may_answer.set()
    await desk.until_closed()
    assert len(card.threads) <= 1, "nothing was sent after it"
    assert desk.calls.calls.count("disconnect") == desk.calls.calls.count("end_transaction") <= 1
    await desk.reader.close()


async def test_an_operators_adapter_runs_on_the_loop() -> None:
    desk, card = Desk(adapter=StubAdapter()), Watched(national_id())
    await desk.begin(card)
    read = await desk.reader.read_card()
    assert isinstance(read, CardRead)
    assert (read.profile, read.facts) == (PROFILE, {"thread": threading.current_thread().name})
    assert set(card.threads) == {f"card-slot {READER}"}, "its commands do not block the loop"
    await desk.reader.close()
