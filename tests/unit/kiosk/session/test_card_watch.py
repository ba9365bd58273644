"""Cards that come, go, and stay behind, on a real virtual reader."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from hardware import factory
from hardware.smartcard.base import CardRead, CardTrouble, Proof, ReaderState
from hardware.smartcard.emrtd.base import PassportTrouble
from hardware.smartcard.slot_table import SlotSight
from hardware.smartcard.virtual import VirtualReaderControls
from hardware.smartcard.virtual_cards import CardInSlot, unknown_card
from hardware.smartcard.watch import ReaderWatch
from kiosk.contract.language import Language
from kiosk.contract.service import Identification
from kiosk.contract.wire import Identity
from kiosk.session import actions as a
from kiosk.session.card_watch import CardWatch
from kiosk.session.controller import SessionController
from kiosk.session.machine import Rules
from kiosk.session.state import Step, Task
from tests.support.clock import FakeClock
from tests.support.visits import BY_PASSPORT, KEY, PASSPORT_SERVICE, THROUGH_PAPERS
from tests.unit.kiosk.session.test_controller import StubWorker

PRESENT = ReaderState.CARD_PRESENT
NOTHING = tuple(SlotSight(name, ReaderState.EMPTY) for name in "ab")
CARD = factory.simulated_national_id_card("9991234561", "نمونه")
READ = CardRead("national", Proof.POSSESSION, {"national_id": "9991234561"})
KNOWN = Identity("t", datetime(2026, 11, 23, 8, 30, tzinfo=UTC), {"national_id": "9991234561"})
TO_IDENTIFY = (a.Start(), a.ChooseLanguage(Language.EN), a.ChooseService("building-permit"), a.Begin(), *THROUGH_PAPERS)


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
    hall.watch.see(NOTHING)
    older, newer = SlotSight("a", PRESENT, 1), SlotSight("b", PRESENT, 1)
    hall.watch.see((older, NOTHING[1]))
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    hall.watch.see((older, newer))
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    read_so_far = list(hall.worker.tasks)
    hall.watch.see((older, SlotSight("b", ReaderState.EMPTY, 2)))
    await hall.go()
    assert hall.worker.tasks == read_so_far == [Task.READ_CARD, Task.READ_CARD]
    hall.watch.see((older, SlotSight("b", PRESENT, 3)))
    await hall.go()
    assert len(hall.worker.tasks) == 3


async def test_a_card_of_this_visit_that_shows_again_is_still_of_this_visit(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY[:2])
    hall.watch.see(NOTHING)
    older, newer = SlotSight("a", PRESENT, 1), SlotSight("b", PRESENT, 1)
    for snapshot in ((older, NOTHING[1]), (older, newer), (older,)):
        hall.watch.see(snapshot)
    await hall.go(*TO_IDENTIFY[2:])
    assert hall.worker.tasks == [Task.READ_CARD]


AWAY = [("service_down", "service_up"), ("unplug", "plug")]


@pytest.mark.parametrize(("goes", "comes"), AWAY)
async def test_a_left_card_is_nobodys_also_after_the_reader_was_away(hall: Hall, goes: str, comes: str) -> None:
    await hall.go(*TO_IDENTIFY)
    hall.slot.insert(CARD)
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    for deed in (goes, comes):
        getattr(hall.slot, deed)()
        await hall.go()
    assert hall.worker.tasks == [Task.READ_CARD], "that of the visit before"
    hall.slot.remove()
    hall.slot.insert(CARD)
    await hall.go()
    assert hall.worker.tasks == [Task.READ_CARD, Task.READ_CARD]


@pytest.mark.parametrize("other", [CARD, unknown_card()], ids=["of its kind", "of another kind"])
async def test_a_left_card_that_was_exchanged_unseen_is_nobodys(hall: Hall, other: CardInSlot) -> None:
    await hall.go(*TO_IDENTIFY)
    hall.slot.insert(CARD)
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    hall.slot.service_down()
    hall.slot.swap(other)
    hall.slot.service_up()
    await hall.go()
    assert hall.worker.tasks == [Task.READ_CARD]


@pytest.mark.parametrize(("goes", "comes"), AWAY)
async def test_a_card_put_in_unseen_is_of_the_visit_that_saw_the_slot_empty(hall: Hall, goes: str, comes: str) -> None:
    await hall.go(*TO_IDENTIFY)
    getattr(hall.slot, goes)()
    hall.slot.insert(CARD)
    getattr(hall.slot, comes)()
    await hall.go()
    assert hall.worker.tasks == [Task.READ_CARD]


async def test_a_card_put_in_unseen_in_an_earlier_visit_is_nobodys(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY)
    hall.slot.service_down()
    await hall.go(a.End(), a.End(), *TO_IDENTIFY)
    hall.slot.insert(CARD)
    hall.slot.service_up()
    await hall.go()
    assert hall.worker.tasks == [], "nobody knows whose it is"


async def test_a_card_that_is_in_when_the_kiosk_starts_is_nobodys(hall: Hall) -> None:
    hall.watch.see(())
    hall.watch.see((SlotSight("new", PRESENT, 0, CARD.atr),))
    await hall.go(*TO_IDENTIFY)
    assert hall.worker.tasks == []


async def test_the_card_of_this_visit_is_still_its_card_after_the_service_was_away(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY)
    hall.slot.insert(CARD)
    hall.slot.service_down()
    await hall.go(a.CardWasRead(CardTrouble.READER_LOST))
    hall.slot.service_up()
    await hall.go()
    assert hall.worker.tasks == [Task.READ_CARD, Task.READ_CARD], "it is read again by itself"


async def test_who_is_identified_by_card_hears_nothing_of_a_restart_of_the_service(hall: Hall) -> None:
    await hall.go(*TO_IDENTIFY)
    hall.slot.insert(CARD)
    await hall.go(a.CardWasRead(READ), a.Identified(KNOWN))
    known = hall.session.state
    assert known.identified_by is Identification.NATIONAL_SMART_CARD
    hall.slot.service_down()
    hall.slot.service_up()
    await hall.go()
    assert hall.session.state == known, "least of all that this were another card"


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
