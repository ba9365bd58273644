"""How a virtual passport proves that it is no copy: active and chip authentication (ICAO Doc 9303-11, 6)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.active import RECOVERS_PART
from hardware.smartcard.emrtd.agreement import DYNAMIC_DATA, EPHEMERAL_KEY, OUR_KEY, agreed_cipher
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.security_infos import TRIPLE_DES, make_dg14
from hardware.smartcard.emrtd.signatures import digest
from hardware.smartcard.emrtd.virtual_messaging import ChipSession


class Signing(StrEnum):
    """With what a chip answers active authentication."""

    RSA_SHA1 = "rsa-1024-sha1"
    RSA_SHA256 = "rsa-2048-sha256"
    ECDSA = "ecdsa"


TRAILERS = {Signing.RSA_SHA1: ("sha1", b"\xbc", 1024), Signing.RSA_SHA256: ("sha256", b"\x34\xcc", 2048)}


@dataclass(frozen=True)
class ProofPlan:
    """Which proofs a chip has. `agreement` is the cipher's number of chip authentication, 0 for none.

    `cloned`: the files are those of another chip, whose keys this one has not.
    """

    signing: Signing | None = None
    agreement: int = 0
    cloned: bool = False


class ChipProofs:
    """The keys of one chip."""

    def __init__(self, plan: ProofPlan) -> None:
        self._plan = plan
        self._signing_key = _signing_key(plan.signing)
        self._agreement_key = ec.generate_private_key(ec.BrainpoolP256R1()) if plan.agreement else None

    def files(self) -> dict[PassportFile, bytes]:
        """DG14 and DG15, as far as there are proofs."""
        made = {}
        signs_by_ecdsa = isinstance(self._signing_key, ec.EllipticCurvePrivateKey)
        if self._agreement_key is not None or signs_by_ecdsa:
            spki = _spki(self._agreement_key) if self._agreement_key is not None else b""
            made[PassportFile.DG14] = make_dg14(spki, self._plan.agreement, "sha256" if signs_by_ecdsa else "")
        if self._signing_key is not None:
            made[PassportFile.DG15] = tlv.encode(PassportFile.DG15.tag, _spki(self._signing_key))
        return made

    def as_in_chip(self) -> ChipProofs:
        """What the chip has: these keys, or other ones when it is a copy."""
        return ChipProofs(self._plan) if self._plan.cloned else self

    def sign(self, challenge: bytes) -> bytes | None:
        """The answer to active authentication; None for a chip that knows none."""
        key = self._signing_key
        if key is None:
            return None
        if isinstance(key, ec.EllipticCurvePrivateKey):
            numbers = decode_dss_signature(key.sign(challenge, ec.ECDSA(hashes.SHA256())))
            return b"".join(number.to_bytes(key.key_size // 8) for number in numbers)
        hash_name, trailer, bits = TRAILERS[Signing(self._plan.signing or "")]
        size = bits // 8
        hidden = secrets.token_bytes(size - 1 - len(digest(hash_name, b"")) - len(trailer))
        whole = bytes((RECOVERS_PART,)) + hidden + digest(hash_name, hidden + challenge) + trailer
        numbers_of_key = key.private_numbers()
        modulus = numbers_of_key.public_numbers.n
        return pow(int.from_bytes(whole), numbers_of_key.d, modulus).to_bytes(size)

    def agree(self, data: bytes) -> ChipSession | None:
        """The session that begins with the terminal's key in `data`; None for a chip that knows none, or no key."""
        path = (EPHEMERAL_KEY,) if self._plan.agreement == TRIPLE_DES else (DYNAMIC_DATA, OUR_KEY)
        if self._agreement_key is None:
            return None
        try:
            point = tlv.find(data, path)
            theirs = ec.EllipticCurvePublicKey.from_encoded_point(self._agreement_key.curve, point)
        except ValueError:
            return None
        secret = self._agreement_key.exchange(ec.ECDH(), theirs)
        return ChipSession(agreed_cipher(secret, self._plan.agreement))


def _signing_key(signing: Signing | None) -> rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | None:
    if signing is None:
        return None
    if signing is Signing.ECDSA:
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(65537, TRAILERS[signing][2])


def _spki(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
