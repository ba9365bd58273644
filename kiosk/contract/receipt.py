"""Receipts and the compact signed token that their QR carries.

Token: base32 (RFC 4648, no padding) of a MessagePack array and its 64-byte Ed25519 signature. Base32 fits the
alphanumeric mode of QR codes, which makes the code smaller than base64 in byte mode.
"""

from __future__ import annotations

import base64
import binascii
from datetime import UTC, datetime
from enum import StrEnum

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.contract.language import Language

_SIGNATURE_BYTES = 64


class ReceiptKind(StrEnum):
    """What the paper proves."""

    REQUEST = "request"  # the hub accepted a request
    PAYMENT = "payment"  # money was received
    PROVISIONAL = "provisional"  # kept on this kiosk; the legal clock has not started
    PRACTICE = "practice"  # nothing: somebody tried how it goes


class Claim(msgspec.Struct, frozen=True, array_like=True):
    """What the signature covers."""

    version: int
    kind: ReceiptKind
    tracking_code: str
    service_id: str
    issued_at: int  # seconds since 1970, UTC
    kiosk_id: str
    amount_rials: int = 0


class ReceiptLine(msgspec.Struct, frozen=True):
    """One answer as printed: the field's name and its (masked) stored value."""

    field: str
    value: str


class Receipt(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything that a receipt says. Texts come from the service definition, in the reader's language."""

    kind: ReceiptKind
    tracking_code: str
    service_id: str
    issued_at: datetime
    kiosk_id: str
    language: Language
    lines: tuple[ReceiptLine, ...] = ()
    due: datetime | None = None  # promised end of the whole case
    amount_rials: int = 0
    payment_reference: str = ""
    token: str = ""  # signed claim; empty on a provisional receipt
    verify_url: str = ""  # public page that shows the claim; ends with the token


def claim_of(receipt: Receipt) -> Claim:
    """The claim that a receipt's token must carry."""
    return Claim(
        version=1,
        kind=receipt.kind,
        tracking_code=receipt.tracking_code,
        service_id=receipt.service_id,
        issued_at=int(receipt.issued_at.astimezone(UTC).timestamp()),
        kiosk_id=receipt.kiosk_id,
        amount_rials=receipt.amount_rials,
    )


def sign(claim: Claim, key: Ed25519PrivateKey) -> str:
    """The token of `claim`."""
    body = msgspec.msgpack.encode(claim)
    return base64.b32encode(body + key.sign(body)).decode().rstrip("=")


def verify(token: str, key: Ed25519PublicKey) -> Claim | None:
    """The claim, or None when the token is not one that this key signed."""
    parts = _split(token)
    if parts is None:
        return None
    body, signature = parts
    try:
        key.verify(signature, body)
    except InvalidSignature:
        return None
    return _claim(body)


def read_unverified(token: str) -> Claim | None:
    """What a token claims, without any proof that it is true; None when it is not shaped like a token."""
    parts = _split(token)
    return None if parts is None else _claim(parts[0])


def _split(token: str) -> tuple[bytes, bytes] | None:
    try:
        raw = base64.b32decode(token.upper() + "=" * (-len(token) % 8))
    except (binascii.Error, ValueError):  # ValueError: not ASCII
        return None
    if base64.b32encode(raw).decode().rstrip("=") != token.upper():
        return None  # the last character carries bits that nothing reads: each token is written in one way only
    return raw[:-_SIGNATURE_BYTES], raw[-_SIGNATURE_BYTES:]


def _claim(body: bytes) -> Claim | None:
    try:
        return msgspec.msgpack.decode(body, type=Claim)
    except msgspec.DecodeError:
        return None
