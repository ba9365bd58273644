"""Several PC/SC readers seen as one, above PC/SC in memory."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable

import pytest

from hardware.smartcard.base import CardRead, CardTrouble, Interface, ReaderState
from hardware.smartcard.pcsc_monitor import MOST_READERS, MonitorTiming
from hardware.smartcard.pcsc_reader import PcscReader
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual_cards import VirtualCard, simulated_national_id_card
from tests.support.patient_loop import skip
from tests.support.pcsc_calls import StubCalls
from tests.support.reader_events import PATIENCE, ReaderEvents

PROFILES = load_profiles(("simulated-national-id", "contactless-uid"))
TIMING = MonitorTiming(wait=0.5, first_backoff=0.02, longest_backoff=0.05, silence=60.0)
READ_TIMEOUT = 20.0
CONTACT, PICC, SAM, OTHER = "Stub [ICC] 00 00", "Stub [PICC] 01 00", "Stub [SAM] 02 00", "Other 03 00"
PRESENT, EMPTY = ReaderState.CARD_PRESENT, ReaderState.EMPTY


def card(national_id: str) -> VirtualCard:
    return simulated_national_id_card(national_id, "Zahra")


class Desk:
    def __init__(self) -> None:
        self.calls = StubCalls()
        self.calls.set_readers(CONTACT, PICC, SAM, OTHER)
        self.reader = PcscReader(self.calls, PROFILES, read_timeout=READ_TIMEOUT, timing=TIMING)
        self.events = ReaderEvents(self.reader)

    async def national_id(self) -> str | CardTrouble:
        read = await self.reader.read_card()
        if isinstance(read, CardTrouble):
            return read
        assert isinstance(read, CardRead)
        return read.facts["national_id"]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    opened = Desk()
    await opened.reader.start()
    await opened.events.until(EMPTY)
    yield opened
    await opened.reader.close()


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


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


async def test_what_is_in_a_stuck_slot_is_nobodys_card(desk: Desk) -> None:
    held = desk.calls.slots[PICC].hold = threading.Event()
    desk.calls.insert(card("0012345679"), reader=PICC)
    await desk.events.until(PRESENT)
    reading = asyncio.create_task(desk.reader.read_card())
    await until(lambda: "connect" in desk.calls.calls)
    skip(READ_TIMEOUT)
    assert await reading is CardTrouble.READER_LOST
    assert {slot.name: slot.state for slot in desk.reader.slots}[PICC] is ReaderState.STUCK
    assert desk.reader.state is EMPTY
    assert await desk.reader.read_card() is CardTrouble.REMOVED
    desk.calls.insert(card("1234567891"), reader=CONTACT)
    await desk.events.until(PRESENT)
    assert desk.reader.state is PRESENT
    desk.calls.remove(CONTACT)
    await desk.events.until(EMPTY)
    held.set()
    assert (await desk.reader.examine(PICC)).trouble is None
    assert (await desk.events.until(PRESENT)).insertion == 1


async def test_closing_ends_no_dialogue_in_the_middle(desk: Desk) -> None:
    held = desk.calls.slots[PICC].hold = threading.Event()
    desk.calls.insert(card("0012345679"), reader=PICC)
    await desk.events.until(PRESENT)
    reading = asyncio.create_task(desk.reader.read_card())
    await until(lambda: "connect" in desk.calls.calls)
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
