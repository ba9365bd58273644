"""Who brings what was kept to the hub."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.wire import Filed
from kiosk.outbox import Courier, Outbox, OutboxState, OutboxStore, Queued
from kiosk.outbox.store import UNREADABLE, Payload
from kiosk.storage.sealing import Sealer
from tests.support.clock import FakeClock
from tests.support.outbox import NOW, ModelHub, opened, submission
from tests.unit.kiosk.outbox.conftest import AWAY, FAULT, state_of


async def save(store: OutboxStore, *keys: str) -> None:
    for key in keys:
        await store.save(key, Payload(submission(key), ""), may_queue=True)


async def test_rows_are_delivered_in_order_and_a_closed_road_stops_the_round(store: OutboxStore, hub: ModelHub) -> None:
    await save(store, "a", "b", "c")
    courier = Courier(store, hub.submit)
    hub.before = [None, AWAY]
    assert not await courier.deliver_all()
    assert [key for _, _, key in hub.calls] == ["a", "b"]
    assert await courier.deliver_all()
    assert [key for _, _, key in hub.calls] == ["a", "b", "b", "c"]


async def test_one_row_that_upsets_the_hub_does_not_hold_up_the_others(store: OutboxStore, hub: ModelHub) -> None:
    await save(store, "a", "b")
    hub.before = [FAULT]
    assert not await Courier(store, hub.submit).deliver_all()
    assert list(hub.effects) == ["b"]
    assert await state_of(store, "a") is OutboxState.SAVED


async def test_a_row_that_cannot_be_opened_does_not_stop_the_courier(
    tmp_path: Path, store: OutboxStore, hub: ModelHub
) -> None:
    await save(store, "a")
    store._sealer = Sealer(bytes(32))
    await save(store, "b")
    assert await Courier(store, hub.submit).deliver_all()
    row = await store.row("a")
    assert row is not None
    assert (row.state, row.refusal, row.has_payload) == (OutboxState.REFUSED, UNREADABLE, True)
    assert list(hub.effects) == ["b"]


async def until(condition: asyncio.Event) -> None:
    await asyncio.wait_for(condition.wait(), 60)


async def test_the_courier_backs_off_further_each_time_and_never_too_far(store: OutboxStore, hub: ModelHub) -> None:
    await save(store, "a")
    clock = FakeClock(NOW)
    hub.before = [AWAY] * 12
    done = asyncio.Event()

    async def note(_: str) -> None:
        if len(hub.calls) == 13:
            done.set()

    hub.on_call = note
    courier = Courier(store, hub.submit, sleep=clock.sleep, jitter=lambda _low, high: high)
    courier.start()
    await until(done)
    await courier.stop()
    assert clock.slept == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]
    assert list(hub.effects) == ["a"]


async def test_the_courier_waits_as_long_as_the_hub_asks(store: OutboxStore, hub: ModelHub) -> None:
    await save(store, "a")
    clock = FakeClock(NOW)
    hub.before = [BackendFailure(FailureKind.HUB_FAULT, retry_after=77)]
    done = asyncio.Event()

    async def note(_: str) -> None:
        if len(hub.calls) == 2:
            done.set()

    hub.on_call = note
    courier = Courier(store, hub.submit, sleep=clock.sleep)
    courier.start()
    await until(done)
    await courier.stop()
    assert clock.slept == [77]


async def test_jitter_keeps_the_delay_between_half_and_whole(store: OutboxStore, hub: ModelHub) -> None:
    await save(store, "a")
    hub.before = [AWAY]
    asked: list[tuple[float, float]] = []
    woken = asyncio.Event()

    def jitter(low: float, high: float) -> float:
        asked.append((low, high))
        woken.set()
        return low

    courier = Courier(store, hub.submit, sleep=lambda _: asyncio.sleep(3600), jitter=jitter)
    courier.start()
    await until(woken)
    await courier.stop()
    assert asked == [(1, 2)]


async def test_a_new_row_wakes_the_courier(store: OutboxStore, hub: ModelHub, outbox: Outbox) -> None:
    hub.before = [AWAY]
    delivered = asyncio.Event()

    async def note(_: str) -> None:
        if len(hub.calls) == 2:
            delivered.set()

    hub.on_call = note
    outbox.courier.start()
    await asyncio.sleep(0.05)
    assert hub.calls == []
    assert isinstance(await outbox.submit_now(submission(), "t1", "k1", may_queue=True), Queued)
    await until(delivered)
    await outbox.courier.stop()


async def test_the_courier_leaves_a_row_in_hand_alone(store: OutboxStore, hub: ModelHub, outbox: Outbox) -> None:
    in_hand, go_on = asyncio.Event(), asyncio.Event()

    async def hold(_: str) -> None:
        in_hand.set()
        await go_on.wait()

    hub.on_call = hold
    submitting = asyncio.create_task(outbox.submit_now(submission(), "t1", "k1", may_queue=True))
    await until(in_hand)
    assert not await outbox.courier.deliver_all()
    assert len(hub.calls) == 1
    go_on.set()
    assert isinstance(await submitting, Filed)


async def test_stopping_ends_a_send_that_hangs_and_the_next_start_sends_again(
    tmp_path: Path, store: OutboxStore, hub: ModelHub
) -> None:
    await save(store, "a")
    hanging = asyncio.Event()

    async def hang(_: str) -> None:
        hanging.set()
        await asyncio.sleep(3600)

    hub.on_call = hang
    courier = Courier(store, hub.submit)
    courier.start()
    await until(hanging)
    await courier.stop(grace=0.05)
    await courier.stop()
    assert await state_of(store, "a") is OutboxState.SENDING
    hub.on_call = None
    async with opened(tmp_path, FakeClock(NOW)) as again:
        await again.recover()
        assert await Courier(again, hub.submit).deliver_all()
    assert list(hub.effects) == ["a"]


async def test_a_session_that_ends_in_the_middle_leaves_the_row_to_the_courier(
    store: OutboxStore, hub: ModelHub, outbox: Outbox
) -> None:
    hanging = asyncio.Event()

    async def hang(_: str) -> None:
        hanging.set()
        await asyncio.sleep(3600)

    hub.on_call = hang
    submitting = asyncio.create_task(outbox.submit_now(submission(), "t1", "k1", may_queue=True))
    await until(hanging)
    submitting.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await submitting
    hub.on_call = None
    assert await outbox.courier.deliver_all()
    assert list(hub.effects) == ["k1"]
