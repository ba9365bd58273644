"""PcscReader above PC/SC in memory: everything that vpcd cannot be made to do."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest

from hardware.smartcard.base import CardOutcome, CardRead, CardTrouble, CardUnknown, Proof, ReaderState
from hardware.smartcard.pcsc_monitor import MonitorTiming
from hardware.smartcard.pcsc_reader import PcscReader
from hardware.smartcard.pcsc_slot import MOST_HANGING
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual_cards import simulated_national_id_card, unknown_card
from hardware.smartcard.winscard import Result
from tests.support.patient_loop import skip
from tests.support.pcsc_calls import READER, StubCalls
from tests.support.reader_events import PATIENCE, ReaderEvents

PROFILES = load_profiles(("simulated-national-id", "contactless-uid"))
TIMING = MonitorTiming(wait=0.5, first_backoff=0.02, longest_backoff=0.05, silence=60.0)
READ_TIMEOUT = 20.0
CARD = simulated_national_id_card("0012345679", "Zahra")


class Bench:
    def __init__(self, sdk: StubSdk | None = None, timing: MonitorTiming = TIMING) -> None:
        self.calls = StubCalls()
        self.reader = PcscReader(self.calls, PROFILES, read_timeout=READ_TIMEOUT, timing=timing, national_id=sdk)
        self.events = ReaderEvents(self.reader)

    async def begin_with_card(self) -> None:
        self.calls.insert(CARD)
        await self.reader.start()
        await self.events.until(ReaderState.CARD_PRESENT)

    async def read_until_it_hangs(self) -> CardOutcome:
        """Read in a slot that holds connects back, as long as a read may take."""
        begun = self.calls.calls.count("connect")
        reading = asyncio.create_task(self.reader.read_card())
        await soon(lambda: reading.done() or self.calls.calls.count("connect") > begun)
        skip(READ_TIMEOUT)
        return await reading


class StubSdk:
    name = "Stub SDK 1.0"

    def __init__(self, outcome: CardOutcome) -> None:
        self.outcome = outcome
        self.readers: list[str] = []

    def may_be(self, atr: bytes) -> bool:
        return atr == CARD.atr

    async def read(self, reader: str) -> CardOutcome:
        self.readers.append(reader)
        return self.outcome


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    opened = Bench()
    yield opened
    await opened.reader.close()


async def soon(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        await asyncio.sleep(0.01)


async def test_a_mute_card_is_seen_and_not_read(bench: Bench) -> None:
    await bench.reader.start()
    bench.calls.insert(CARD, mute=True)
    assert (await bench.events.until(ReaderState.CARD_MUTE)).insertion == 1
    assert await bench.reader.read_card() is CardTrouble.MUTE


@pytest.mark.parametrize(
    ("result", "trouble", "connects"),
    [
        (Result.UNRESPONSIVE_CARD, CardTrouble.MUTE, 3),
        (Result.UNPOWERED_CARD, CardTrouble.MUTE, 3),
        (Result.PROTO_MISMATCH, CardTrouble.MUTE, 3),
        (Result.SHARING_VIOLATION, CardTrouble.BUSY, 1),
        (Result.NO_SMARTCARD, CardTrouble.FAILED, 1),  # yet the card is in: a bad contact
        (Result.READER_UNAVAILABLE, CardTrouble.READER_LOST, 1),
        (Result.NO_SERVICE, CardTrouble.READER_LOST, 1),
        (0x80100001, CardTrouble.FAILED, 3),
    ],
)
async def test_failed_connects(bench: Bench, result: int, trouble: CardTrouble, connects: int) -> None:
    await bench.begin_with_card()
    bench.calls.fail["connect"] = [result] * 3
    assert await bench.reader.read_card() is trouble
    assert bench.calls.calls.count("connect") == connects


async def test_a_card_that_powers_up_at_the_third_try_is_read(bench: Bench) -> None:
    await bench.begin_with_card()
    bench.calls.fail["connect"] = [Result.UNRESPONSIVE_CARD] * 2
    assert isinstance(await bench.reader.read_card(), CardRead)


@pytest.mark.parametrize(("resets", "outcome"), [(1, CardRead), (2, CardTrouble)])
async def test_a_reset_by_another_program_begins_anew_once(bench: Bench, resets: int, outcome: type) -> None:
    await bench.begin_with_card()
    bench.calls.fail["transmit"] = [0, Result.RESET_CARD, Result.RESET_CARD][: resets + 1]
    got = await bench.reader.read_card()
    assert isinstance(got, outcome)
    assert resets == 1 or got is CardTrouble.BUSY


@pytest.mark.parametrize("result", [Result.COMM_ERROR, Result.SERVICE_STOPPED, Result.INVALID_HANDLE])
async def test_service_lost_during_a_read(bench: Bench, result: int) -> None:
    await bench.begin_with_card()
    bench.calls.fail["transmit"] = [result]
    assert await bench.reader.read_card() is CardTrouble.READER_LOST


async def test_removed_swapped_and_bad_contact_are_told_apart(bench: Bench) -> None:
    await bench.begin_with_card()
    bench.calls.fail["transmit"] = [Result.NOT_TRANSACTED]
    assert await bench.reader.read_card() is CardTrouble.FAILED, "the card never left"

    for act, trouble in (
        (lambda: bench.calls.swap(unknown_card()), CardTrouble.SWAPPED),
        (bench.calls.remove, CardTrouble.REMOVED),
    ):
        bench.calls.hold = threading.Event()
        bench.calls.calls.clear()
        reading = asyncio.create_task(bench.reader.read_card())
        await soon(lambda: "connect" in bench.calls.calls)
        act()
        bench.calls.hold.set()
        bench.calls.hold = None
        assert await reading is trouble


async def test_a_swap_between_two_looks_is_two_events(bench: Bench) -> None:
    await bench.begin_with_card()
    bench.calls.swap(unknown_card())
    assert (await bench.events.until(ReaderState.EMPTY)).insertion == 1
    assert (await bench.events.until(ReaderState.CARD_PRESENT)).insertion == 2


async def test_every_dialogue_ends_its_transaction_and_gives_its_context_back(bench: Bench) -> None:
    await bench.begin_with_card()
    for _ in range(3):
        assert isinstance(await bench.reader.read_card(), CardRead)
    assert len(bench.calls.contexts) == 1, "the monitor's"
    assert bench.calls.calls.count("end_transaction") == bench.calls.calls.count("disconnect") == 3
    await bench.reader.close()
    assert not bench.calls.contexts


async def test_a_new_context_after_each_loss_logged_once(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "hardware.smartcard")
    await bench.begin_with_card()
    before = bench.calls.ever
    bench.calls.set_service(False)
    await bench.events.until(ReaderState.SERVICE_DOWN)
    await soon(lambda: bench.calls.calls[-3:] == ["establish"] * 3)
    bench.calls.set_service(True)
    assert (await bench.events.until(ReaderState.CARD_PRESENT)).insertion == 1
    assert bench.calls.ever > before
    levels = [record.levelname for record in caplog.records]
    assert levels == ["INFO", "WARNING", "INFO"]


async def test_an_unstable_service_is_not_asked_without_pause(bench: Bench) -> None:
    bench.calls.fail["list_readers"] = [Result.NO_SERVICE] * 1000
    begun = time.monotonic()
    await bench.reader.start()
    await soon(lambda: bench.calls.calls.count("establish") >= 5)
    pauses = TIMING.first_backoff + TIMING.first_backoff * 2 + TIMING.longest_backoff * 2
    assert time.monotonic() - begun >= pauses


async def test_the_reader_is_plugged_in_and_out(bench: Bench) -> None:
    bench.calls.set_readers()
    await bench.reader.start()
    await bench.events.until(ReaderState.NO_READER)
    assert bench.reader.name == ""
    bench.calls.set_readers(READER)
    await bench.events.until(ReaderState.EMPTY)
    assert bench.reader.name == READER
    bench.calls.set_readers()
    await bench.events.until(ReaderState.NO_READER)
    assert await bench.reader.read_card() is CardTrouble.READER_LOST


async def test_hanging_calls_are_bounded_and_tidy_up_when_they_return(bench: Bench) -> None:
    await bench.begin_with_card()
    bench.calls.hold = hold = threading.Event()
    for _ in range(MOST_HANGING):
        assert await bench.read_until_it_hangs() is CardTrouble.READER_LOST
        assert bench.reader.state is ReaderState.STUCK
    assert await bench.reader.read_card() is CardTrouble.READER_LOST
    assert bench.calls.calls.count("connect") == MOST_HANGING, "no further thread is risked"
    hold.set()
    await soon(lambda: len(bench.calls.contexts) == 1)
    assert isinstance(await bench.reader.read_card(), CardRead)
    assert bench.reader.state is ReaderState.CARD_PRESENT


async def test_a_cancelled_read_leaves_the_reader_usable(bench: Bench) -> None:
    await bench.begin_with_card()
    bench.calls.hold = hold = threading.Event()
    reading = asyncio.create_task(bench.reader.read_card())
    await soon(lambda: "connect" in bench.calls.calls)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    bench.calls.hold = None
    assert isinstance(await bench.reader.read_card(), CardRead)
    hold.set()
    await soon(lambda: len(bench.calls.contexts) == 1)


@pytest.mark.parametrize("outcome", [CardRead("sdk", Proof.POSSESSION, {"national_id": "1"}), CardTrouble.FAILED])
async def test_the_national_card_sdk_reads_first(outcome: CardOutcome) -> None:
    sdk = StubSdk(outcome)
    bench = Bench(sdk)
    await bench.begin_with_card()
    assert await bench.reader.read_card() == outcome
    assert sdk.readers == [READER]
    assert "connect" not in bench.calls.calls, "the card is left free for it"
    sdk.outcome = CardUnknown(b"")
    assert isinstance(await bench.reader.read_card(), CardRead), "profiles read what it does not know"
    await bench.reader.close()


async def test_a_fault_in_the_monitor_is_logged_and_the_reader_is_down(
    bench: Bench, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(context: int) -> list[str]:
        raise TypeError(context)

    monkeypatch.setattr(bench.calls, "list_readers", fail)
    await bench.reader.start()
    await bench.events.until(ReaderState.SERVICE_DOWN)
    assert "no longer watched" in caplog.text


async def test_a_frozen_service_is_stuck_until_it_answers_again(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(timing=replace(TIMING, silence=1.0))
    await bench.begin_with_card()
    frozen, real = threading.Event(), bench.calls.list_readers

    def list_readers(context: int) -> list[str]:
        frozen.wait(PATIENCE)
        return real(context)

    monkeypatch.setattr(bench.calls, "list_readers", list_readers)
    await bench.events.until(ReaderState.STUCK)
    frozen.set()
    await bench.events.until(ReaderState.CARD_PRESENT)
    await bench.reader.close()


def test_a_bad_pattern_is_refused_at_once() -> None:
    with pytest.raises(Exception, match="unterminated"):
        PcscReader(StubCalls(), PROFILES, reader="[")
