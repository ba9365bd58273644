"""Who collects garbage, and that somebody does."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware._threads import DeviceThread
from kiosk.garbage import (
    LOOK_SECONDS,
    MIDDLE_LIMIT,
    OLD_LIMIT,
    YOUNG_LIMIT,
    GarbageRounds,
    kept_from_threads,
    set_start_aside,
)
from tests.support.clock import FakeClock
from tests.support.garbage_in_threads import allocate_much

ROOT = Path(__file__).parents[3]
#: What may wait for its collection: the limit, and as much again for what this process lets go meanwhile.
MAY_WAIT = 2 * YOUNG_LIMIT


class Cycle:
    """Refers to itself: only a collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


class Cycles:
    """Makes cycles, and knows how many are still there."""

    def __init__(self) -> None:
        self._refs: list[weakref.ref[Cycle]] = []

    def make(self, number: int) -> list[Cycle]:
        made = [Cycle() for _ in range(number)]
        self._refs += [weakref.ref(cycle) for cycle in made]
        return made

    def there(self) -> int:
        self._refs = [ref for ref in self._refs if ref() is not None]
        return len(self._refs)


@pytest.fixture(scope="module", autouse=True)
def _only_rounds_collect() -> Iterator[None]:
    with kept_from_threads():
        set_start_aside()  # the objects of all other tests, so that collections are as quick as in a kiosk
        yield


def test_qt_objects_in_cycles_are_destroyed_by_the_loop_and_not_by_the_thread_that_allocates(tmp_path: Path) -> None:
    """In a whole kiosk. Without `kiosk.garbage` Qt complains of timers that are stopped from another thread."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.garbage_in_threads", str(tmp_path)],
        cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False, timeout=500,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, "loop"), done.stderr
    assert "QObject" not in done.stderr


async def test_no_thread_collects() -> None:
    collecting: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            collecting.append(threading.current_thread().name)

    thread = DeviceThread("device")
    gc.callbacks.append(note)
    try:
        await thread.run(allocate_much)
        GarbageRounds(lambda: True).look()
        with kept_from_threads():
            await thread.run(allocate_much)
    finally:
        gc.callbacks.remove(note)
        thread.stop()
    assert set(collecting) == {threading.current_thread().name}


@pytest.mark.parametrize("automatic", [True, False])
def test_the_automatic_collector_is_as_before_afterwards_whatever_happens(automatic: bool) -> None:
    def break_down() -> None:
        with kept_from_threads():
            assert not gc.isenabled()
            raise ValueError("broken")

    try:
        (gc.enable if automatic else gc.disable)()
        with pytest.raises(ValueError, match="broken"):
            break_down()
        assert gc.isenabled() == automatic
        assert gc.get_freeze_count() == 0
    finally:
        gc.disable()
        set_start_aside()


def test_what_is_left_at_the_end_is_collected() -> None:
    cycles = Cycles()
    with kept_from_threads():
        cycles.make(10)
        assert cycles.there() == 10
    assert cycles.there() == 0
    set_start_aside()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 3 * YOUNG_LIMIT)), max_size=30))
def test_garbage_never_waits_in_heaps(rounds: list[tuple[bool, int]]) -> None:
    cycles, idle = Cycles(), True
    subject = GarbageRounds(lambda: idle)
    for is_idle, number in rounds:
        idle = is_idle
        cycles.make(number)
        subject.look()
        assert cycles.there() <= MAY_WAIT


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 2 * YOUNG_LIMIT), min_size=1, max_size=2 * MIDDLE_LIMIT))
def test_after_a_visit_nothing_of_it_is_left(made: list[int]) -> None:
    """Neither what was young nor what grew old in it."""
    cycles, idle = Cycles(), False
    subject = GarbageRounds(lambda: idle)
    kept: list[Cycle] = []
    for number in made:
        kept += cycles.make(number)
        subject.look()
    kept.clear()
    idle = True
    subject.look()
    assert cycles.there() == 0


def test_what_grew_old_is_collected_also_when_visits_never_end() -> None:
    cycles = Cycles()
    subject = GarbageRounds(lambda: False)
    kept: list[Cycle] = []
    for _ in range(3 * MIDDLE_LIMIT):
        kept += cycles.make(YOUNG_LIMIT + 1)
        subject.look()
    kept.clear()
    for _ in range((MIDDLE_LIMIT + 2) * (OLD_LIMIT + 2)):
        cycles.make(YOUNG_LIMIT + 1)
        subject.look()
    assert cycles.there() <= MAY_WAIT


def test_nothing_is_collected_where_nothing_is_due() -> None:
    cycles = Cycles()
    subject = GarbageRounds(lambda: True)
    gc.collect()
    cycles.make(10)
    subject.look()
    assert cycles.there() == 10


async def test_memory_stays_flat_over_many_rounds() -> None:
    clock, cycles = FakeClock(), Cycles()
    evening = clock.monotonic() + 2_000 * LOOK_SECONDS
    running = asyncio.create_task(GarbageRounds(lambda: clock.monotonic() % 100 < 20, clock.sleep).run())
    highest = 0
    while clock.monotonic() < evening:
        cycles.make(100)
        await asyncio.sleep(0)
        highest = max(highest, cycles.there())
    running.cancel()
    assert 0 < highest <= MAY_WAIT
