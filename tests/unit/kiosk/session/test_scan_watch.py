"""What a scanner read reaches the visit; the lines of a passport as one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from hardware.scanner.virtual import VirtualScannerControls, virtual_scanner
from kiosk.session import actions as a
from kiosk.session.coming_worker import ComingWorker
from kiosk.session.controller import SessionController
from kiosk.session.machine import Rules
from kiosk.session.scan_watch import ScanWatch
from kiosk.session.state import ScanNotice, Step
from tests.support.clock import FakeClock
from tests.unit.kiosk.session.test_scanning import TD1, TD3

PATIENCE = 60.0


class Recorder(SessionController):
    def __init__(self, rules: Rules) -> None:
        super().__init__(rules, ComingWorker(), FakeClock(), spawn=lambda work: work.close())
        self.seen: list[a.Action] = []

    def dispatch(self, action: a.Action) -> None:
        self.seen.append(action)
        super().dispatch(action)

    async def told(self) -> list[a.Action]:
        async with asyncio.timeout(PATIENCE):
            while not self.seen:
                await asyncio.sleep(0.01)
        return self.seen


@pytest.fixture
def session(rules: Rules) -> Recorder:
    return Recorder(rules)


@pytest.fixture
async def hand(session: Recorder) -> AsyncIterator[VirtualScannerControls]:
    scanner, made = virtual_scanner()
    watch = ScanWatch(scanner, session, lambda: None, lines_together=0.2)
    yield made
    watch.close()
    made.scan("HELLO")  # nobody hears it
    await scanner.close()


@pytest.mark.parametrize("lines", [TD3, TD1])
async def test_lines_that_come_as_codes_of_their_own_are_one_passport(
    session: Recorder, hand: VirtualScannerControls, lines: list[str]
) -> None:
    for line in lines:
        assert session.seen == []
        hand.scan(line)
    assert [type(action) for action in session.seen] == [a.PassportScanned]
    await asyncio.sleep(0.3)
    assert len(session.seen) == 1


async def test_a_line_that_stays_alone_is_said(session: Recorder, hand: VirtualScannerControls) -> None:
    hand.scan(TD3[0])
    assert await session.told() == [a.ScanUseless(ScanNotice.PASSPORT_PART)]


async def test_a_line_and_something_else_are_no_passport(session: Recorder, hand: VirtualScannerControls) -> None:
    hand.scan(TD3[0])
    hand.scan("HTTPS://EXAMPLE.ORG")
    await asyncio.sleep(0.3)
    assert session.seen == [a.ScanUseless(ScanNotice.WEB_ADDRESS)]


async def test_a_scan_that_breaks_is_said(session: Recorder, hand: VirtualScannerControls) -> None:
    hand.scan(TD3[0])
    hand.scan_broken(TD3[1])
    hand.scan_garbage()
    assert session.seen == [a.ScanUseless(ScanNotice.MISREAD)] * 2
    hand.scan(TD3[1])  # the first line is forgotten
    await asyncio.sleep(0.3)
    assert session.seen[2:] == [a.ScanUseless(ScanNotice.PASSPORT_PART)]


async def test_a_scan_begins_a_visit_that_goes_on_with_it(session: Recorder, hand: VirtualScannerControls) -> None:
    hand.scan("12345678901680000125040128")
    assert session.state.step is Step.LANGUAGE
    session.dispatch(a.ChooseLanguage(session.rules.languages[0]))
    assert session.state.service_id == "renovation-levy"
    assert "1234567890168" not in repr(session.state)
