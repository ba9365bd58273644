"""A hub without a network, and outboxes to test with."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.backend.errors import BackendFailure
from kiosk.contract.language import Language
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.wire import CaseStatus, CaseView, Filed, Submission
from kiosk.outbox import OutboxStore
from kiosk.storage.sealing import Sealer
from tests.support.clock import FakeClock

SECRET = "چاله جلوی خانه علی 9991234561"
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


def submission(text: str = SECRET) -> Submission:
    return Submission("request-137", Language.FA, {"desc": text}, NOW)


def filed(code: str = "23456789AB") -> Filed:
    receipt = Receipt(ReceiptKind.REQUEST, code, "request-137", NOW, "kiosk-1", Language.FA, token="T")
    return Filed(code, receipt, CaseView(code, "request-137", CaseStatus.OPEN, NOW, ()))


class ModelHub:
    """Keeps one effect per key, like the real hub, and can be told to fail before or after it acts."""

    def __init__(self) -> None:
        self.effects: dict[str, Submission] = {}
        self.calls: list[tuple[Submission, str, str]] = []
        self.before: list[BackendFailure | None] = []  # per call: fail without acting
        self.after: list[BackendFailure | None] = []  # per call: act, then lose the answer
        self.on_call: Callable[[str], Awaitable[Any]] | None = None

    async def submit(self, sent: Submission, token: str, key: str) -> Filed | BackendFailure:
        self.calls.append((sent, token, key))
        if self.on_call is not None:
            await self.on_call(key)
        if self.before and (failure := self.before.pop(0)):
            return failure
        assert self.effects.setdefault(key, sent) == sent, "another body under the same key"
        if self.after and (failure := self.after.pop(0)):
            return failure
        return filed(f"CODE{list(self.effects).index(key):06}")


@asynccontextmanager
async def opened(folder: Path, clock: FakeClock) -> AsyncIterator[OutboxStore]:
    store = await OutboxStore.open(folder / "outbox.db", Sealer.from_file(folder / "key"), clock)
    try:
        yield store
    finally:
        await store.close()
