from __future__ import annotations

import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.deeds import Deed, DeedError, find, network_deeds, printer_deeds, reader_deeds, scanner_deeds
from hardware.printer.base import PrinterCondition
from hardware.printer.profiles import profile_named
from hardware.printer.virtual import VirtualPrinter
from hardware.scanner.base import Code
from hardware.scanner.virtual import virtual_scanner
from hardware.smartcard.base import ReaderState
from hardware.smartcard.virtual import VirtualReaderControls, VirtualSlot


async def _nothing() -> None:
    return


class Stand:
    """Every virtual device, none of them connected to anything."""

    def __init__(self) -> None:
        self.printer = VirtualPrinter(profile_named("virtual-80"))
        self.slot = VirtualSlot()
        self.scanner, scanner_controls = virtual_scanner()
        self.deeds = [
            *printer_deeds(self.printer.controls),
            *reader_deeds(VirtualReaderControls(self.slot), "9991234561", "Holder"),
            *network_deeds(_nothing, _nothing),
            *scanner_deeds(scanner_controls, "12345678901680000125040128", lambda: ""),
        ]

    async def do(self, *words: str) -> None:
        found = find(self.deeds, list(words))
        assert found is not None, words
        await perform(*found)


async def perform(deed: Deed, argument: str) -> None:
    rest = deed.do(argument)
    if inspect.isawaitable(rest):
        await rest


@pytest.fixture
def stand() -> Stand:
    return Stand()


@pytest.mark.parametrize("condition", PrinterCondition)
async def test_every_condition_of_a_printer_begins_and_ends(stand: Stand, condition: PrinterCondition) -> None:
    await stand.printer.start()
    await stand.do("printer", condition.value)
    assert stand.printer.controls.conditions == {condition}
    await stand.do("printer", condition.value, "end")
    if condition in stand.printer.controls.conditions:  # stuck until the host asks it to go on
        await stand.do("printer", "mend")
    else:
        assert stand.printer.controls.conditions == frozenset()
    await stand.printer.stop()


async def test_every_deed_can_be_done_as_the_dock_does_it(stand: Stand) -> None:
    await stand.printer.start()
    for deed in stand.deeds:
        if deed.name == "scan-receipt":
            with pytest.raises(DeedError, match="no receipt"):
                await perform(deed, deed.default)
        else:
            await perform(deed, deed.default)
    await stand.printer.stop()


def test_no_two_deeds_have_one_name_or_one_title(stand: Stand) -> None:
    assert len({(d.group, d.name) for d in stand.deeds}) == len(stand.deeds)
    assert len({(d.group, d.title) for d in stand.deeds}) == len(stand.deeds)


async def test_cards_and_codes(stand: Stand) -> None:
    heard: list[object] = []
    stand.scanner.subscribe(heard.append)
    await stand.do("card", "insert", "national-id")
    assert stand.slot.state is ReaderState.CARD_PRESENT
    await stand.do("card", "remove")
    assert stand.slot.state is ReaderState.EMPTY
    await stand.do("scanner", "scan", "HELLO", "WORLD")
    assert heard == [Code("HELLO WORLD")]


@pytest.mark.parametrize(
    "words",
    ["printer paper-out-after x", "printer paper-out-after", "printer say zz", "printer gone now", "scanner scan"],
)
async def test_bad_arguments_are_refused(stand: Stand, words: str) -> None:
    with pytest.raises(DeedError):
        await stand.do(*words.split())


@given(words=st.lists(st.text(max_size=8), max_size=4))
def test_random_words_are_no_deed_or_refused(words: list[str]) -> None:
    deeds = network_deeds(_nothing, _nothing)
    assert find(deeds, words) is None or words[:2] in (["network", "cut"], ["network", "restore"])
