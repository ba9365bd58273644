"""Active authentication: the chip signs a number of ours with a key that cannot be copied (ICAO Doc 9303-11, 6.1)."""

from __future__ import annotations

import secrets

from asn1crypto import keys
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from hardware.smartcard import tlv
from hardware.smartcard.apdu import EXTENDED_LE, SHORT_LE, CommandApdu
from hardware.smartcard.emrtd.ciphers import same
from hardware.smartcard.emrtd.files import SHORT_PIECE, PassportFile
from hardware.smartcard.emrtd.messaging import Send
from hardware.smartcard.emrtd.security_infos import SEQUENCE
from hardware.smartcard.emrtd.signatures import digest, hash_named, public_key

CHALLENGE = 8

RECOVERS_PART = 0x6A
"""First byte of what an RSA signature hides: message recovery, part of the message (ISO/IEC 9796-2, scheme 1)."""

TRAILERS = {
    b"\xbc": "sha1",
    b"\x33\xcc": "sha1",
    b"\x38\xcc": "sha224",
    b"\x34\xcc": "sha256",
    b"\x36\xcc": "sha384",
    b"\x35\xcc": "sha512",
}
"""Its last bytes, which name the hash."""

HASH_SIZES = {"sha1": 20, "sha224": 28, "sha256": 32, "sha384": 48, "sha512": 64}


def key_in_dg15(file: bytes) -> rsa.RSAPublicKey | ec.EllipticCurvePublicKey:
    """The chip's public key. ValueError when there is none of a known kind."""
    info = tlv.find(file, (PassportFile.DG15.tag, SEQUENCE))
    return public_key(keys.PublicKeyInfo.load(tlv.encode(SEQUENCE, info), strict=True))


async def proves_by_signing(send: Send, key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey, hash_name: str = "") -> bool:
    """Whether the chip has the private key to `key`. `hash_name` as DG14 says it, for ECDSA."""
    challenge = secrets.token_bytes(CHALLENGE)
    long = key.key_size // 8 > SHORT_PIECE
    answer = await send(CommandApdu(0x00, 0x88, 0x00, 0x00, challenge, le=EXTENDED_LE if long else SHORT_LE))
    if not answer.ok:
        return False
    if isinstance(key, rsa.RSAPublicKey):
        return rsa_fits(key, answer.data, challenge)
    return ecdsa_fits(key, answer.data, challenge, hash_name)


def rsa_fits(key: rsa.RSAPublicKey, signature: bytes, challenge: bytes) -> bool:
    """Whether the signature recovers to a message that ends in `challenge`."""
    numbers = key.public_numbers()
    opened = pow(int.from_bytes(signature), numbers.e, numbers.n)
    if opened % 16 != 0xC:  # the signer may have taken the other of two roots
        opened = numbers.n - opened
    hidden = opened.to_bytes((numbers.n.bit_length() + 7) // 8)
    trailer = hidden[-1:] if hidden[-1:] in TRAILERS else hidden[-2:]
    if len(signature) != len(hidden) or hidden[0] != RECOVERS_PART or trailer not in TRAILERS:
        return False
    hash_name = TRAILERS[trailer]
    body = hidden[1 : -len(trailer)]
    size = HASH_SIZES[hash_name]
    return len(body) > size and same(digest(hash_name, body[:-size] + challenge), body[-size:])


def ecdsa_fits(key: ec.EllipticCurvePublicKey, signature: bytes, challenge: bytes, hash_name: str) -> bool:
    """Whether the two plain numbers of `signature` fit. Where no hash is named, SHA-1 or the one of the key's size."""
    half = len(signature) // 2
    if not half or len(signature) % 2:
        return False
    encoded = encode_dss_signature(int.from_bytes(signature[:half]), int.from_bytes(signature[half:]))
    return any(_ecdsa_fits(key, encoded, challenge, name) for name in ([hash_name] if hash_name else _usual(key)))


def _usual(key: ec.EllipticCurvePublicKey) -> tuple[str, str]:
    by_size = next((name for name, size in HASH_SIZES.items() if size * 8 >= key.key_size), "sha512")
    return by_size, "sha1"


def _ecdsa_fits(key: ec.EllipticCurvePublicKey, signature: bytes, challenge: bytes, hash_name: str) -> bool:
    try:
        key.verify(signature, challenge, ec.ECDSA(hash_named(hash_name)))
    except InvalidSignature:
        return False
    return True
