from __future__ import annotations

import msgspec

from hub.desk import session
from hub.keys import Secret
from hub.settings import DeskLimits
from tests.support.clock import FakeClock

LIMITS = DeskLimits(idle=600, longest=3000)


def test_a_session_ends_when_it_is_not_used(secret: Secret, clock: FakeClock) -> None:
    kept = session.fresh(clock.now(), officer="ali", epoch=3)
    cookie = session.written(kept, secret)
    clock.advance(600)
    assert session.read(cookie, secret, LIMITS, clock.now()) == kept
    clock.advance(1)
    assert session.read(cookie, secret, LIMITS, clock.now()) is None


def test_a_session_that_is_used_ends_some_day(secret: Secret, clock: FakeClock) -> None:
    kept = session.fresh(clock.now(), officer="ali")
    for _ in range(6):
        kept = msgspec.structs.replace(kept, seen=clock.now())
        clock.advance(500)
    assert session.read(session.written(kept, secret), secret, LIMITS, clock.now()) == kept
    clock.advance(1)
    assert session.read(session.written(kept, secret), secret, LIMITS, clock.now()) is None


def test_nobody_writes_his_own(secret: Secret, clock: FakeClock) -> None:
    mine = session.written(session.fresh(clock.now(), officer="ali"), secret)
    text, _, signature = mine.partition(".")
    foreign = session.written(session.fresh(clock.now(), officer="ali"), Secret(b"x" * 32))
    for cookie in ("", ".", "سلام", text, f"{text}.", f"{text}A.{signature}", f"{text}.{signature[:-1]}0x", foreign):
        assert session.read(cookie, secret, LIMITS, clock.now()) is None
    older = f"e30.{secret.digest('desk session', 'e30')}"  # {}, as another version may have written it
    assert session.read(older, secret, LIMITS, clock.now()) is None


def test_forms_belong_to_their_session(secret: Secret, clock: FakeClock) -> None:
    tokens = {session.form_token(session.fresh(clock.now(), officer="ali"), secret) for _ in range(3)}
    assert len(tokens) == 3
