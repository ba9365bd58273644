"""A store, a hub that remembers, and what the hub can answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.problem import ProblemCode
from kiosk.outbox import Outbox, OutboxState, OutboxStore
from tests.support.clock import FakeClock
from tests.support.outbox import NOW, ModelHub, opened

AWAY = BackendFailure(FailureKind.UNREACHABLE)
LOST = BackendFailure(FailureKind.TIMED_OUT, may_have_arrived=True)
FAULT = BackendFailure(FailureKind.HUB_FAULT, may_have_arrived=True)
EXPIRED = BackendFailure(FailureKind.REJECTED, ProblemCode.IDENTITY_EXPIRED)
INVALID = BackendFailure(FailureKind.REJECTED, ProblemCode.VALIDATION_FAILED)
NOT_KNOWN = BackendFailure(FailureKind.REJECTED, ProblemCode.KIOSK_NOT_KNOWN)


@pytest.fixture(name="store")
async def _store(tmp_path: Path) -> AsyncIterator[OutboxStore]:
    async with opened(tmp_path, FakeClock(NOW)) as store:
        yield store


@pytest.fixture(name="hub")
def _hub() -> ModelHub:
    return ModelHub()


@pytest.fixture(name="outbox")
def _outbox(store: OutboxStore, hub: ModelHub) -> Outbox:
    return Outbox(store, hub.submit)


async def state_of(store: OutboxStore, key: str) -> OutboxState:
    row = await store.row(key)
    assert row is not None
    return row.state
