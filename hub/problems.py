"""Every error answer is a problem detail (RFC 9457). Here: their statuses, and what each exception becomes."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException

from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import MEDIA_TYPE, FieldProblem, Problem, ProblemCode

_log = logging.getLogger("hub")

_STATUS = {
    ProblemCode.VALIDATION_FAILED: (422, "Some answers cannot be taken"),
    ProblemCode.MALFORMED: (400, "The request cannot be understood"),
    ProblemCode.NOT_FOUND: (404, "There is nothing here"),
    ProblemCode.IDEMPOTENCY_KEY_MISSING: (400, "A write needs an Idempotency-Key"),
    ProblemCode.IDEMPOTENCY_KEY_REUSED: (422, "This Idempotency-Key was used for another request"),
    ProblemCode.IDEMPOTENCY_IN_PROGRESS: (409, "The first request with this Idempotency-Key is still running"),
    ProblemCode.KIOSK_NOT_KNOWN: (401, "This kiosk is not known"),
    ProblemCode.IDENTITY_REQUIRED: (403, "This needs an identity that the service accepts"),
    ProblemCode.IDENTITY_EXPIRED: (403, "The identity is no longer valid"),
    ProblemCode.CODE_WRONG: (422, "The one-time code is wrong"),
    ProblemCode.CODE_EXPIRED: (410, "The one-time code is no longer valid"),
    ProblemCode.CODE_EXHAUSTED: (410, "The one-time code was wrong too often"),
    ProblemCode.TOO_MANY_REQUESTS: (429, "Too many requests"),
    ProblemCode.CARD_NOT_ACCEPTED: (422, "The card does not prove who holds it"),
    ProblemCode.SERVICE_UNKNOWN: (422, "No such service takes this"),
    ProblemCode.SERVICE_WITHDRAWN: (410, "This service was taken back"),
    ProblemCode.CASE_NOT_FOUND: (404, "No such case"),
    ProblemCode.CASE_MOVED_ON: (409, "The case does not stand so that this can be done"),
    ProblemCode.SIGNATURE_WRONG: (401, "The signature does not prove who sent this now"),
    ProblemCode.STAGE_NOT_PERMITTED: (403, "This stage is not for this system"),
    ProblemCode.BILL_NOT_FOUND: (404, "No such bill"),
    ProblemCode.RECORD_NOT_FOUND: (404, "No register says anything about it"),
    ProblemCode.BILL_ALREADY_PAID: (409, "The bill was paid before"),
    ProblemCode.PAYMENT_NOT_FOUND: (404, "No such payment"),
    ProblemCode.SLOT_TAKEN: (409, "This time is not free any more"),
    ProblemCode.SLOT_HAD_ALREADY: (409, "This person had a place already in this period"),
    ProblemCode.ATTACHMENT_NOT_FOUND: (404, "No such upload"),
    ProblemCode.INTERNAL: (500, "The hub failed"),
}


class RefusedError(Exception):
    """Carries a problem out of a guard, where no value can be returned."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def problem(code: ProblemCode, detail: str = "", *, attempts_left: int = -1, retry_after: int = 0) -> Problem:
    """The problem of `code` with its usual status and title. `detail` never holds personal data."""
    status, title = _STATUS[code]
    return Problem(code, status, title, detail=detail, attempts_left=attempts_left, retry_after_seconds=retry_after)


def invalid(errors: dict[str, Reason]) -> Problem:
    """Fields that were refused."""
    found = tuple(FieldProblem(field, reason) for field, reason in errors.items())
    return msgspec.structs.replace(problem(ProblemCode.VALIDATION_FAILED), errors=found)


def respond(found: Problem) -> Response[Any]:
    """The problem as an HTTP answer."""
    headers = {"Retry-After": str(found.retry_after_seconds)} if found.retry_after_seconds else {}
    return Response(msgspec.json.encode(found), status_code=found.status, media_type=MEDIA_TYPE, headers=headers)


def on_refused(_request: Request[Any, Any, Any], refused: RefusedError) -> Response[Any]:
    """A guard said no."""
    return respond(refused.problem)


def on_http_error(_request: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    """The framework said no: unknown path, wrong method, body that cannot be read."""
    if error.status_code >= 500:
        return on_crash(_request, error)
    code = ProblemCode.NOT_FOUND if error.status_code in {404, 405} else ProblemCode.MALFORMED
    _, title = _STATUS[code]
    headers = error.headers or {}
    return Response(
        msgspec.json.encode(Problem(code, error.status_code, title)),
        status_code=error.status_code,
        media_type=MEDIA_TYPE,
        headers=headers,
    )


def on_crash(_request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Nobody expected this. The log gets where it happened, not the message: that may quote a citizen's answer."""
    where = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    _log.error("request failed", extra={"error": type(error).__qualname__, "where": where[-12:]})
    return respond(problem(ProblemCode.INTERNAL))
