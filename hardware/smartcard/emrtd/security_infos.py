"""What DG14 says of the chip's own proofs (ICAO Doc 9303-11, 9.2): a set of sequences that begin with an OID."""

from __future__ import annotations

from dataclasses import dataclass

from asn1crypto import keys
from cryptography.hazmat.primitives.asymmetric import ec

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.signatures import public_key

SET, SEQUENCE, OBJECT_IDENTIFIER, INTEGER = 0x31, 0x30, 0x06, 0x02

ACTIVE = bytes.fromhex("678108010105")
"""2.23.136.1.1.5: which signature active authentication gives."""

PLAIN_ECDSA = bytes.fromhex("04007F000701010401")
"""0.4.0.127.0.7.1.1.4.1, to which the hash's number is added (BSI TR-03111, 5.2.1)."""

PLAIN_ECDSA_HASHES = {1: "sha1", 2: "sha224", 3: "sha256", 4: "sha384", 5: "sha512"}

AGREEMENT_KEY = bytes.fromhex("04007F000702020102")
"""0.4.0.127.0.7.2.2.1.2: the public key of chip authentication by ECDH."""

AGREEMENT = bytes.fromhex("04007F000702020302")
"""0.4.0.127.0.7.2.2.3.2, to which the cipher's number is added."""

TRIPLE_DES = 1
CIPHER_KEY_SIZES = {TRIPLE_DES: 16, 2: 16, 3: 24, 4: 32}


@dataclass(frozen=True)
class AgreementKey:
    """The chip's key for chip authentication: `number` where it has several, `cipher` as in CIPHER_KEY_SIZES."""

    key: ec.EllipticCurvePublicKey
    cipher: int = TRIPLE_DES
    number: bytes = b""

    @property
    def oid(self) -> bytes:
        """The protocol's object identifier, as DER has its value."""
        return AGREEMENT + bytes((self.cipher,))


@dataclass(frozen=True)
class SecurityInfos:
    """Of DG14, what is known here. `active_hash` is empty where nothing is said."""

    active_hash: str = ""
    agreement: AgreementKey | None = None


def parse_dg14(file: bytes) -> SecurityInfos:
    """The infos in DG14. ValueError when it is none, or a key in it is broken or of an unknown kind."""
    hash_name, public, number, cipher = "", None, b"", TRIPLE_DES
    for info in tlv.parse(tlv.find(file, (PassportFile.DG14.tag, SET))):
        oid, *rest = tlv.parse(info.value) or (tlv.Tlv(0, b""),)
        if oid.value == ACTIVE and rest and rest[-1].value[:-1] == PLAIN_ECDSA:
            hash_name = PLAIN_ECDSA_HASHES.get(rest[-1].value[-1], "")
        elif oid.value == AGREEMENT_KEY and rest and public is None:
            public = public_key(keys.PublicKeyInfo.load(tlv.encode(SEQUENCE, rest[0].value), strict=True))
            number = rest[1].value if len(rest) > 1 else b""
        elif oid.value[:-1] == AGREEMENT and oid.value[-1] in CIPHER_KEY_SIZES:
            cipher = max(cipher, oid.value[-1])
    if not isinstance(public, ec.EllipticCurvePublicKey):
        return SecurityInfos(hash_name)
    return SecurityInfos(hash_name, AgreementKey(public, cipher, number))


def make_dg14(spki: bytes, cipher: int, active_hash: str = "") -> bytes:
    """DG14 with a key for chip authentication (none for empty `spki`) and the hash of active authentication."""
    version = tlv.encode(INTEGER, b"\x01")
    infos = []
    if spki:
        infos.append(tlv.encode(OBJECT_IDENTIFIER, AGREEMENT_KEY) + spki)
        infos.append(tlv.encode(OBJECT_IDENTIFIER, AGREEMENT + bytes((cipher,))) + version)
    if active_hash:
        number = next(number for number, name in PLAIN_ECDSA_HASHES.items() if name == active_hash)
        algorithm = tlv.encode(OBJECT_IDENTIFIER, PLAIN_ECDSA + bytes((number,)))
        infos.append(tlv.encode(OBJECT_IDENTIFIER, ACTIVE) + version + algorithm)
    content = b"".join(tlv.encode(SEQUENCE, info) for info in infos)
    return tlv.encode(PassportFile.DG14.tag, tlv.encode(SET, content))
