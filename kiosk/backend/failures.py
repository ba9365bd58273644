"""How transport errors and answers become a BackendFailure. Complete: a test walks httpx's own error classes."""

from __future__ import annotations

import ssl

import httpx
import msgspec

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.problem import Problem, ProblemCode

#: Every error of an exchange that httpx documents. The most specific class counts.
KINDS: dict[type[httpx.HTTPError], FailureKind] = {
    httpx.HTTPError: FailureKind.UNREACHABLE,
    httpx.RequestError: FailureKind.UNREACHABLE,
    httpx.TransportError: FailureKind.UNREACHABLE,
    httpx.TimeoutException: FailureKind.TIMED_OUT,
    httpx.ConnectTimeout: FailureKind.UNREACHABLE,
    httpx.ReadTimeout: FailureKind.TIMED_OUT,
    httpx.WriteTimeout: FailureKind.TIMED_OUT,
    httpx.PoolTimeout: FailureKind.TIMED_OUT,
    httpx.NetworkError: FailureKind.UNREACHABLE,
    httpx.ConnectError: FailureKind.UNREACHABLE,
    httpx.ReadError: FailureKind.UNREACHABLE,
    httpx.WriteError: FailureKind.UNREACHABLE,
    httpx.CloseError: FailureKind.UNREACHABLE,
    httpx.ProxyError: FailureKind.UNREACHABLE,
    httpx.UnsupportedProtocol: FailureKind.UNREACHABLE,
    httpx.ProtocolError: FailureKind.GARBLED,
    httpx.LocalProtocolError: FailureKind.GARBLED,
    httpx.RemoteProtocolError: FailureKind.UNREACHABLE,  # mostly: the hub closed the connection in the middle
    httpx.DecodingError: FailureKind.GARBLED,
    httpx.TooManyRedirects: FailureKind.GARBLED,
    httpx.HTTPStatusError: FailureKind.HUB_FAULT,
}

#: Errors after which we know that not one byte of the message reached the hub.
_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


def from_error(error: httpx.HTTPError, *, writes: bool) -> BackendFailure:
    """The failure that a transport error means. `writes`: the call was one that changes something at the hub."""
    if _is_about_trust(error):
        return BackendFailure(FailureKind.NOT_TRUSTED)
    kind = next(KINDS[step] for step in type(error).__mro__ if step in KINDS)
    return BackendFailure(kind, may_have_arrived=writes and not isinstance(error, _NOTHING_SENT))


def from_answer(response: httpx.Response, *, writes: bool) -> BackendFailure:
    """The failure that an answer other than 2xx means."""
    try:
        problem = msgspec.json.decode(response.content, type=Problem)
    except msgspec.DecodeError:  # also a code this kiosk does not know: then the contract is broken
        problem = None
    if response.is_server_error:
        named = problem.retry_after_seconds if problem else 0
        return BackendFailure(
            FailureKind.HUB_FAULT, retry_after=named or _retry_after(response), may_have_arrived=writes
        )
    if problem is None or not response.is_client_error:
        return BackendFailure(FailureKind.GARBLED, may_have_arrived=writes)
    return BackendFailure(
        FailureKind.REJECTED,
        code=problem.code,
        errors=problem.errors,
        retry_after=problem.retry_after_seconds or _retry_after(response),
        attempts_left=problem.attempts_left,
        may_have_arrived=writes and problem.code is ProblemCode.IDEMPOTENCY_IN_PROGRESS,
    )


def _retry_after(response: httpx.Response) -> int:
    seconds = response.headers.get("Retry-After", "")
    return int(seconds) if seconds.isascii() and seconds.isdigit() and len(seconds) < 7 else 0


def _is_about_trust(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
