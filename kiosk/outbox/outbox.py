"""File a request now: stored first, sent once, and kept when the hub cannot be reached and the service allows it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec

from kiosk.backend.errors import BackendFailure
from kiosk.contract import tracking
from kiosk.contract.wire import Filed, Submission
from kiosk.outbox.courier import Courier
from kiosk.outbox.delivery import Send, may_succeed_later, reason_of
from kiosk.outbox.store import OutboxStore, Payload


@dataclass(frozen=True)
class Queued:
    """Kept on this kiosk. The provisional code can be tracked once the hub has the request."""

    provisional_code: str
    filed_at: datetime
    key: str


class Outbox:
    """The front of the store. Its courier delivers what could not be sent at once."""

    def __init__(self, store: OutboxStore, send: Send, randbelow: Callable[[int], int] = secrets.randbelow) -> None:
        self.store = store
        self._send = send
        self._randbelow = randbelow
        self._in_hand: set[str] = set()
        self.courier = Courier(store, send, self._in_hand.__contains__)

    async def submit_now(
        self, submission: Submission, identity_token: str, key: str, *, may_queue: bool
    ) -> Filed | Queued | BackendFailure:
        """Store, send once, and say what came of it.

        `key` is the idempotency key. A BackendFailure carries it: when `may_have_arrived`, another attempt must
        be made with the same key and the same answers, so that nothing is filed twice. With `may_queue` a
        failure that may pass becomes Queued; without it the row is withdrawn.
        """
        self._in_hand.add(key)
        try:
            final = await self._final(submission, key, may_queue=may_queue)
            await self.store.save(key, Payload(final, identity_token), may_queue=may_queue)
            await self.store.sending(key)
            answer = await self._send(final, identity_token, key)
            return await self._settled(final, key, answer, may_queue=may_queue)
        finally:
            self._in_hand.discard(key)
            self.courier.wake()

    async def _settled(
        self, submission: Submission, key: str, answer: Filed | BackendFailure, *, may_queue: bool
    ) -> Filed | Queued | BackendFailure:
        if not isinstance(answer, BackendFailure):
            await self.store.accepted(key, answer.tracking_code)
            return answer
        if not may_succeed_later(answer):
            await self.store.refused(key, reason_of(answer), keep=False)
            return answer
        if may_queue:
            await self.store.saved_again(key)
            return Queued(submission.provisional_code, submission.filed_at, key)
        await self.store.withdrawn(key)
        return answer

    async def _final(self, submission: Submission, key: str, *, may_queue: bool) -> Submission:
        """The message as every attempt with this key sends it: the hub refuses another body under one key."""
        if earlier := await self.store.row(key):
            return msgspec.structs.replace(
                submission, filed_at=earlier.filed_at, provisional_code=earlier.provisional_code
            )
        if may_queue and not submission.provisional_code:
            return msgspec.structs.replace(submission, provisional_code=tracking.new(self._randbelow))
        return submission
