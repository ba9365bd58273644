"""What an answer of the hub means for a row."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from kiosk.backend.errors import BackendFailure
from kiosk.contract.problem import ProblemCode
from kiosk.contract.wire import Filed, Submission

#: Sends a submission with an identity token and an idempotency key (`HubClient.submit`).
Send = Callable[[Submission, str, str], Awaitable[Filed | BackendFailure]]


def may_succeed_later(failure: BackendFailure) -> bool:
    """Whether a row is worth keeping for another attempt.

    A hub that does not know this kiosk is a fault of ours that staff will mend; the citizen must not lose by it.
    """
    return failure.retryable or failure.code is ProblemCode.KIOSK_NOT_KNOWN


def reason_of(failure: BackendFailure) -> str:
    """What is recorded as the refusal."""
    return failure.code.value if failure.code else failure.kind.value
