"""A write happens once, however often it is sent.

The answer is stored in the same transaction as the effect. Stored are all accepted writes and the refusals that
changed something (a wrong one-time code costs a try). Every other refusal changed nothing: it is rolled back, its
key stays free, and the same request may succeed later. The stored body is sealed with a key that depends on the
`Idempotency-Key` itself, which is stored only as a hash: the database alone does not give away identity tokens.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial
from http import HTTPStatus
from typing import Any, Generic, TypeVar, cast

import msgspec
from sqlalchemy import BigInteger, Table, bindparam, literal, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.at_once import AtOnce, Fresh, Rows
from hub.database import Database, TryLock, number_of
from hub.keys import Secret
from hub.problems import problem
from hub.tables import AnswerRow
from kiosk.contract.problem import MEDIA_TYPE, Problem, ProblemCode

Body = TypeVar("Body", bound=msgspec.Struct)

_KEPT_REFUSALS = {ProblemCode.CODE_WRONG, ProblemCode.CODE_EXHAUSTED}

# Every write passes here, so one statement asks both: whether this process may run it, and what was answered.
_ANSWERS = cast(Table, AnswerRow.__table__)
_CLAIM = select(
    TryLock(bindparam("number", type_=BigInteger)),
    *(_ANSWERS.c[name] for name in ("fingerprint", "status", "media_type", "body")),
).select_from(select(literal(1)).subquery().outerjoin(_ANSWERS, _ANSWERS.c.id == bindparam("id")))

#: What a write does: in a transaction, to an accepted body, to nothing (204), or to a problem.
Effect = Callable[[AsyncSession], Awaitable[msgspec.Struct | None]]


@dataclass(frozen=True)
class Write:
    """One write as it came in. `body` is the decoded message, so spacing and order of JSON do not matter."""

    kiosk_id: str
    key: str
    path: str
    body: msgspec.Struct
    accepted_status: HTTPStatus


@dataclass(frozen=True)
class Answer:
    """What goes back over the wire."""

    status: int
    media_type: str
    body: bytes
    replayed: bool = False


@dataclass(frozen=True)
class Made(Generic[Body]):
    """What a write comes to: its accepted body, and the rows to be stored with it."""

    answer: Body
    rows: Rows


@dataclass(frozen=True)
class ExactlyOnce:
    """Runs effects, stores their answers, replays them."""

    database: Database
    secret: Secret
    clock: Callable[[], datetime]
    _running: set[str] = field(default_factory=set)

    @cached_property
    def _fresh(self) -> AtOnce:
        return AtOnce(self.database)

    async def answer(self, write: Write, effect: Effect) -> Answer:
        """Run `effect`, or give the answer that the same write got before."""
        return await self._alone(write, partial(self._run, write, effect))

    async def answer_fresh(self, write: Write, make: Callable[[], Made[Any] | Problem]) -> Answer:
        """As `answer`, for a write that asks the database nothing: it comes to the fresh rows that `make` makes."""
        return await self._alone(write, partial(self._store, write, make))

    async def _alone(self, write: Write, work: Callable[[str], Awaitable[Answer]]) -> Answer:
        row_id = self.secret.digest("answer", write.kiosk_id, write.key)
        if row_id in self._running:
            return _answer(_in_progress(), write)
        self._running.add(row_id)
        try:
            return await work(row_id)
        finally:
            self._running.discard(row_id)

    async def _store(self, write: Write, make: Callable[[], Made[Any] | Problem], row_id: str) -> Answer:
        """Nothing is asked before: what was answered already, or runs elsewhere, is not stored again."""
        made = make()
        if isinstance(made, Made):
            answer = _answer(made.answer, write)
            kept = {_ANSWERS: [self._row(row_id, write, answer)], **made.rows}
            if await self._fresh.insert(Fresh(row_id, kept)):
                return answer

        async def effect(_session: AsyncSession) -> Problem:
            return made if isinstance(made, Problem) else _in_progress()

        return await self._run(write, effect, row_id)

    async def _run(self, write: Write, effect: Effect, row_id: str) -> Answer:
        async with self.database.write() as session:
            ours, *stored = (await session.execute(_CLAIM, {"number": number_of(row_id), "id": row_id})).one()
            if stored[0] is not None:
                return self._replay(write, *stored)
            if not ours:
                return _answer(_in_progress(), write)
            outcome = await effect(session)
            answer = _answer(outcome, write)
            if isinstance(outcome, Problem) and outcome.code not in _KEPT_REFUSALS:
                await session.rollback()
                return answer
            try:
                await session.execute(_ANSWERS.insert(), self._row(row_id, write, answer))
            except IntegrityError:
                # Another process ended the same write within the claim; the next try gets its answer.
                await session.rollback()
                return _answer(_in_progress(), write)
        return answer

    def _row(self, row_id: str, write: Write, answer: Answer) -> dict[str, object]:
        return {
            "id": row_id,
            "fingerprint": _fingerprint(write),
            "at": self.clock(),
            "status": answer.status,
            "media_type": answer.media_type,
            "body": self.secret.seal(_purpose(write), answer.body),
        }

    def _replay(self, write: Write, fingerprint: str, status: int, media_type: str, sealed: bytes) -> Answer:
        if fingerprint != _fingerprint(write):
            return _answer(problem(ProblemCode.IDEMPOTENCY_KEY_REUSED), write)
        body = self.secret.unseal(_purpose(write), sealed)
        if body is None:
            raise ValueError("a stored answer was not sealed by this hub")
        return Answer(status, media_type, body, replayed=True)


def _in_progress() -> Problem:
    return problem(ProblemCode.IDEMPOTENCY_IN_PROGRESS, retry_after=1)


def _purpose(write: Write) -> str:
    return f"answer {write.kiosk_id} {write.key}"


def _fingerprint(write: Write) -> str:
    return hashlib.sha256(write.path.encode() + b"\x00" + msgspec.json.encode(write.body, order="sorted")).hexdigest()


def _answer(outcome: msgspec.Struct | None, write: Write) -> Answer:
    if isinstance(outcome, Problem):
        return Answer(outcome.status, MEDIA_TYPE, msgspec.json.encode(outcome))
    body = b"" if outcome is None else msgspec.json.encode(outcome)
    return Answer(write.accepted_status, "application/json", body)
