"""Signed receipts: what is printed of the answers, and the token that proves the paper."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.contract import forms, receipt
from kiosk.contract.forms import Answers
from kiosk.contract.masking import masked
from kiosk.contract.receipt import Claim, Receipt, ReceiptLine
from kiosk.contract.service import ServiceDefinition


@dataclass(frozen=True)
class Receipts:
    """Signs receipts and reads their tokens."""

    key: Ed25519PrivateKey
    public_url: str

    def sign(self, unsigned: Receipt) -> Receipt:
        """The receipt with its token, and the page where anybody can check it."""
        token = receipt.sign(receipt.claim_of(unsigned), self.key)
        return msgspec.structs.replace(unsigned, token=token, verify_url=f"{_upper(self.public_url)}/R/{token}")

    def verify(self, token: str) -> Claim | None:
        """What the token claims, or None when this hub did not sign it."""
        return receipt.verify(token, self.key.public_key())


def lines(service: ServiceDefinition, answers: Answers) -> tuple[ReceiptLine, ...]:
    """The answers that were given, in order, sensitive ones masked."""
    return tuple(
        ReceiptLine(field.name, masked(field, answers[field.name]))
        for field in forms.asked_fields(service, answers)
        if answers.get(field.name)
    )


def _upper(url: str) -> str:
    """Scheme and host in capitals, which mean the same: QR codes hold capitals in two thirds of the space."""
    parts = urlsplit(url)
    return f"{parts.scheme.upper()}://{parts.netloc.upper()}{parts.path.rstrip('/')}"
