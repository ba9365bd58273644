"""Several PC/SC readers seen as one, above PC/SC in memory."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import AsyncIterator

import pytest

from hardware.smartcard.base import CardRead, CardTrouble, Interface, ReaderState
from hardware.smartcard.pcsc_monitor import MOST_READERS, MonitorTiming
from hardware.smartcard.pcsc_reader import PcscReader
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual_cards import VirtualCard, simulated_national_id_card
from tests.support.pcsc_calls import StubCalls
from tests.support.reader_events import ReaderEvents

PROFILES = load_profiles(("simulated-national-id", "contactless-uid"))
TIMING = MonitorTiming(wait=0.5, first_backoff=0.02, longest_backoff=0.05, silence=3.0)
CONTACT, PICC, SAM, OTHER = "Stub [ICC] 00 00", "Stub [PICC] 01 00", "Stub [SAM] 02 00", "Other 03 00"
PRESENT, EMPTY = ReaderState.CARD_PRESENT, ReaderState.EMPTY


def card(national_id: str) -> VirtualCard:
    return simulated_national_id_card(national_id, "Zahra")


class Desk:
    def __init__(self, read_timeout: float = 20.0) -> None:
        self.calls = StubCalls()
        self.calls.set_readers(CONTACT, PICC, SAM, OTHER)
        self.reader = PcscReader(self.calls, PROFILES, read_timeout=read_timeout, timing=TIMING)
        self.events = ReaderEvents(self.reader)

    async def national_id(self) -> str | CardTrouble:
        read = await self.reader.read_card()
        if isinstance(read, CardTrouble):
            return read
        assert isinstance(read, CardRead)
        return read.facts["national_id"]


@contextlib.asynccontextmanager
async def opened(desk: Desk) -> AsyncIterator[Desk]:
    await desk.reader.start()
    await desk.events.until(EMPTY)
    yield desk
    await desk.reader.close()


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with opened(Desk()) as patient:
        yield patient


@pytest.fixture
async def impatient() -> AsyncIterator[Desk]:
    """Gives up early on calls that hang; on a busy machine perhaps also on others, so nobody counts on those."""
    async with opened(Desk(read_timeout=0.5)) as desk:
        yield desk


async def test_shows_every_slot_but_the_security_module(desk: Desk) -> None:
    desk.calls.insert(card("0012345679"), reader=OTHER)
    await desk.events.until(PRESENT)
    assert [(slot.name, slot.interface, slot.state) for slot in desk.reader.slots] == [
        (CONTACT, Interface.CONTACT, EMPTY),
        (PICC, Interface.CONTACTLESS, EMPTY),
        (OTHER, Interface.CONTACT, PRESENT),  # told by its card
    ]
    assert desk.reader.name == OTHER


async def test_the_newest_card_is_read_and_an_older_one_shows_again(desk: Desk) -> None:
    desk.calls.insert(card("0012345679"), reader=PICC)
    assert (await desk.events.until(PRESENT)).insertion == 1
    desk.calls.insert(card("1234567891"), reader=CONTACT)
    assert [(await desk.events.next()).state, (await desk.events.next()).insertion] == [EMPTY, 2]
    assert await desk.national_id() == "1234567891"
    desk.calls.remove(CONTACT)
    assert [(await desk.events.next()).state, (await desk.events.next()).insertion] == [EMPTY, 1]
    assert await desk.national_id() == "0012345679"
    assert (await desk.reader.examine(CONTACT)).trouble is CardTrouble.REMOVED
    assert (await desk.reader.examine(PICC)).sw == 0x6A82
    assert (await desk.reader.examine(SAM)).trouble is CardTrouble.READER_LOST


async def test_readers_come_and_go_while_another_works(desk: Desk) -> None:
    desk.calls.insert(card("0012345679"), reader=OTHER)
    await desk.events.until(PRESENT)
    desk.calls.set_readers(OTHER)
    desk.calls.insert(card("1234567891"), reader=PICC)  # in its slot already when it is plugged in
    desk.calls.set_readers(OTHER, PICC)
    assert (await desk.events.until(PRESENT)).insertion == 2
    assert await desk.national_id() == "1234567891"
    desk.calls.set_readers(OTHER)
    assert (await desk.events.until(PRESENT)).insertion == 1
    assert await desk.national_id() == "0012345679"
    desk.calls.set_readers()
    await desk.events.until(ReaderState.NO_READER)
    assert desk.reader.slots == ()
    assert await desk.national_id() is CardTrouble.READER_LOST


async def test_a_slot_that_hangs_holds_up_no_other(desk: Desk) -> None:
    held = desk.calls.slots[PICC].hold = threading.Event()
    desk.calls.insert(card("0012345679"), reader=PICC)
    await desk.events.until(PRESENT)
    reading = asyncio.create_task(desk.reader.read_card())
    await asyncio.sleep(0)
    desk.calls.insert(card("1234567891"), reader=CONTACT)
    await desk.events.until(PRESENT)
    assert await desk.national_id() == "1234567891", "while the first read still hangs"
    assert not reading.done()
    held.set()
    assert isinstance(await reading, CardRead)


async def test_what_is_in_a_stuck_slot_is_nobodys_card(impatient: Desk) -> None:
    held = impatient.calls.slots[PICC].hold = threading.Event()
    impatient.calls.insert(card("0012345679"), reader=PICC)
    await impatient.events.until(PRESENT)
    assert await impatient.reader.read_card() is CardTrouble.READER_LOST
    assert {slot.name: slot.state for slot in impatient.reader.slots}[PICC] is ReaderState.STUCK
    assert impatient.reader.state is EMPTY
    assert await impatient.reader.read_card() is CardTrouble.REMOVED
    impatient.calls.insert(card("1234567891"), reader=CONTACT)
    await impatient.events.until(PRESENT)
    assert impatient.reader.state is PRESENT
    impatient.calls.remove(CONTACT)
    await impatient.events.until(EMPTY)
    held.set()
    assert (await impatient.reader.examine(PICC)).trouble is None
    assert (await impatient.events.until(PRESENT)).insertion == 1


async def test_closing_ends_no_dialogue_in_the_middle(desk: Desk) -> None:
    held = desk.calls.slots[PICC].hold = threading.Event()
    desk.calls.insert(card("0012345679"), reader=PICC)
    await desk.events.until(PRESENT)
    reading = asyncio.create_task(desk.reader.read_card())
    deadline = time.monotonic() + 3
    while "connect" not in desk.calls.calls and time.monotonic() < deadline:
        await asyncio.sleep(0.01)
    await desk.reader.close()
    held.set()
    assert isinstance(await reading, CardRead)
    assert desk.calls.contexts == set()


async def test_more_readers_than_the_service_takes_in_one_wait() -> None:
    calls = StubCalls()
    calls.set_readers(*(f"Stub {number:02} 00" for number in range(20)))
    reader = PcscReader(calls, PROFILES, timing=TIMING)
    events = ReaderEvents(reader)
    await reader.start()
    await events.until(EMPTY)
    assert len(reader.slots) == MOST_READERS
    await reader.close()
