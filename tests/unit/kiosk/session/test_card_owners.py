"""Whatever people and cables do: a card is read only in the visit during which it was put in."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.smartcard.absent import AbsentReader
from hardware.smartcard.base import CardTrouble, ReaderEvent, ReaderState, Slot
from hardware.smartcard.slot_table import SETTLES, SlotSight
from hardware.smartcard.watch import ReaderWatch
from kiosk.contract.language import Language
from kiosk.session import actions as a
from kiosk.session.card_watch import CardWatch
from kiosk.session.controller import SessionController
from kiosk.session.machine import Rules
from kiosk.session.state import Step, Task
from tests.support.catalogue import city_catalogue
from tests.support.clock import FakeClock
from tests.support.visits import THROUGH_PAPERS
from tests.unit.kiosk.session.test_controller import StubWorker

SLOTS = ("left", "right")
KINDS = (b"\x3b\x01", b"\x3b\x02")
TO_IDENTIFY = (a.Start(), a.ChooseLanguage(Language.EN), a.ChooseService("building-permit"), a.Begin(), *THROUGH_PAPERS)


@dataclass
class Bay:
    """What is truly in one slot: the kind of the card, and the visit during which somebody put it in."""

    kind: bytes = b""
    visit: int = 0
    counter: int = 0
    plugged: bool = True


class StubReader(AbsentReader):
    """The watch of every driver, without a driver."""

    def __init__(self) -> None:
        self.now = 0.0
        self.watch = ReaderWatch(lambda: self.now)

    @property
    def name(self) -> str:
        return self.watch.name

    @property
    def state(self) -> ReaderState:
        return self.watch.state

    @property
    def slots(self) -> tuple[Slot, ...]:
        return self.watch.slots

    def subscribe(self, callback: Callable[[ReaderEvent], None]) -> Callable[[], None]:
        return self.watch.subscribe(callback)


@dataclass
class World:
    session: SessionController
    reader: StubReader = field(default_factory=StubReader)
    bays: dict[str, Bay] = field(default_factory=lambda: {name: Bay() for name in SLOTS})
    service_up: bool = True

    @property
    def visit(self) -> int:
        return self.session.state.visit

    def look(self, empty: bool = False) -> None:
        """What the driver sees; `empty`: its readers have not found their cards yet."""
        if not self.service_up:
            self.reader.watch.see(None)
            return
        sights = []
        for name, bay in self.bays.items():
            if bay.plugged:
                state = ReaderState.CARD_PRESENT if bay.kind and not empty else ReaderState.EMPTY
                sights.append(SlotSight(name, state, bay.counter, b"" if empty else bay.kind))
        self.reader.watch.see(sights)

    def sees(self, bay: Bay) -> bool:
        return self.service_up and bay.plugged

    def put(self, bay: Bay, kind: bytes) -> None:
        bay.counter += 2 if bay.kind else 1
        bay.kind, bay.visit = kind, self.visit

    def take(self, bay: Bay) -> None:
        if bay.kind:
            bay.counter += 1
            bay.kind = b""

    def plug(self, bay: Bay) -> None:
        bay.plugged, bay.counter = not bay.plugged, 0

    def service(self) -> None:
        self.service_up = not self.service_up
        for bay in self.bays.values():
            bay.counter = 0

    def next_visit(self) -> None:
        for action in (a.End(), a.End(), *TO_IDENTIFY):
            self.session.dispatch(action)

    def check(self) -> bool:
        """Whether a card is being read now, which must be of this visit; the reading fails."""
        if self.session.state.task is not Task.READ_CARD:
            return False
        assert self.bays[self.reader.name].visit == self.visit, "somebody else's card"
        self.session.dispatch(a.CardWasRead(CardTrouble.FAILED))
        return True


@cache
def rules() -> Rules:
    """Not the fixture: Hypothesis would print it with each counterexample."""
    return Rules(city_catalogue().services, (Language.EN,))


BAYS = st.sampled_from(SLOTS)
STEPS = st.lists(
    st.tuples(st.just("put"), BAYS, st.sampled_from(KINDS))
    | st.tuples(st.sampled_from(["take", "plug"]), BAYS)
    | st.tuples(st.sampled_from(["service", "next_visit"])),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(steps=STEPS, pause=st.sampled_from([0.0, SETTLES + 1]))
async def test_a_card_is_read_only_in_the_visit_in_which_it_was_put_in(
    steps: list[tuple[Any, ...]], pause: float
) -> None:
    def spawn(work: Coroutine[Any, Any, None]) -> None:
        work.close()  # the readings end in `check`

    world = World(SessionController(rules(), StubWorker(), FakeClock(), spawn))
    world.look()
    watch = CardWatch(world.reader, world.session)
    world.next_visit()
    assert world.session.state.step is Step.IDENTIFY
    for deed, *rest in steps:
        if rest:
            bay = world.bays[rest[0]]
            getattr(world, deed)(bay, *rest[1:])
        else:
            getattr(world, deed)()
        world.reader.now += pause
        world.look()
        was_read = world.check()
        if deed == "put" and world.sees(bay) and pause > SETTLES:
            assert was_read, "who puts a card in before the eyes of the kiosk is never asked twice"
    watch.close()


async def test_a_left_card_that_is_found_late_is_nobodys() -> None:
    world = World(SessionController(rules(), StubWorker(), FakeClock(), lambda work: work.close()))
    world.look()
    watch = CardWatch(world.reader, world.session)
    world.next_visit()
    world.put(world.bays["left"], KINDS[0])
    world.look()
    assert world.check()
    world.next_visit()
    world.service()
    world.look()
    world.service()
    for finds_nothing_yet in (True, False):
        world.look(empty=finds_nothing_yet)
        assert not world.check()
    assert world.reader.state is ReaderState.CARD_PRESENT
    watch.close()
