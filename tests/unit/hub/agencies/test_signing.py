from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hub.agencies.signing import WINDOW, Verdict, sign, stamp, verify

NOW = datetime(2026, 11, 25, 8, 0, 0, tzinfo=UTC)
OLD, NEW = b"o" * 32, b"n" * 32


def judge(
    secret: bytes = NEW, timestamp: str = stamp(NOW), key: str = "k", body: bytes = b"{}", signature: str | None = None
) -> Verdict:
    made = sign(secret, timestamp, key, body) if signature is None else signature
    return verify([NEW, OLD], timestamp, key, body, signature=made, now=NOW)


def test_the_vector_of_the_document() -> None:
    made = sign(b"a secret between a hub and an agency", "1795593600", "k-1", b'{"a":1}')
    assert made == "v1=eb72f58c09c2a9c88f64dfc0e447a07924ed33bfcf4f796536ae042485494ff7"


def test_any_secret_in_use_may_sign() -> None:
    assert judge(NEW) is judge(OLD) is Verdict.GENUINE
    assert judge(b"x" * 32) is Verdict.FORGED


def test_time_key_and_body_are_covered() -> None:
    signature = sign(NEW, stamp(NOW), "k", b"{}")
    assert judge(signature=signature) is Verdict.GENUINE
    assert judge(signature=signature, timestamp=stamp(NOW + timedelta(seconds=1))) is Verdict.FORGED
    assert judge(signature=signature, key="other") is Verdict.FORGED
    assert judge(signature=signature, body=b"{ }") is Verdict.FORGED
    for wrong in ("", "v1=", "v2=" + signature[3:], signature.upper(), "ض"):
        assert judge(signature=wrong) is Verdict.FORGED


def test_what_is_sent_again_later_is_stale() -> None:
    for late in (WINDOW, -WINDOW):
        assert judge(timestamp=stamp(NOW + timedelta(seconds=late))) is Verdict.GENUINE
    for late in (WINDOW + 1, -WINDOW - 1):
        assert judge(timestamp=stamp(NOW + timedelta(seconds=late))) is Verdict.STALE
    for nonsense in ("", "now", "-5", "1e9", "۱۲۳", "9" * 40):
        assert judge(timestamp=nonsense) is Verdict.STALE


@given(st.binary(), st.text(max_size=20), st.binary(min_size=1, max_size=40))
def test_without_the_secret_nothing_fits(body: bytes, key: str, guess: bytes) -> None:
    key = key.encode("utf-8", "replace").decode()
    expected = Verdict.GENUINE if guess in {NEW, OLD} else Verdict.FORGED
    assert judge(guess, key=key, body=body) is expected
