"""Delivers what waits in the outbox, in order, for as long as it takes."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from enum import Enum, auto

import structlog

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.errors import StoreError
from kiosk.outbox.delivery import Send, may_succeed_later, reason_of
from kiosk.outbox.store import UNREADABLE, OutboxRow, OutboxStore

_FIRST_DELAY = 2.0  # seconds
_LONGEST_DELAY = 300.0
#: Failures that are about the way to the hub, not about one row: the rest of the queue would fail alike.
_ROAD_CLOSED = frozenset({FailureKind.UNREACHABLE, FailureKind.TIMED_OUT, FailureKind.NOT_TRUSTED})

_log = structlog.get_logger(__name__)


class _Result(Enum):
    DELIVERED = auto()  # or refused for good: the row is settled
    LATER = auto()
    ROAD_CLOSED = auto()


class Courier:
    """One worker. `is_busy_with(key)` says which rows a citizen is waiting for just now; those are left alone."""

    def __init__(
        self,
        store: OutboxStore,
        send: Send,
        is_busy_with: Callable[[str], bool] = lambda _: False,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._store = store
        self._send = send
        self._is_busy_with = is_busy_with
        self._sleep = sleep
        self._jitter = jitter
        self._woken = asyncio.Event()
        self._stopping = False
        self._task: asyncio.Task[None] | None = None
        self._retry_after = 0

    def start(self) -> None:
        """Begin to deliver."""
        self._task = asyncio.create_task(self._run(), name="outbox-courier")
        self._task.add_done_callback(_tell_why)

    def wake(self) -> None:
        """A row was added, or the hub may be back: try now."""
        self._woken.set()

    async def stop(self, grace: float = 2.0) -> None:
        """End after the row in hand, or after `grace` seconds; what was under way is sent again at the next start."""
        self._stopping = True
        self._woken.set()
        if self._task is None:
            return
        task, self._task = self._task, None
        await asyncio.wait({task}, timeout=grace)
        if not task.done():
            task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            if not task.cancelled():  # it was us who were cancelled
                raise

    async def deliver_all(self) -> bool:
        """One pass over the queue; whether nothing is left that waits."""
        self._retry_after = 0
        clear = True
        for row in await self._store.waiting():
            if self._stopping:
                return False
            if self._is_busy_with(row.key):
                clear = False
                continue
            match await self._deliver(row):
                case _Result.DELIVERED:
                    continue
                case _Result.LATER:
                    clear = False
                case _Result.ROAD_CLOSED:
                    return False
        return clear

    async def _run(self) -> None:
        failures = 0
        while not self._stopping:
            self._woken.clear()
            if await self.deliver_all():
                failures = 0
                await self._woken.wait()
                continue
            longest = min(_LONGEST_DELAY, _FIRST_DELAY * 2 ** min(failures, 16))
            failures += 1
            await self._pause(max(self._jitter(longest / 2, longest), self._retry_after))

    async def _pause(self, seconds: float) -> None:
        waits = {asyncio.ensure_future(self._sleep(seconds)), asyncio.ensure_future(self._woken.wait())}
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    async def _deliver(self, row: OutboxRow) -> _Result:
        try:
            payload = await self._store.payload(row.key)
        except StoreError:
            _log.exception("outbox row cannot be opened", row=row.key)
            await self._store.refused(row.key, UNREADABLE, keep=True)
            return _Result.DELIVERED
        await self._store.sending(row.key)
        answer = await self._send(payload.submission, payload.identity_token, row.key)
        if not isinstance(answer, BackendFailure):
            await self._store.accepted(row.key, answer.tracking_code)
            _log.info("outbox row delivered", row=row.key, service=row.service_id, attempts=row.attempts + 1)
            return _Result.DELIVERED
        if not may_succeed_later(answer):
            await self._store.refused(row.key, reason_of(answer), keep=True)
            _log.error("outbox row refused", row=row.key, service=row.service_id, reason=reason_of(answer))
            return _Result.DELIVERED
        await self._store.saved_again(row.key)
        self._retry_after = max(self._retry_after, answer.retry_after)
        return _Result.ROAD_CLOSED if answer.kind in _ROAD_CLOSED else _Result.LATER


def _tell_why(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.error("outbox courier died, nothing is delivered until the next start", exc_info=error)
