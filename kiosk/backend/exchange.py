"""One message to the hub and its answer, within a deadline.

A request in flight is never cancelled: cancelling poisons the connection pool of httpcore 1.0 for good
(encode/httpcore #830, #961, #1093). When the deadline passes, the caller gets TIMED_OUT and the late answer
goes nowhere. The pool has no upper limit, and is replaced if it should ever say that it is full.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Generic, Literal, TypeVar

import httpx
import msgspec

from kiosk.backend import failures
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.wire import KEY_HEADER, KIOSK_HEADER

T = TypeVar("T")

#: Seconds that an idle connection is kept: less than the 5 s after which uvicorn closes its end, so that no
#: message is sent into a connection that is being closed.
_KEEP_ALIVE = 4.0


_CONDITION = "If-None-Match"


@dataclass(frozen=True)
class Message:
    """A request as it goes out, but for the headers that all of them have."""

    method: Literal["GET", "POST"]
    path: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def writes(self) -> bool:
        """Whether the hub may change something because of it."""
        return self.method == "POST"


@dataclass(frozen=True)
class Fresh(Generic[T]):
    """What came, and the tag to ask with the next time."""

    value: T
    etag: str


class Exchange:
    """The connections to one hub. `deadline` is in seconds and covers the whole exchange."""

    def __init__(self, url: str, kiosk_id: str, token: str, tls: ssl.SSLContext, deadline: float = 20.0) -> None:
        self._url = url.rstrip("/")
        self._headers = {KIOSK_HEADER: kiosk_id, "Authorization": f"Bearer {token}", "Accept": "application/json"}
        self._tls = tls
        self._deadline = deadline
        self._client = self._new_client()
        self._retired: list[httpx.AsyncClient] = []
        self._in_flight: set[asyncio.Task[httpx.Response | BackendFailure]] = set()

    async def call(self, kind: type[T], message: Message) -> T | BackendFailure:
        """The answer's body as `kind`."""
        answer = await self._answer(message)
        if isinstance(answer, BackendFailure):
            return answer
        try:
            return msgspec.json.decode(answer.content, type=kind)
        except msgspec.DecodeError:
            return _keyed(BackendFailure(FailureKind.GARBLED, may_have_arrived=message.writes), message)

    async def call_if_changed(self, kind: type[T], message: Message, etag: str) -> Fresh[T] | BackendFailure | None:
        """As `call`, for what seldom changes; None when what was got with `etag` is still right."""
        asked = replace(message, headers={**message.headers, _CONDITION: etag}) if etag else message
        answer = await self._answer(asked)
        if isinstance(answer, BackendFailure):
            return answer
        if answer.status_code == HTTPStatus.NOT_MODIFIED:
            return None
        try:
            return Fresh(msgspec.json.decode(answer.content, type=kind), answer.headers.get("ETag", ""))
        except msgspec.DecodeError:
            return BackendFailure(FailureKind.GARBLED)

    async def send(self, message: Message) -> BackendFailure | None:
        """As `call`, for messages whose answer has nothing to say; None is success."""
        answer = await self._answer(message)
        return answer if isinstance(answer, BackendFailure) else None

    async def date(self, message: Message) -> datetime | BackendFailure:
        """When the hub answered by its own clock: the answer's Date header (RFC 9110, 6.6.1), aware."""
        answer = await self._answer(message)
        if isinstance(answer, BackendFailure):
            return answer
        try:
            said = parsedate_to_datetime(answer.headers.get("Date", ""))
        except ValueError:
            return BackendFailure(FailureKind.GARBLED)
        return said if said.tzinfo else said.replace(tzinfo=UTC)

    async def close(self) -> None:
        """Cancel what is under way (the pool is not used again) and close all connections."""
        for task in self._in_flight:
            task.cancel()
        await asyncio.gather(*self._in_flight, return_exceptions=True)
        for client in (self._client, *self._retired):
            await client.aclose()
        self._retired.clear()

    async def _answer(self, message: Message) -> httpx.Response | BackendFailure:
        task = asyncio.create_task(self._exchange(message))
        self._in_flight.add(task)
        task.add_done_callback(self._in_flight.discard)
        done, _ = await asyncio.wait({task}, timeout=self._deadline)  # leaves the task alone, also when cancelled
        if not done:
            return _keyed(BackendFailure(FailureKind.TIMED_OUT, may_have_arrived=message.writes), message)
        answer = task.result()
        if isinstance(answer, BackendFailure):
            return _keyed(answer, message)
        unchanged = answer.status_code == HTTPStatus.NOT_MODIFIED and _CONDITION in message.headers
        if not (answer.is_success or unchanged):
            return _keyed(failures.from_answer(answer, writes=message.writes), message)
        return answer

    async def _exchange(self, message: Message) -> httpx.Response | BackendFailure:
        client = self._client
        try:
            return await client.request(
                message.method,
                self._url + message.path,
                headers={**self._headers, **message.headers},
                content=message.body or None,
            )
        except httpx.PoolTimeout as error:
            if client is self._client:
                self._retired.append(client)
                self._client = self._new_client()
            return failures.from_error(error, writes=message.writes)
        except httpx.HTTPError as error:
            return failures.from_error(error, writes=message.writes)

    def _new_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=self._tls,
            trust_env=False,
            follow_redirects=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=8, keepalive_expiry=_KEEP_ALIVE),
            timeout=httpx.Timeout(self._deadline, connect=min(5.0, self._deadline), pool=3.0),
        )


def _keyed(failure: BackendFailure, message: Message) -> BackendFailure:
    return replace(failure, idempotency_key=message.headers.get(KEY_HEADER, ""))
