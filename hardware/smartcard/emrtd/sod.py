"""EF.SOD: the hashes of the data groups, signed by the issuer (ICAO Doc 9303-10, 4.6.2 and Doc 9303-12, 5.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from asn1crypto import algos, cms, core

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.errors import UnreadableError
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.signatures import digest, fits

SECURITY_OBJECT_OID = "2.23.136.1.1.1"

SET_OF = 0x31

MALFORMED = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, RecursionError)
"""What asn1crypto raises for bytes that are not what they should be."""


class DataGroupHash(core.Sequence):  # type: ignore[misc]  # the library has no types
    """One data group's number and hash."""

    _fields: ClassVar[list[Any]] = [("number", core.Integer), ("value", core.OctetString)]


class DataGroupHashes(core.SequenceOf):  # type: ignore[misc]
    """All of them."""

    _child_spec = DataGroupHash


class LdsVersion(core.Sequence):  # type: ignore[misc]
    """Which data structure the chip has."""

    _fields: ClassVar[list[Any]] = [("lds", core.PrintableString), ("unicode", core.PrintableString)]


class LdsSecurityObject(core.Sequence):  # type: ignore[misc]
    """What is signed."""

    _fields: ClassVar[list[Any]] = [
        ("version", core.Integer),
        ("hash_algorithm", algos.DigestAlgorithm),
        ("hashes", DataGroupHashes),
        ("lds_version", LdsVersion, {"optional": True}),
    ]


@dataclass(frozen=True)
class SecurityObject:
    """A parsed EF.SOD. `hashes` by number of data group; `signer` is the certificate of the document signer.

    Whoever knows most of a holder's data can find the rest by its hash: they are personal, too.
    """

    hash_name: str
    hashes: Mapping[int, bytes] = field(repr=False)
    signer: Any = field(repr=False)
    _info: Any = field(repr=False)
    _content: bytes = field(repr=False)

    def fits(self, group: int, content: bytes) -> bool:
        """Whether this is the data group that was signed."""
        return self.hashes.get(group) == digest(self.hash_name, content)

    def rightly_signed(self) -> bool:
        """Whether `signer` signed it. ValueError for an algorithm or a key that is not known here."""
        hash_name = self._info["digest_algorithm"]["algorithm"].native
        attributes = self._info["signed_attrs"]
        if not self._attributes_fit(attributes, digest(hash_name, self._content)):
            return False
        info = self.signer["tbs_certificate"]["subject_public_key_info"]
        algorithm, signature = self._info["signature_algorithm"], self._info["signature"].native
        return any(fits(info, algorithm, hash_name, signature, signed) for signed in _as_signed(attributes))

    @staticmethod
    def _attributes_fit(attributes: Any, expected: bytes) -> bool:
        values = {attribute["type"].native: attribute["values"] for attribute in attributes}
        kind, stated = values.get("content_type"), values.get("message_digest")
        return (
            kind is not None
            and stated is not None
            and [value.dotted for value in kind] == [SECURITY_OBJECT_OID]
            and [value.native for value in stated] == [expected]
        )


def _as_signed(attributes: Any) -> tuple[bytes, bytes]:
    """In the order that they have, and in that of DER, which counts whatever order they have (RFC 5652, 5.4)."""
    in_order = b"".join(sorted(attribute.dump() for attribute in attributes))
    return attributes.untag().dump(), tlv.encode(SET_OF, in_order)


def parse_sod(file: bytes) -> SecurityObject:
    """EF.SOD, of which nothing is believed yet. UnreadableError when it cannot be understood."""
    try:
        return _parse(tlv.find(file, (PassportFile.SOD.tag,)))
    except MALFORMED as error:
        raise UnreadableError(f"EF.SOD cannot be understood: {type(error).__name__}") from error


def _parse(content: bytes) -> SecurityObject:
    message = cms.ContentInfo.load(content, strict=True)
    if message["content_type"].native != "signed_data":
        raise ValueError("this is no signed data")
    signed = message["content"]
    inner = signed["encap_content_info"]
    if inner["content_type"].dotted != SECURITY_OBJECT_OID:
        raise ValueError("this is no security object")
    raw = bytes(inner["content"])
    found = LdsSecurityObject.load(raw, strict=True)
    (info,) = signed["signer_infos"]
    if not len(info["signed_attrs"]):
        raise ValueError("nothing says what is signed")
    return SecurityObject(
        hash_name=found["hash_algorithm"]["algorithm"].native,
        hashes={entry["number"].native: entry["value"].native for entry in found["hashes"]},
        signer=_signer(signed["certificates"], info["sid"]),
        _info=info,
        _content=raw,
    )


def _signer(certificates: Any, identifier: Any) -> Any:
    """The certificate that the signature names; the only one, if there is one: some issuers name it wrongly."""
    there = [choice.chosen for choice in certificates if choice.name == "certificate"]
    found = there if len(there) == 1 else [certificate for certificate in there if _is_named(certificate, identifier)]
    if not found:
        raise ValueError("the signer's certificate is missing")
    return found[0]


def _is_named(certificate: Any, identifier: Any) -> bool:
    if identifier.name == "subject_key_identifier":
        return bool(certificate.key_identifier == identifier.chosen.native)
    named = identifier.chosen
    return bool(certificate.serial_number == named["serial_number"].native and certificate.issuer == named["issuer"])
