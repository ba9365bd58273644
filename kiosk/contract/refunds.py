"""Refunds, as everybody may see them who sees their case."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec


class RefundStatus(StrEnum):
    """How far a refund has come."""

    ASKED = "asked"
    APPROVED = "approved"  # by a second person
    SENT = "sent"
    CONFIRMED = "confirmed"  # the money is back
    FAILED = "failed"  # it did not go back this way


class RefundReason(StrEnum):
    """Why money goes back."""

    OVERPAID = "overpaid"
    REFUSED = "refused"  # what was paid for is not given
    NOT_WANTED = "not-wanted"  # the citizen took the request back in time


class RefundView(msgspec.Struct, frozen=True):
    """A refund of a case. `since`: when it came to its status."""

    amount_rials: int
    status: RefundStatus
    since: datetime
