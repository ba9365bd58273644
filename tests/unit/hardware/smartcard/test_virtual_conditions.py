"""Everything that the hands at the virtual reader can do to it, also in the middle of a read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from hardware.smartcard.base import CardRead, CardTrouble, CardUnknown, ReaderState
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual import VirtualReader, VirtualReaderControls, virtual_reader
from hardware.smartcard.virtual_cards import UNKNOWN_ATR, simulated_national_id_card, unknown_card
from tests.support.patient_loop import now, skip

PROFILES = load_profiles(("simulated-national-id",))
READ_TIMEOUT = 20.0
Pair = tuple[VirtualReader, VirtualReaderControls]


@pytest.fixture
async def pair() -> AsyncIterator[Pair]:
    reader, hands = virtual_reader(PROFILES, read_timeout=READ_TIMEOUT)
    await reader.start()
    hands.insert(simulated_national_id_card("0012345679", "n"))
    yield reader, hands
    await reader.close()


async def test_one_reset_begins_anew_and_a_second_one_is_busy(pair: Pair) -> None:
    reader, hands = pair
    hands.reset_after(1)
    assert isinstance(await reader.read_card(), CardRead)

    class Restless:
        atr = UNKNOWN_ATR

        def power_up(self) -> None:
            hands.reset_after(0)

        def transmit(self, raw: bytes) -> bytes:
            return b"\x90\x00"

    hands.insert(Restless())
    assert await reader.read_card() is CardTrouble.BUSY


async def test_another_program_holds_the_card(pair: Pair) -> None:
    reader, hands = pair
    hands.set_busy(True)
    assert await reader.read_card() is CardTrouble.BUSY
    assert (await reader.examine(reader.name)).trouble is CardTrouble.BUSY
    assert reader.state is ReaderState.CARD_PRESENT
    hands.set_busy(False)
    assert isinstance(await reader.read_card(), CardRead)


@pytest.mark.parametrize("answer", [b"", b"\x90", b"\x61\x00", b"\x6c\x00"])
async def test_answers_against_the_standard_are_failed(pair: Pair, answer: bytes) -> None:
    reader, hands = pair
    hands.fail_answers(1000, answer)
    assert await reader.read_card() is CardTrouble.FAILED


async def test_failing_answers_end_by_themselves_or_with_the_card(pair: Pair) -> None:
    reader, hands = pair
    hands.fail_answers(1)
    assert isinstance(await reader.read_card(), CardUnknown), "the SELECT was refused"
    assert isinstance(await reader.read_card(), CardRead)
    hands.fail_answers(1000)
    hands.insert(simulated_national_id_card("0012345679", "n"))
    assert isinstance(await reader.read_card(), CardRead)


async def test_a_slow_card_takes_its_time_and_too_slow_is_stuck(pair: Pair) -> None:
    reader, hands = pair
    hands.slow(0.1)
    begun = now()
    assert isinstance(await reader.read_card(), CardRead)
    assert now() - begun > 0.15
    hands.slow(30)
    reading = asyncio.create_task(reader.read_card())
    await asyncio.sleep(0.01)
    skip(READ_TIMEOUT)
    assert await reading is CardTrouble.READER_LOST
    assert reader.state is ReaderState.STUCK
    hands.slow(0)
    assert isinstance(await reader.read_card(), CardRead)
    assert reader.state is ReaderState.CARD_PRESENT


@pytest.mark.parametrize(
    ("deed", "trouble"),
    [
        ("remove", CardTrouble.REMOVED),
        ("unplug", CardTrouble.READER_LOST),
        ("service_down", CardTrouble.READER_LOST),
    ],
)
async def test_hands_in_the_middle_of_a_read(pair: Pair, deed: str, trouble: CardTrouble) -> None:
    reader, hands = pair
    hands.hang()
    reading = asyncio.create_task(reader.read_card())
    await asyncio.sleep(0.05)
    getattr(hands, deed)()
    hands.release()
    assert await reading is trouble
    assert reader.slots == () or reader.slots[0].state is hands.state


async def test_a_removal_after_so_many_commands_happens_once(pair: Pair) -> None:
    reader, hands = pair
    hands.remove_after(1)
    assert await reader.read_card() is CardTrouble.REMOVED
    hands.insert(unknown_card())
    assert isinstance(await reader.read_card(), CardUnknown)
