"""Public keys and signatures as passports have them: RSA (PKCS #1 v1.5 and PSS) and ECDSA (ICAO Doc 9303-12, 4).

Keys and algorithms come as asn1crypto reads them. Curves may be named or, as many issuers do, written out in
parameters, which are taken for the named curve that has them: any other curve is refused.
"""

from __future__ import annotations

from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from hardware.smartcard.emrtd.curves import CURVES, curve_of

HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "sha1": hashes.SHA1,
    "sha224": hashes.SHA224,
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}

MAX_RSA_BITS = 8192


class UnknownAlgorithmError(ValueError):
    """A key or signature of a kind that is not known here."""


def hash_named(name: str) -> hashes.HashAlgorithm:
    """The hash that asn1crypto calls `name`."""
    if name not in HASHES:
        raise UnknownAlgorithmError("a hash algorithm that passports do not use")
    return HASHES[name]()


def digest(name: str, data: bytes) -> bytes:
    """The hash of `data`."""
    hashing = hashes.Hash(hash_named(name))
    hashing.update(data)
    return hashing.finalize()


def public_key(info: Any) -> rsa.RSAPublicKey | ec.EllipticCurvePublicKey:
    """The key in a SubjectPublicKeyInfo. UnknownAlgorithmError, or ValueError for a broken one."""
    kind = info["algorithm"]["algorithm"].native
    if kind in {"rsa", "rsassa_pss"}:
        numbers = info["public_key"].parsed
        modulus, exponent = numbers["modulus"].native, numbers["public_exponent"].native
        if modulus.bit_length() > MAX_RSA_BITS:
            raise UnknownAlgorithmError("an RSA key beyond all reason")
        return rsa.RSAPublicNumbers(exponent, modulus).public_key()
    if kind == "ec":
        curve = _curve(info["algorithm"]["parameters"])
        return ec.EllipticCurvePublicKey.from_encoded_point(curve, info["public_key"].native)
    raise UnknownAlgorithmError("a key that is neither RSA nor of an elliptic curve")


def fits(info: Any, algorithm: Any, hash_name: str, signature: bytes, data: bytes) -> bool:
    """Whether the owner of the key `info` signed `data`. `hash_name` counts where `algorithm` names no hash.

    UnknownAlgorithmError, or ValueError for a broken key or algorithm.
    """
    key = public_key(info)
    try:
        _verify(key, algorithm, hash_name, signature, data)
    except InvalidSignature:
        return False
    return True


def _verify(key: PublicKeyTypes, algorithm: Any, hash_name: str, signature: bytes, data: bytes) -> None:
    kind = algorithm.signature_algo
    if kind == "rsassa_pss" and isinstance(key, rsa.RSAPublicKey):
        chosen = algorithm["parameters"]
        mask = hash_named(chosen["mask_gen_algorithm"]["parameters"]["algorithm"].native)
        pss = padding.PSS(padding.MGF1(mask), chosen["salt_length"].native)
        key.verify(signature, data, pss, hash_named(chosen["hash_algorithm"]["algorithm"].native))
        return
    named = algorithm["algorithm"].native
    chosen_hash = hash_named(hash_name if named in {"rsassa_pkcs1v15", "ecdsa"} else algorithm.hash_algo)
    if kind == "rsassa_pkcs1v15" and isinstance(key, rsa.RSAPublicKey):
        key.verify(signature, data, padding.PKCS1v15(), chosen_hash)
    elif kind == "ecdsa" and isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(signature, data, ec.ECDSA(chosen_hash))
    else:
        raise UnknownAlgorithmError("a signature that passports do not use, or another one than its key makes")


def _curve(parameters: Any) -> ec.EllipticCurve:
    if parameters.name == "named":
        found = CURVES.get(parameters.native)
    elif parameters.name == "specified":
        found = _written_out(parameters.chosen)
    else:
        found = None
    if found is None:
        raise UnknownAlgorithmError("an elliptic curve that passports do not use")
    return found.library


def _written_out(domain: Any) -> Any:
    """The generator and the order must be the curve's own: others would let anybody make a fitting key."""
    if domain["field_id"]["field_type"].native != "prime_field":
        return None
    coefficients = (int.from_bytes(domain["curve"][name].native) for name in ("a", "b"))
    curve = curve_of(domain["field_id"]["parameters"].native, *coefficients)
    if curve is None:
        return None
    generator = ec.EllipticCurvePublicKey.from_encoded_point(curve.library, domain["base"].native).public_numbers()
    same_order = domain["order"].native == curve.library.group_order
    return curve if same_order and (generator.x, generator.y) == curve.of_generator(1) else None
