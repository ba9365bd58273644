"""Both slots of vpcd above a real pcscd, which other programs use too and which dies now and then."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest

from hardware.smartcard.base import CardRead, CardTrouble, ReaderState
from hardware.smartcard.pcsc_monitor import MOST_READERS
from hardware.smartcard.virtual_cards import simulated_national_id_card
from hardware.smartcard.winscard import PcscError
from tests.support.card_rigs import READ_TIMEOUT, PcscRig
from tests.support.patient_loop import skip
from tests.support.pcscd import Pcscd
from tests.support.reader_events import PATIENCE
from tests.support.rival import Rival

CARD, OTHER = simulated_national_id_card("0012345679", "Zahra"), simulated_national_id_card("1234567891", "Reza")
PRESENT, EMPTY = ReaderState.CARD_PRESENT, ReaderState.EMPTY


@pytest.fixture
async def desk(pcscd: Pcscd) -> AsyncIterator[PcscRig]:
    pcscd.start()
    rig = PcscRig(pcscd, reader="")
    await rig.reader.start()
    await rig.events.until(EMPTY)
    yield rig
    await rig.close()


@pytest.fixture
async def rival(desk: PcscRig) -> AsyncIterator[Rival]:
    await desk.insert(CARD)
    await desk.events.until(PRESENT)
    opened = await Rival.start()
    yield opened
    await opened.end()


async def national_id(rig: PcscRig) -> str | CardTrouble:
    read = await rig.reader.read_card()
    if isinstance(read, CardTrouble):
        return read
    assert isinstance(read, CardRead)
    return read.facts["national_id"]


async def test_two_slots_are_one_reader_and_survive_each_death_of_the_service(desk: PcscRig) -> None:
    if len(desk.reader.slots) != 2:
        pytest.skip("this pcscd has other readers")
    await desk.insert(CARD)
    assert (await desk.events.until(PRESENT)).insertion == 1
    await desk.second.insert(OTHER)
    assert (await desk.events.until(PRESENT)).insertion == 2
    assert await national_id(desk) == "1234567891"
    await desk.second.remove()
    assert (await desk.events.until(PRESENT)).insertion == 1
    assert await national_id(desk) == "0012345679"
    for _ in range(3):
        await desk.stop_service()
        await desk.events.until(ReaderState.SERVICE_DOWN)
        assert desk.reader.slots == ()
        await desk.start_service()
        await desk.events.until(PRESENT)
        assert await national_id(desk) == "0012345679"
    assert len(desk.reader.slots) == 2


async def test_a_card_that_another_program_holds_is_busy(desk: PcscRig, rival: Rival) -> None:
    assert await rival.do("exclusive") == "0"
    assert await national_id(desk) is CardTrouble.BUSY
    await rival.end()
    async with asyncio.timeout(PATIENCE):  # the service takes its time to notice
        while await national_id(desk) is CardTrouble.BUSY:
            await asyncio.sleep(0.05)
    assert await national_id(desk) == "0012345679"


async def test_a_reset_by_another_program_begins_the_dialogue_anew(desk: PcscRig, rival: Rival) -> None:
    assert await rival.do("shared") == "0"
    gate = desk.calls.transaction_gate = threading.Event()
    reading = asyncio.create_task(national_id(desk))
    await asyncio.to_thread(desk.calls.held.wait, PATIENCE)
    assert await rival.do("reset") == "0"
    desk.calls.transaction_gate = None
    gate.set()
    assert await reading == "0012345679"


async def test_a_transaction_of_another_program_makes_one_slot_stuck_and_not_the_other(
    desk: PcscRig, rival: Rival
) -> None:
    assert [await rival.do(order) for order in ("shared", "begin")] == ["0", "0"]
    reading = asyncio.create_task(national_id(desk))
    while not reading.done():  # its wait for the transaction has no other sign than that it lasts
        await asyncio.sleep(0.2)
        skip(READ_TIMEOUT / 4)
    assert await reading in {CardTrouble.READER_LOST, CardTrouble.BUSY}
    await desk.second.insert(OTHER)
    await desk.events.until(PRESENT)
    assert await national_id(desk) == "1234567891"
    await desk.second.remove()
    await rival.end()
    assert (await desk.reader.examine(desk.reader.slots[0].name)).trouble is None


async def test_one_wait_takes_the_notification_and_fifteen_readers(desk: PcscRig) -> None:
    context = desk.calls.establish()
    name, most = desk.reader.slots[0].name, MOST_READERS + 1
    assert len(desk.calls.status_change(context, 0, [(name, 0)] * most)) == most
    with pytest.raises(PcscError):
        desk.calls.status_change(context, 0, [(name, 0)] * (most + 1))
    desk.calls.release(context)
