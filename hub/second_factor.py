"""A second factor for officers: codes that an app on their phone makes of a key and the time (RFC 6238).

SHA-1, six digits and thirty seconds are what every such app knows; what is weak in SHA-1 is of no use against codes
(RFC 4226, B.2).
"""

from __future__ import annotations

import base64
import secrets
from datetime import datetime
from hmac import compare_digest
from urllib.parse import quote

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from kiosk.contract import normalise

#: Seconds that a code is shown, and steps before and after now whose codes are taken, too: clocks of phones differ.
STEP, DRIFT = 30, 1

_DIGITS, _KEY_BYTES = 6, 20
_ISSUER = "Pishkhan"


def fresh() -> bytes:
    """A key, as long as RFC 4226 (section 4, R6) recommends."""
    return secrets.token_bytes(_KEY_BYTES)


def shown(key: bytes) -> str:
    """The key as people type it into an app: base32 in groups of four."""
    text = base64.b32encode(key).decode()
    return " ".join(text[n : n + 4] for n in range(0, len(text), 4))


def address(key: bytes, name: str) -> str:
    """The key as an app takes it from a link or a QR code: `otpauth://totp/…`."""
    asked = f"secret={base64.b32encode(key).decode()}&issuer={_ISSUER}&algorithm=SHA1&digits={_DIGITS}&period={STEP}"
    return f"otpauth://totp/{_ISSUER}:{quote(name, safe='')}?{asked}"


def code(key: bytes, step: int) -> str:
    """What the phone shows in a step (thirty seconds since 1970)."""
    return TOTP(key, _DIGITS, SHA1(), STEP).generate(step * STEP).decode()  # noqa: S303 - see above


def step_of(typed: str, key: bytes, now: datetime) -> int | None:
    """The step whose code was typed; None when it is none of those about now.

    Whoever takes a code remembers its step, and takes none of that step or an earlier one again (RFC 6238, 5.2).
    """
    given = normalise.digits_to_ascii(typed).replace(" ", "")
    if len(given) != _DIGITS or not (given.isascii() and given.isdecimal()):
        return None
    current = int(now.timestamp()) // STEP
    near = range(max(0, current - DRIFT), current + DRIFT + 1)
    return next((step for step in near if compare_digest(code(key, step), given)), None)
