"""Does the card service run, is a reader there, and does a card in it answer?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from hardware.smartcard.base import CardExamination, CardReader, CardTrouble, ReaderState, Slot
from kiosk.config.model import CardReaderDriver
from kiosk.maintenance.context import Context
from kiosk.maintenance.limits import Grade, grade
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject

_SETTLE = 2.0  # seconds that a reader which has just been opened may take to be seen
_EXAMINE_SECONDS = 7.0
_ID = "card_reader"


async def settled(context: Context) -> None:
    """Give a reader that has just been opened the time to be seen: its slots are the devices to be tested."""
    reader = context.devices.reader
    if context.config.card_reader.driver is not CardReaderDriver.NONE:
        await _wait(reader, lambda: bool(reader.slots), _SETTLE)


def card_readers(context: Context) -> list[Subject]:
    """One subject for each slot, and one when there is none."""
    driver = context.config.card_reader.driver
    if driver is CardReaderDriver.NONE:
        return [Subject(_ID, Kind.CARD_READER, driver.value, (SelfTest("service", _absent),))]
    slots = context.devices.reader.slots
    if len(slots) < 2:
        return [_subject(_ID, context, lambda: next(iter(context.devices.reader.slots), None))]
    return [
        _subject(f"{_ID}-{number}", context, lambda name=slot.name: _slot(context, name))  # type: ignore[misc]  # bound now
        for number, slot in enumerate(slots, start=1)
    ]


def _slot(context: Context, name: str) -> Slot | None:
    return next((slot for slot in context.devices.reader.slots if slot.name == name), None)


def _subject(device_id: str, context: Context, slot: Callable[[], Slot | None]) -> Subject:
    tests = _ReaderTests(context, slot)
    return Subject(
        device_id,
        Kind.CARD_READER,
        context.config.card_reader.driver.value,
        (
            SelfTest("service", tests.service),
            SelfTest("reader", tests.reader),
            SelfTest("card", tests.card, context.asked.wait_seconds + 5.0),
            SelfTest("atr", tests.atr, _EXAMINE_SECONDS),
            SelfTest("apdu", tests.apdu),
            SelfTest("latency", tests.latency),
        ),
    )


async def _absent() -> Finding:
    return found("card_reader.service.absent")


class _ReaderTests:
    """The card is examined once, for its answer to reset; the tests after that tell more of what was seen."""

    def __init__(self, context: Context, slot: Callable[[], Slot | None]) -> None:
        self._context = context
        self._reader = context.devices.reader
        self._slot = slot
        self._seen: CardExamination | None = None

    @property
    def _state(self) -> ReaderState:
        slot = self._slot()
        return self._reader.state if slot is None else slot.state

    async def service(self) -> Finding:
        down = self._state is ReaderState.SERVICE_DOWN
        return found("card_reader.service.service-down" if down else "card_reader.service.runs")

    async def reader(self) -> Finding:
        slot = self._slot()
        name = slot.name if slot else self._reader.name
        match self._state:
            case ReaderState.SERVICE_DOWN:
                return found("card_reader.reader.service-down")
            case ReaderState.NO_READER:
                return found("card_reader.reader.no-reader")
            case ReaderState.STUCK:
                return found("card_reader.reader.stuck", name=name)
            case ReaderState.EMPTY | ReaderState.CARD_PRESENT | ReaderState.CARD_MUTE:
                return found("card_reader.reader.found", name=name)

    async def card(self) -> Finding:
        if self._state is ReaderState.EMPTY and not self._context.in_use():
            await self._until(lambda state: state is not ReaderState.EMPTY, self._context.asked.wait_seconds)
        match self._state:
            case ReaderState.EMPTY:
                return found("card_reader.card.empty")
            case ReaderState.CARD_PRESENT:
                return found("card_reader.card.present")
            case ReaderState.CARD_MUTE:
                return found("card_reader.card.mute")
            case ReaderState.SERVICE_DOWN | ReaderState.NO_READER | ReaderState.STUCK:
                return found("card_reader.card.no-reader")

    async def atr(self) -> Finding:
        slot = self._slot()
        if slot is None or self._state is not ReaderState.CARD_PRESENT:
            return found("card_reader.atr.no-card")
        if self._context.in_use():
            return found("card_reader.atr.in-use")
        self._seen = seen = await self._reader.examine(slot.name)
        if seen.atr:
            return found("card_reader.atr.answered", {"connect_ms": round(seen.connect_ms, 1)}, atr=seen.atr.hex())
        match seen.trouble:
            case CardTrouble.BUSY:
                return found("card_reader.atr.busy")
            case CardTrouble.REMOVED | CardTrouble.SWAPPED:
                return found("card_reader.atr.removed")
            case _:
                return found("card_reader.atr.trouble", trouble=seen.trouble or "no answer to reset")

    async def apdu(self) -> Finding:
        seen = self._seen
        if seen is None or not seen.atr:
            return found("card_reader.apdu.no-card")
        if seen.sw is None:
            return found("card_reader.apdu.no-answer", trouble=seen.trouble or "no status word")
        return found("card_reader.apdu.answered", sw=f"{seen.sw:04X}")

    async def latency(self) -> Finding:
        if self._seen is None or self._seen.sw is None:
            return found("card_reader.latency.no-card")
        numbers = {"round_trip_ms": round(self._seen.round_trip_ms, 2)}
        good = grade(Kind.CARD_READER, numbers) is Grade.GOOD
        code = "card_reader.latency.fast" if good else "card_reader.latency.slow"
        return found(code, numbers, round_trip=f"{self._seen.round_trip_ms:.1f}")

    async def _until(self, good: Callable[[ReaderState], bool], patience: float) -> None:
        await _wait(self._reader, lambda: good(self._state), patience)


async def _wait(reader: CardReader, good: Callable[[], bool], patience: float) -> None:
    """Wait until it is good, or patience is over."""
    changed = asyncio.Event()
    unsubscribe = reader.subscribe(lambda _event: changed.set())
    try:
        async with asyncio.timeout(patience):
            while not good():
                await changed.wait()
                changed.clear()
    except TimeoutError:
        return
    finally:
        unsubscribe()
