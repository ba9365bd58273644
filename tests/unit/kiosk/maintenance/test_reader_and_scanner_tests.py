from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from hardware import factory
from hardware.smartcard.base import CardExamination, CardTrouble, Interface, ReaderState, Slot
from hardware.smartcard.virtual import VirtualReaderControls
from hardware.smartcard.virtual_cards import UNKNOWN_ATR, VirtualCard
from kiosk.config.model import CardReaderDriver, ScannerDriver
from kiosk.maintenance import reader_tests, scanner_tests
from kiosk.maintenance.context import Asked
from kiosk.maintenance.results import Health
from tests.unit.kiosk.maintenance.conftest import Rig

CARD_TESTS = "atr", "apdu", "latency"


async def test_an_empty_reader_is_well_and_asks_for_a_card(rig: Rig) -> None:
    report = await rig.report("card_reader")
    found = {test.name: f"{test.result.value} {test.code}" for test in report.devices[0].tests}
    assert found["service"] == "pass runs"
    assert found["reader"] == "pass found"
    assert found["card"] == "needs-human empty"
    assert {found[name] for name in CARD_TESTS} == {"skip no-card"}
    assert report.overall is Health.OK


async def test_a_card_is_powered_up_and_asked(rig: Rig) -> None:
    rig.reader.insert(VirtualCard(UNKNOWN_ATR))
    report = await rig.report("card_reader")
    found = {test.name: test for test in report.devices[0].tests}
    assert [found[name].code for name in ("card", *CARD_TESTS)] == ["present", "answered", "answered", "fast"]
    assert UNKNOWN_ATR.hex() in found["atr"].detail
    assert found["latency"].numbers["round_trip_ms"] >= 0


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        (lambda r: r.service_down(), {"service": "fail service-down", "reader": "skip service-down"}),
        (lambda r: r.unplug(), {"service": "pass runs", "reader": "fail no-reader", "card": "skip no-reader"}),
        (lambda r: r.insert_mute(), {"reader": "pass found", "card": "warn mute", "atr": "skip no-card"}),
    ],
)
async def test_what_is_wrong_with_a_reader_is_told_once(
    rig: Rig,
    monkeypatch: pytest.MonkeyPatch,
    damage: Callable[[VirtualReaderControls], None],
    expected: dict[str, str],
) -> None:
    monkeypatch.setattr(reader_tests, "_SETTLE", 0.05)
    damage(rig.reader)
    found = await rig.outcomes("card_reader")
    assert expected.items() <= found.items()


class StubReader:
    """Slots in any state, and what an examination finds."""

    reads_national_ids = False
    name = "Stub"

    def __init__(self, seen: CardExamination, *states: ReaderState) -> None:
        self.slots = tuple(Slot(f"Stub {i}", Interface.CONTACT, state) for i, state in enumerate(states))
        self.state = states[0]
        self.seen = seen

    def subscribe(self, _callback: object) -> Callable[[], None]:
        return lambda: None

    async def examine(self, _slot: str) -> CardExamination:
        return self.seen


@pytest.mark.parametrize(
    ("trouble", "atr", "expected"),
    [
        (CardTrouble.BUSY, b"", {"atr": "warn busy"}),
        (CardTrouble.REMOVED, b"", {"atr": "needs-human removed"}),
        (CardTrouble.MUTE, b"", {"atr": "fail trouble", "apdu": "skip no-card"}),
        (
            CardTrouble.FAILED,
            b"\x3b\x00",
            {"atr": "pass answered", "apdu": "fail no-answer", "latency": "skip no-card"},
        ),
    ],
)
async def test_a_card_that_cannot_be_examined(
    rig: Rig, trouble: CardTrouble, atr: bytes, expected: dict[str, str]
) -> None:
    reader = StubReader(CardExamination(atr, trouble=trouble), ReaderState.CARD_PRESENT)
    rig.change(devices=replace(rig.context.devices, reader=reader))
    assert expected.items() <= (await rig.outcomes("card_reader")).items()


async def test_a_slow_card_is_told(rig: Rig) -> None:
    reader = StubReader(CardExamination(b"\x3b\x00", 0x9000, 10.0, 800.0), ReaderState.CARD_PRESENT)
    rig.change(devices=replace(rig.context.devices, reader=reader))
    assert (await rig.outcomes("card_reader"))["latency"] == "warn slow"


async def test_each_slot_is_a_device_of_its_own(rig: Rig) -> None:
    reader = StubReader(CardExamination(), ReaderState.STUCK, ReaderState.EMPTY)
    rig.change(devices=replace(rig.context.devices, reader=reader))
    report = await rig.report("card_reader")
    assert [device.id for device in report.devices] == ["card_reader-1", "card_reader-2"]
    assert [device.tests[1].code for device in report.devices] == ["stuck", "found"]
    assert (await rig.outcomes("card_reader-2"))["reader"] == "pass found"


async def test_the_card_of_a_visitor_is_left_alone(rig: Rig) -> None:
    rig.reader.insert(VirtualCard(UNKNOWN_ATR))
    rig.change(in_use=lambda: True)
    assert (await rig.outcomes("card_reader"))["atr"] == "skip in-use"


async def test_a_card_that_comes_while_it_is_waited_for_is_tested(rig: Rig) -> None:
    rig.change(asked=Asked(wait_seconds=30))
    asyncio.get_running_loop().call_later(0.2, rig.reader.insert, VirtualCard(UNKNOWN_ATR))
    found = await rig.outcomes("card_reader")
    assert (found["card"], found["atr"]) == ("pass present", "pass answered")


async def test_reading_a_code_needs_a_hand(rig: Rig) -> None:
    assert (await rig.outcomes("scanner"))["read"] == "needs-human not-asked"
    rig.change(asked=Asked(wait_seconds=0.05))
    assert (await rig.outcomes("scanner"))["read"] == "needs-human nothing-scanned"
    rig.change(asked=Asked(wait_seconds=30))
    asyncio.get_running_loop().call_later(0.1, rig.scanner.scan, "PISHKHAN:XEM4HBELLU")
    assert (await rig.outcomes("scanner"))["read"] == "pass read"
    rig.change(in_use=lambda: True)
    assert (await rig.outcomes("scanner"))["read"] == "skip in-use"


async def test_a_scanner_that_is_unplugged_or_gives_garbage(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanner_tests, "_SETTLE", 0.05)
    assert (await rig.outcomes("scanner"))["reachable"] == "pass ready"
    rig.change(asked=Asked(wait_seconds=0.3))
    asyncio.get_running_loop().call_later(0.05, rig.scanner.scan_garbage)
    assert (await rig.outcomes("scanner"))["read"] == "fail misread"
    rig.scanner.unplug()
    assert await rig.outcomes("scanner") == {"reachable": "fail gone", "read": "skip gone"}


async def test_a_scanner_that_types_cannot_be_asked(rig: Rig) -> None:
    rig.configure("scanner", driver=ScannerDriver.WEDGE)
    wedge = factory.open_scanner(factory.ScannerSettings("wedge"))
    rig.change(devices=replace(rig.context.devices, scanner=wedge))
    assert (await rig.outcomes("scanner"))["reachable"] == "skip not-known"
    await wedge.close()


async def test_what_the_kiosk_does_not_have_is_not_tested(rig: Rig) -> None:
    rig.configure("card_reader", driver=CardReaderDriver.NONE)
    rig.configure("scanner", driver=ScannerDriver.NONE)
    assert await rig.outcomes("card_reader") == {"service": "skip absent"}
    assert await rig.outcomes("scanner") == {"reachable": "skip absent"}
    assert (await rig.report("scanner")).overall is Health.UNKNOWN
