"""Problem details (RFC 9457) that the hub answers with, and the closed set of their stable codes."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.contract.identifiers import Reason

MEDIA_TYPE = "application/problem+json"


class ProblemCode(StrEnum):
    """Stable codes. What a citizen sees for each is in `ui/wording/`; a test holds the two together."""

    VALIDATION_FAILED = "validation-failed"
    MALFORMED = "malformed"
    NOT_FOUND = "not-found"
    IDEMPOTENCY_KEY_MISSING = "idempotency-key-missing"
    IDEMPOTENCY_KEY_REUSED = "idempotency-key-reused"
    IDEMPOTENCY_IN_PROGRESS = "idempotency-in-progress"
    KIOSK_NOT_KNOWN = "kiosk-not-known"
    IDENTITY_REQUIRED = "identity-required"
    IDENTITY_EXPIRED = "identity-expired"
    CODE_WRONG = "code-wrong"
    CODE_EXPIRED = "code-expired"
    CODE_EXHAUSTED = "code-exhausted"
    TOO_MANY_REQUESTS = "too-many-requests"
    CARD_NOT_ACCEPTED = "card-not-accepted"
    SERVICE_UNKNOWN = "service-unknown"
    SERVICE_WITHDRAWN = "service-withdrawn"  # a partner's, that the city took back
    CASE_NOT_FOUND = "case-not-found"
    CASE_MOVED_ON = "case-moved-on"  # somebody else was faster, or there is nothing to do there any more
    SIGNATURE_WRONG = "signature-wrong"  # of an agency's own system
    STAGE_NOT_PERMITTED = "stage-not-permitted"  # it is another agency's, or not for its system
    BILL_NOT_FOUND = "bill-not-found"
    BILL_ALREADY_PAID = "bill-already-paid"
    RECORD_NOT_FOUND = "record-not-found"  # no register says anything about it
    PAYMENT_NOT_FOUND = "payment-not-found"
    SLOT_TAKEN = "slot-taken"  # nobody can have this time any more
    SLOT_HAD_ALREADY = "slot-had-already"  # this person had one, and must wait for the next period
    ATTACHMENT_NOT_FOUND = "attachment-not-found"
    INTERNAL = "internal"


class FieldProblem(msgspec.Struct, frozen=True):
    """One field that was refused, and why."""

    field: str
    reason: Reason


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """The body of every error answer. `detail` is for developers and never shown to citizens."""

    code: ProblemCode
    status: int
    title: str
    type: str = "about:blank"
    detail: str = ""
    errors: tuple[FieldProblem, ...] = ()
    retry_after_seconds: int = 0
    attempts_left: int = -1  # code-wrong: how many tries are left; -1 is not said
