"""Cards that come, go, and stay behind, on a real virtual reader."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from hardware import factory
from hardware.smartcard.base import ReaderState
from hardware.smartcard.emrtd.base import PassportTrouble
from hardware.smartcard.slot_table import SlotSight
from hardware.smartcard.virtual import VirtualReaderControls
from hardware.smartcard.watch import ReaderWatch
from kiosk.contract.language import Language
from kiosk.session import actions as a
from kiosk.session.card_watch import CardWatch
from kiosk.session.controller import SessionController
from kiosk.session.machine import Rules
from kiosk.session.state import Step, Task
from tests.support.clock import FakeClock
from tests.support.visits import BY_PASSPORT, KEY, PASSPORT_SERVICE
from tests.unit.kiosk.session.test_controller import StubWorker

PRESENT = ReaderState.CARD_PRESENT
CARD = factory.simulated_national_id_card("9991234561", "نمونه")
TO_IDENTIFY = (a.Start(), a.ChooseLanguage(Language.EN), a.ChooseService("building-permit"), a.Begin())


@dataclass
class Hall:
    session: SessionController
    worker: StubWorker
    slot: VirtualReaderControls
    watch: ReaderWatch

    async def go(self, *actions: a.Action) -> None:
        for action in actions:
            self.session.dispatch(action)
        for _ in range(10):
            await asyncio.sleep(0)


@pytest.fixture
async def hall(rules: Rules) -> AsyncIterator[Hall]:
    reader, slot = factory.virtual_card_reader(
        factory.CardReaderSettings("virtual", profiles=("simulated-national-id",))
    )
    await reader.start()
    tasks: set[asyncio.Task[None]] = set()
    worker = StubWorker()
    session = SessionController(rules, worker, FakeClock(), lambda work: tasks.add(asyncio.ensure_future(work)))
    watch = CardWatch(reader, session)
    yield Hall(session, worker, slot, reader._watch)
    watch.close()
    await reader.close()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_card_put_in_on_the_identify_screen_is_read(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY)
    hall.slot.insert(CARD)
    await hall.go()
    assert hall.worker.tasks == [Task.READ_CARD]


async def test_a_card_put_in_earlier_in_the_visit_is_read_when_it_is_needed(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY[:2])
    hall.slot.insert(CARD)
    await hall.go(*TO_IDENTIFY[2:])
    assert hall.worker.tasks == [Task.READ_CARD]


async def test_a_card_put_in_before_the_first_touch_belongs_to_the_visit_that_begins(hall: Hall) -> None:
    hall.slot.insert(CARD)
    await hall.go(*TO_IDENTIFY)
    assert hall.worker.tasks == [Task.READ_CARD]


async def test_a_card_that_was_left_behind_never_speaks_for_the_next_person(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY)
    hall.slot.insert(CARD)
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    assert hall.session.state.step is Step.IDENTIFY
    assert hall.worker.tasks == [Task.READ_CARD]  # the first visit's
    hall.slot.remove()
    hall.slot.insert(CARD)
    await hall.go()
    assert hall.worker.tasks == [Task.READ_CARD, Task.READ_CARD]


async def test_a_left_card_that_shows_again_under_another_speaks_for_nobody(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY)
    older, newer = SlotSight("a", PRESENT, 1), SlotSight("b", PRESENT, 1)
    hall.watch.see((older,))
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    hall.watch.see((older, newer))
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    read_so_far = list(hall.worker.tasks)
    hall.watch.see((older,))
    await hall.go()
    assert hall.worker.tasks == read_so_far == [Task.READ_CARD, Task.READ_CARD]
    hall.watch.see((older, newer))
    await hall.go()
    assert len(hall.worker.tasks) == 3


async def test_a_card_of_this_visit_that_shows_again_is_still_of_this_visit(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY[:2])
    older, newer = SlotSight("a", PRESENT, 1), SlotSight("b", PRESENT, 1)
    for snapshot in ((older,), (older, newer), (older,)):
        hall.watch.see(snapshot)
    await hall.go(*TO_IDENTIFY[2:])
    assert hall.worker.tasks == [Task.READ_CARD]


async def test_a_passport_that_lies_there_is_read_when_its_key_is_known(hall: Hall) -> None:
    to_ways = (*TO_IDENTIFY[:2], a.ChooseService(PASSPORT_SERVICE), a.Begin(), a.ChooseMethod(BY_PASSPORT))
    await hall.go(*to_ways)
    hall.slot.insert(CARD)
    await hall.go()
    assert hall.worker.tasks == []
    await hall.go(a.TypePassport(*KEY))
    assert hall.worker.tasks == [Task.READ_PASSPORT]
    await hall.go(a.PassportWasRead(PassportTrouble.WRONG_KEY, expired=False))
    await hall.go(a.TypePassport(KEY[0], KEY[1], "340416"))
    assert hall.worker.tasks == [Task.READ_PASSPORT, Task.READ_PASSPORT]
    hall.slot.remove()
    assert hall.session.state.task is Task.READ_PASSPORT
