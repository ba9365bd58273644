"""What can go wrong between kiosk and hub, as values. Each kind has one reaction in the caller."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.contract.problem import FieldProblem, ProblemCode


class FailureKind(StrEnum):
    """Why there is no answer to use."""

    UNREACHABLE = "unreachable"  # no connection, or it broke
    TIMED_OUT = "timed-out"  # no whole answer within the deadline
    NOT_TRUSTED = "not-trusted"  # the certificate is not the hub's
    GARBLED = "garbled"  # an answer that is not what the contract says
    HUB_FAULT = "hub-fault"  # the hub said that it failed (5xx)
    KIOSK_FAULT = "kiosk-fault"  # this program failed before or after the call
    REJECTED = "rejected"  # the hub said no, and why (4xx)


#: Refusals that say "not now": the same message may succeed later.
_NOT_NOW = frozenset({ProblemCode.IDEMPOTENCY_IN_PROGRESS, ProblemCode.TOO_MANY_REQUESTS, ProblemCode.INTERNAL})


@dataclass(frozen=True)
class BackendFailure:
    """A call that gave no value.

    `code` is set when the hub named a reason. `retry_after` is in seconds, 0 when the hub did not say.
    `attempts_left` belongs to a wrong one-time code, -1 when not said. `may_have_arrived` is true when the
    hub may have acted on the call although its answer was lost: repeat it only with the same idempotency key.
    """

    kind: FailureKind
    code: ProblemCode | None = None
    errors: tuple[FieldProblem, ...] = ()
    retry_after: int = 0
    attempts_left: int = -1
    may_have_arrived: bool = False
    idempotency_key: str = ""  # the key the call was sent with; empty for reads

    @property
    def retryable(self) -> bool:
        """Whether the same message, sent again later with the same key, may succeed."""
        return self.kind is not FailureKind.REJECTED or self.code in _NOT_NOW
