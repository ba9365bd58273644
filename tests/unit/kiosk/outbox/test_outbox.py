from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.backend.errors import BackendFailure
from kiosk.contract import tracking
from kiosk.contract.wire import Filed
from kiosk.outbox import Outbox, OutboxState, OutboxStore, Queued
from tests.support.outbox import NOW, ModelHub, submission
from tests.unit.kiosk.outbox.conftest import AWAY, EXPIRED, INVALID, LOST, NOT_KNOWN, state_of


async def test_the_row_is_committed_before_the_first_byte(
    tmp_path: Path, store: OutboxStore, hub: ModelHub, outbox: Outbox
) -> None:
    found: list[tuple[str, OutboxState]] = []

    async def look(key: str) -> None:
        found.append((key, await state_of(store, key)))

    hub.on_call = look
    answer = await outbox.submit_now(submission(), "t1", "k1", may_queue=False)
    assert isinstance(answer, Filed)
    assert found == [("k1", OutboxState.SENDING)]
    assert hub.calls == [(submission(), "t1", "k1")]
    assert await state_of(store, "k1") is OutboxState.ACCEPTED


async def test_without_the_hub_a_request_that_may_wait_is_queued(
    store: OutboxStore, hub: ModelHub, outbox: Outbox
) -> None:
    hub.before = [AWAY]
    answer = await outbox.submit_now(submission(), "t1", "k1", may_queue=True)
    assert isinstance(answer, Queued)
    assert tracking.parse(answer.provisional_code) == answer.provisional_code
    assert (answer.filed_at, answer.key) == (NOW, "k1")
    assert await state_of(store, "k1") is OutboxState.SAVED
    assert await outbox.courier.deliver_all()
    assert hub.effects["k1"].provisional_code == answer.provisional_code
    assert hub.calls[1][1] == "t1"
    row = await store.by_provisional_code(answer.provisional_code)
    assert row is not None
    assert (row.state, row.tracking_code, row.attempts) == (OutboxState.ACCEPTED, "CODE000000", 2)


@pytest.mark.parametrize("failure", [AWAY, LOST])
async def test_without_the_hub_a_request_that_may_not_wait_is_withdrawn(
    store: OutboxStore, hub: ModelHub, outbox: Outbox, failure: BackendFailure
) -> None:
    hub.before = [failure]
    assert await outbox.submit_now(submission(), "t1", "k1", may_queue=False) == failure
    assert await state_of(store, "k1") is OutboxState.WITHDRAWN
    assert await outbox.courier.deliver_all()
    assert hub.effects == {}


async def test_a_lost_answer_and_another_try_with_the_same_key_file_once(hub: ModelHub, outbox: Outbox) -> None:
    hub.after = [LOST]
    assert await outbox.submit_now(submission(), "t1", "k1", may_queue=False) == LOST
    later = msgspec.structs.replace(submission(), filed_at=NOW + timedelta(seconds=40))
    answer = await outbox.submit_now(later, "t2", "k1", may_queue=False)
    assert isinstance(answer, Filed)
    assert list(hub.effects) == ["k1"]  # ModelHub fails the test when the second body differs


async def test_a_lost_answer_of_a_queued_request_files_once(hub: ModelHub, outbox: Outbox) -> None:
    hub.after = [LOST]
    assert isinstance(await outbox.submit_now(submission(), "t1", "k1", may_queue=True), Queued)
    assert await outbox.courier.deliver_all()
    assert len(hub.calls) == 2
    assert list(hub.effects) == ["k1"]


async def test_a_queued_request_that_is_sent_again_keeps_its_provisional_code(hub: ModelHub, outbox: Outbox) -> None:
    hub.after = [LOST]
    queued = await outbox.submit_now(submission(), "t1", "k1", may_queue=True)
    assert isinstance(queued, Queued)
    assert isinstance(await outbox.submit_now(submission(), "t1", "k1", may_queue=True), Filed)
    assert hub.effects["k1"].provisional_code == queued.provisional_code


async def test_a_refusal_in_front_of_the_citizen_keeps_nothing_and_may_be_mended(
    store: OutboxStore, hub: ModelHub, outbox: Outbox
) -> None:
    hub.before = [INVALID]
    assert await outbox.submit_now(submission(), "t1", "k1", may_queue=True) == INVALID
    row = await store.row("k1")
    assert row is not None
    assert (row.state, row.refusal, row.has_payload) == (OutboxState.REFUSED, "validation-failed", False)
    assert isinstance(await outbox.submit_now(submission("mended"), "t1", "k2", may_queue=True), Filed)


async def test_a_refusal_behind_the_citizens_back_loses_nothing(
    store: OutboxStore, hub: ModelHub, outbox: Outbox
) -> None:
    hub.before = [AWAY, EXPIRED]
    await outbox.submit_now(submission(), "t1", "k1", may_queue=True)
    assert await outbox.courier.deliver_all()
    row = await store.row("k1")
    assert row is not None
    assert (row.state, row.refusal, row.has_payload) == (OutboxState.REFUSED, "identity-expired", True)
    assert await outbox.courier.deliver_all()
    assert len(hub.calls) == 2


async def test_a_hub_that_does_not_know_the_kiosk_costs_no_citizen_a_request(
    store: OutboxStore, hub: ModelHub, outbox: Outbox
) -> None:
    hub.before = [NOT_KNOWN, NOT_KNOWN]
    assert isinstance(await outbox.submit_now(submission(), "t1", "k1", may_queue=True), Queued)
    assert not await outbox.courier.deliver_all()
    assert await state_of(store, "k1") is OutboxState.SAVED
