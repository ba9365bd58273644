"""Who may call, what every write carries, and how an outcome becomes an HTTP answer."""

from __future__ import annotations

from collections.abc import Callable
from hmac import compare_digest
from http import HTTPStatus
from typing import Annotated, Any

import msgspec
from litestar import Request, Response
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import HeaderParameter

from hub.composition import Hub
from hub.idempotency import Answer, Effect, Made, Write
from hub.problems import RefusedError, problem, respond
from hub.settings import token_hash
from kiosk.contract.problem import MEDIA_TYPE, Problem, ProblemCode
from kiosk.contract.wire import IDENTITY_HEADER, KEY_HEADER, KIOSK_HEADER

HubRequest = Request[Any, Any, Any]
Key = Annotated[
    str, HeaderParameter(name=KEY_HEADER, min_length=1, max_length=255, description="One per write; a UUID.")
]
IdentityToken = Annotated[str | None, HeaderParameter(name=IDENTITY_HEADER, description="Token of an `Identity`.")]

_KEY_LENGTH = 255


def problems(*statuses: int) -> dict[int, ResponseSpec]:
    """The refusals that a call documents, beside those that every call can end with."""
    return {
        status: ResponseSpec(Problem, generate_examples=False, description="Problem details", media_type=MEDIA_TYPE)
        for status in sorted({400, 401, 500, *statuses})
    }


async def require_kiosk(connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
    """Guard: a known kiosk with its token."""
    hub: Hub = connection.app.state.hub
    headers = connection.headers
    expected = hub.settings.kiosks.get(headers.get(KIOSK_HEADER, ""), "")
    scheme, _, token = headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not compare_digest(token_hash(token), expected):
        raise RefusedError(problem(ProblemCode.KIOSK_NOT_KNOWN))


async def require_key(connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
    """Guard: every write carries an idempotency key of 1 to 255 characters."""
    key = connection.headers.get(KEY_HEADER, "")
    if not key:
        raise RefusedError(problem(ProblemCode.IDEMPOTENCY_KEY_MISSING))
    if len(key) > _KEY_LENGTH:
        raise RefusedError(problem(ProblemCode.MALFORMED, f"{KEY_HEADER} is longer than {_KEY_LENGTH} characters"))


async def write(
    hub: Hub,
    request: HubRequest,
    key: str,
    body: msgspec.Struct,
    effect: Effect,
    *,
    status: HTTPStatus = HTTPStatus.CREATED,
    caller: str = "",
) -> Response[Any]:
    """Run `effect` exactly once for this key; `status` is that of an accepted write. `caller`: who is no kiosk."""
    return _sent(await hub.once.answer(Write(caller or kiosk_of(request), key, request.url.path, body, status), effect))


async def write_fresh(
    hub: Hub, request: HubRequest, key: str, body: msgspec.Struct, make: Callable[[], Made[Any] | Problem]
) -> Response[Any]:
    """As `write`, for what is nothing but fresh rows."""
    what = Write(kiosk_of(request), key, request.url.path, body, HTTPStatus.CREATED)
    return _sent(await hub.once.answer_fresh(what, make))


def _sent(answer: Answer) -> Response[Any]:
    headers = {"Idempotent-Replayed": "true"} if answer.replayed else {}
    if not answer.body:
        return Response(None, status_code=answer.status, headers=headers)
    if answer.media_type == MEDIA_TYPE and (wait := msgspec.json.decode(answer.body, type=_Retry).retry_after_seconds):
        headers["Retry-After"] = str(wait)
    return Response(answer.body, status_code=answer.status, media_type=answer.media_type, headers=headers)


class _Retry(msgspec.Struct):
    retry_after_seconds: int = 0


def kiosk_of(request: HubRequest) -> str:
    """The ID of the calling kiosk, which `require_kiosk` has checked."""
    return request.headers[KIOSK_HEADER]


def read(outcome: msgspec.Struct) -> Response[Any]:
    """The answer to a call that changes nothing."""
    return respond(outcome) if isinstance(outcome, Problem) else Response(outcome)
