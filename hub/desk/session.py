"""Who is logged in: a signed cookie, good for a while. Nothing of it is stored, so any hub process can read it.

It ends by itself when it is not used, and at once when the officer logs out, gets another password or is blocked: the
account counts these (`epoch`), and the cookie says at which count it was made.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from datetime import datetime, timedelta
from hmac import compare_digest

import msgspec

from hub.keys import Secret
from hub.settings import DeskLimits

COOKIE = "pishkhan-desk"
_PURPOSE = "desk session"


class Session(msgspec.Struct, frozen=True):
    """What the cookie holds. `officer` is empty before somebody logs in; `nonce` makes its forms its own."""

    nonce: str
    began: datetime
    seen: datetime
    officer: str = ""
    epoch: int = 0
    english: bool = False


def fresh(now: datetime, *, officer: str = "", epoch: int = 0, english: bool = False) -> Session:
    """A session that begins. After a login it is never the one from before."""
    return Session(secrets.token_urlsafe(16), now, now, officer, epoch, english)


def written(session: Session, secret: Secret) -> str:
    """The value of the cookie."""
    text = base64.urlsafe_b64encode(msgspec.json.encode(session)).decode().rstrip("=")
    return f"{text}.{secret.digest(_PURPOSE, text)}"


def read(cookie: str, secret: Secret, limits: DeskLimits, now: datetime) -> Session | None:
    """The session of this cookie; None when it is none of this hub's, or over."""
    text, _, signature = cookie.partition(".")
    if not cookie.isascii() or not compare_digest(secret.digest(_PURPOSE, text), signature):
        return None
    try:
        session = msgspec.json.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), type=Session)
    except (binascii.Error, msgspec.MsgspecError):
        return None  # another version of the hub wrote it
    idle, longest = timedelta(seconds=limits.idle), timedelta(seconds=limits.longest)
    return session if now - session.seen <= idle and now - session.began <= longest else None


def form_token(session: Session, secret: Secret) -> str:
    """What every form of this session carries: another site cannot know it."""
    return secret.digest("desk form", session.nonce, session.officer)
