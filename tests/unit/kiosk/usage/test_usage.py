from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.events import Observable
from kiosk.session.state import SessionState, Step
from kiosk.usage import Usage, open_usage
from kiosk.usage.usage import DAYS, FEWEST, SHOWN, UsageStore
from tests.support.clock import FakeClock


class StubSession(Observable[SessionState]):
    """The part of a session controller that is followed."""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def store(tmp_path: Path, clock: FakeClock) -> AsyncIterator[UsageStore]:
    async with AsyncExitStack() as stack:
        yield await open_usage(tmp_path / "usage.db", clock, stack)


async def use(store: UsageStore, service: str, times: int) -> None:
    for _ in range(times):
        await store.count(service)


async def test_what_is_used_most_comes_first_and_a_few_times_are_not_enough(store: UsageStore) -> None:
    await use(store, "levy", FEWEST)
    await use(store, "permit", FEWEST + 1)
    await use(store, "tree", FEWEST - 1)
    assert await store.most_used() == ("permit", "levy")
    for number in range(SHOWN):
        await use(store, f"other-{number}", FEWEST + 2)
    assert len(await store.most_used()) == SHOWN


async def test_old_days_are_forgotten(store: UsageStore, clock: FakeClock) -> None:
    await use(store, "levy", FEWEST)
    clock.advance(timedelta(days=DAYS + 1).total_seconds())
    assert await store.most_used() == ()
    await use(store, "permit", FEWEST)
    assert await store.most_used() == ("permit",)


async def test_a_visit_counts_once_and_only_when_it_came_to_something(store: UsageStore) -> None:
    session, shown = StubSession(SessionState()), Observable[tuple[str, ...]](())
    usage = Usage(store, session, shown)  # type: ignore[arg-type]  # it only subscribes
    running = asyncio.create_task(usage.run())
    for visit in range(1, FEWEST + 1):
        state = SessionState(visit=visit, service_id="levy", step=Step.QUESTION)
        session.publish(state)
        session.publish(replace(state, step=Step.CONFIRMATION))
        session.publish(replace(state, step=Step.RATING))
        session.publish(replace(state, step=Step.CASE))
    session.publish(SessionState(visit=99, service_id="tree", step=Step.QUESTION))
    async with asyncio.timeout(30):
        while shown.value != ("levy",):
            await asyncio.sleep(0.01)
    running.cancel()
    usage.close()
    session.publish(SessionState(visit=100, service_id="tree", step=Step.CASE))
    assert usage._ended.empty()
