"""How hub and agency know that a message is the other's: HMAC-SHA-256 over its time, its key and its body.

    signature = "v1=" + hex(HMAC-SHA-256(secret, timestamp + "." + key + "." + body))

The timestamp is in whole seconds since 1970, UTC, as it stands in `X-Timestamp`; the key is that of `Idempotency-Key`.
Both are covered: a message cannot be sent again later, or under another key. `docs/agencies.md` is for agencies.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import Enum, auto

AGENCY_HEADER = "X-Agency"
TIMESTAMP_HEADER = "X-Timestamp"
SIGNATURE_HEADER = "X-Signature"

#: Seconds that the clocks of hub and agency may differ, and that a message may be on its way.
WINDOW = 300
_VERSION = "v1="


class Verdict(Enum):
    """What is to be thought of a message."""

    GENUINE = auto()
    FORGED = auto()  # or changed on its way, or signed with a secret that is not in use
    STALE = auto()  # genuine, but of another time: perhaps sent again by somebody who listened


def sign(secret: bytes, timestamp: str, key: str, body: bytes) -> str:
    """The value of `X-Signature`."""
    signed = f"{timestamp}.{key}.".encode() + body
    return _VERSION + hmac.new(secret, signed, hashlib.sha256).hexdigest()


def verify(
    secrets: Iterable[bytes], timestamp: str, key: str, body: bytes, *, signature: str, now: datetime
) -> Verdict:
    """Judge a message. Of several secrets any may have signed it: so a secret can be changed while messages come."""
    given = signature.encode()
    # All are compared, whichever fits: how long it takes gives nothing away.
    fits = [hmac.compare_digest(sign(secret, timestamp, key, body).encode(), given) for secret in secrets]
    if not any(fits):
        return Verdict.FORGED
    if not (timestamp.isascii() and timestamp.isdecimal() and len(timestamp) <= 12):
        return Verdict.STALE
    return Verdict.GENUINE if abs(now.timestamp() - int(timestamp)) <= WINDOW else Verdict.STALE


def stamp(now: datetime) -> str:
    """The value of `X-Timestamp` for an aware moment."""
    return str(int(now.astimezone(UTC).timestamp()))
