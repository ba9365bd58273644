"""Whatever the network does, and whenever the process dies: nothing is lost, nothing is done twice."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.problem import ProblemCode
from kiosk.contract.wire import Filed
from kiosk.outbox import Courier, Outbox, OutboxState, Queued
from tests.support.clock import FakeClock
from tests.support.outbox import NOW, ModelHub, opened, submission

FAILURES = st.sampled_from([
    None,
    BackendFailure(FailureKind.UNREACHABLE),
    BackendFailure(FailureKind.TIMED_OUT, may_have_arrived=True),
    BackendFailure(FailureKind.HUB_FAULT, may_have_arrived=True),
    BackendFailure(FailureKind.GARBLED, may_have_arrived=True),
    BackendFailure(FailureKind.REJECTED, ProblemCode.TOO_MANY_REQUESTS, retry_after=5),
])  # fmt: skip
STEPS = st.lists(st.sampled_from(["submit", "submit-online", "deliver", "restart"]), min_size=1, max_size=12)


async def play(
    folder: Path, steps: Sequence[str], before: list[BackendFailure | None], after: list[BackendFailure | None]
) -> None:
    hub, clock = ModelHub(), FakeClock(NOW)
    hub.before, hub.after = before, after
    promised: set[str] = set()
    filed: set[str] = set()
    keys = iter(range(len(steps)))
    remaining = list(steps)
    while remaining:
        async with opened(folder, clock) as store:
            await store.recover()
            outbox = Outbox(store, hub.submit)
            while remaining and (step := remaining.pop(0)) != "restart":
                if step == "deliver":
                    await outbox.courier.deliver_all()
                    continue
                key = f"k{next(keys)}"
                answer = await outbox.submit_now(submission(key), "t", key, may_queue=step == "submit")
                promised |= {key} if isinstance(answer, Queued) else set()
                filed |= {key} if isinstance(answer, Filed) else set()
    hub.before, hub.after = [], []
    async with opened(folder, clock) as store:
        await store.recover()
        assert await Courier(store, hub.submit).deliver_all()
        states = {row.key: row.state for row in await store.rows()}
    assert promised | filed <= set(hub.effects)
    assert all(states[key] is OutboxState.ACCEPTED for key in promised | filed)
    for key, sent in hub.effects.items():  # that no key had two bodies is asserted by ModelHub itself
        assert sent.answers == {"desc": key}


@settings(max_examples=60, deadline=None)
@given(STEPS, st.lists(FAILURES, max_size=20), st.lists(FAILURES, max_size=20))
def test_every_promise_is_kept_exactly_once(
    steps: list[str], before: list[BackendFailure | None], after: list[BackendFailure | None]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(play(Path(folder), steps, before, after))
