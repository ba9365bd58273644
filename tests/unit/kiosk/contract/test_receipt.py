from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.language import Language
from kiosk.contract.receipt import Claim, Receipt, ReceiptKind, claim_of, sign, verify

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
CLAIM = Claim(1, ReceiptKind.PAYMENT, "23456789AB", "renovation-levy", 1_795_000_000, "kiosk-1", 1_250_000)


def test_a_token_gives_its_claim_back() -> None:
    assert verify(sign(CLAIM, KEY), KEY.public_key()) == CLAIM


def test_a_token_fits_the_alphanumeric_mode_of_qr_codes() -> None:
    assert set(sign(CLAIM, KEY)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def test_a_token_can_be_typed_in_small_letters() -> None:
    assert verify(sign(CLAIM, KEY).lower(), KEY.public_key()) == CLAIM


def test_every_flipped_bit_is_refused() -> None:
    token = sign(CLAIM, KEY)
    raw = base64.b32decode(token + "=" * (-len(token) % 8))
    for bit in range(len(raw) * 8):
        forged = bytearray(raw)
        forged[bit // 8] ^= 1 << bit % 8
        assert verify(base64.b32encode(bytes(forged)).decode().rstrip("="), KEY.public_key()) is None


@pytest.mark.parametrize("length", [0, 1, 10, 63, 64, 100])
def test_a_shortened_token_is_refused(length: int) -> None:
    assert verify(sign(CLAIM, KEY)[:length], KEY.public_key()) is None


def test_a_token_of_another_key_is_refused() -> None:
    assert verify(sign(CLAIM, OTHER_KEY), KEY.public_key()) is None


@given(st.text())
def test_verify_never_raises(token: str) -> None:
    assert verify(token, KEY.public_key()) is None


def test_the_claim_follows_the_receipt() -> None:
    receipt = Receipt(
        kind=ReceiptKind.REQUEST,
        tracking_code="23456789AB",
        service_id="request-137",
        issued_at=datetime(2026, 11, 23, 8, 30, tzinfo=UTC),
        kiosk_id="kiosk-1",
        language=Language.FA,
    )
    assert claim_of(receipt) == Claim(1, ReceiptKind.REQUEST, "23456789AB", "request-137", 1795422600, "kiosk-1", 0)
