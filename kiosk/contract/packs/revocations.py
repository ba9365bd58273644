"""Packs that the city took back: a list that the hub signs, so that kiosks can keep it and believe it offline."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.contract.packs.model import PackInfo

#: Before the list, in what is signed: the key signs receipts, too, and neither must pass for the other.
_PURPOSE = b"pishkhan-revoked-packs 1\n"


class Revoked(msgspec.Struct, frozen=True, omit_defaults=True):
    """One pack that was taken back: in one version, or with an empty one in every version."""

    id: str
    at: datetime
    version: str = ""
    reason: str = ""


class Revocations(msgspec.Struct, frozen=True):
    """All packs that are taken back now. `serial` grows with every change: an older list never replaces a newer one."""

    serial: int = 0
    packs: tuple[Revoked, ...] = ()

    def revokes(self, info: PackInfo) -> bool:
        """Whether this version of this pack was taken back."""
        return any(entry.id == info.id and entry.version in {"", info.version} for entry in self.packs)


class SignedRevocations(msgspec.Struct, frozen=True):
    """What `GET /v1/packs/revoked` answers: `Revocations` as JSON text, and the hub's signature of it, base64."""

    revocations: str
    signature: str


def sign_list(found: Revocations, key: Ed25519PrivateKey) -> SignedRevocations:
    """The list with the signature of the key that signs the hub's receipts."""
    text = msgspec.json.encode(found)
    return SignedRevocations(text.decode(), base64.b64encode(key.sign(_PURPOSE + text)).decode())


def verify_list(signed: SignedRevocations, key: Ed25519PublicKey) -> Revocations | None:
    """The list, or None when this key did not sign it."""
    text = signed.revocations.encode()
    try:
        key.verify(base64.b64decode(signed.signature, validate=True), _PURPOSE + text)
        return msgspec.json.decode(text, type=Revocations)
    except (InvalidSignature, binascii.Error, ValueError):  # ValueError: also msgspec.DecodeError
        return None
