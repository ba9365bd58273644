"""The states whose signatures are believed: CSCA certificates in a folder (ICAO Doc 9303-12, 6)."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn1crypto import cms, pem, x509

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.base import Authenticity
from hardware.smartcard.emrtd.signatures import fits, public_key
from hardware.smartcard.emrtd.sod import MALFORMED

MASTER_LIST = ".ml"
SUFFIXES = frozenset({".cer", ".crt", ".der", ".pem", MASTER_LIST})

MASTER_LIST_OID = "2.23.136.1.1.2"
SEQUENCE, SET = 0x30, 0x31

OTHER_SIGNERS = frozenset({"server_auth", "client_auth", "2.23.136.1.1.3", "2.23.136.1.1.8"})
"""Extended key usages of what authorities certify besides document signers: servers, master and deviation lists."""

_log = logging.getLogger("hardware.smartcard")


@dataclass(frozen=True)
class Verdict:
    """What the signatures say, and why, in words for staff."""

    authenticity: Authenticity
    why: str


class TrustStore:
    """CSCA certificates. How each came here is the operator's care: in it, it is believed."""

    def __init__(self, certificates: Iterable[bytes]) -> None:
        """From DER. ValueError for what is no certificate of an authority with a usable key."""
        self._authorities = tuple(_authority(content) for content in certificates)

    @classmethod
    def from_folder(cls, folder: Path) -> TrustStore:
        """From the files in `folder` (not below): .cer, .crt, .der and .pem, DER or PEM with one or more
        certificates, and .ml, a master list, whose own signature is not looked at.

        Certificates that are not of an authority, or have a key of an unknown kind, are left out, with a
        warning in the log, and so are broken files. OSError when the folder cannot be read.
        """
        found: list[bytes] = []
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() not in SUFFIXES:
                continue
            contents = _read(path)
            usable = [content for content in contents if _is_usable(content)]
            found += usable
            if not usable or len(usable) < len(contents):
                counts = len(contents) - len(usable), len(contents)
                _log.warning("%s: %d of %d certificates are not of a usable authority", path.name, *counts)
        return cls(found)

    def __len__(self) -> int:
        """How many certificates there are."""
        return len(self._authorities)

    def judge(self, signer: Any) -> Verdict:
        """Whether a known authority issued the certificate of a document signer. ValueError for a broken one."""
        named = [authority for authority in self._authorities if _may_have_issued(authority, signer)]
        for authority in named:
            if _issued(authority, signer):
                return _judge_signer(authority, signer)
        if any(_is_certainly_issuer(authority, signer) for authority in named):
            return Verdict(Authenticity.ALTERED, "the certificate of the document signer is forged")
        return Verdict(Authenticity.UNKNOWN_ISSUER, "no certificate of this issuing authority is in the CSCA folder")


def _authority(content: bytes) -> Any:
    certificate = x509.Certificate.load(content, strict=True)
    if not certificate.ca:
        raise ValueError("the certificate is not one of an authority")
    public_key(certificate["tbs_certificate"]["subject_public_key_info"])
    return certificate


def _is_usable(content: bytes) -> bool:
    try:
        _authority(content)
    except MALFORMED:
        return False
    return True


def _read(path: Path) -> list[bytes]:
    """The certificates in a file; none in a broken one."""
    content = path.read_bytes()
    try:
        if path.suffix.lower() == MASTER_LIST:
            return _certificates_in_list(content)
        if not pem.detect(content):
            return [content]
        return [der for kind, _, der in pem.unarmor(content, multiple=True) if kind == "CERTIFICATE"]
    except MALFORMED as error:
        _log.warning("%s cannot be understood: %s", path.name, type(error).__name__)
        return []


def _certificates_in_list(content: bytes) -> list[bytes]:
    """Doc 9303-12, 9: a version and a set of certificates, signed."""
    inner = cms.ContentInfo.load(content, strict=True)["content"]["encap_content_info"]
    if inner["content_type"].dotted != MASTER_LIST_OID:
        raise ValueError("this is no master list")
    certificates = tlv.parse(tlv.find(bytes(inner["content"]), (SEQUENCE, SET)))
    return [tlv.encode(SEQUENCE, certificate.value) for certificate in certificates]


def _may_have_issued(authority: Any, signer: Any) -> bool:
    return _is_certainly_issuer(authority, signer) or authority.subject == signer.issuer


def _is_certainly_issuer(authority: Any, signer: Any) -> bool:
    wanted = signer.authority_key_identifier
    return wanted is not None and wanted == authority.key_identifier and authority.subject == signer.issuer


def _issued(authority: Any, signer: Any) -> bool:
    return fits(
        authority["tbs_certificate"]["subject_public_key_info"],
        signer["signature_algorithm"],
        "",
        signer["signature_value"].native,
        signer["tbs_certificate"].dump(),
    )


def _judge_signer(authority: Any, signer: Any) -> Verdict:
    """The signer must have been made for passports, while the authority could; that both have run out is usual."""
    usages = signer.extended_key_usage_value
    if signer.ca or OTHER_SIGNERS.intersection(usages.native if usages is not None else ()):
        return Verdict(Authenticity.UNKNOWN_ISSUER, "the signer's certificate is for something else than passports")
    begin, end = authority.not_valid_before, authority.not_valid_after
    if begin <= signer.not_valid_before <= end:
        return Verdict(Authenticity.GENUINE, "signed by an authority in the CSCA folder, nothing changed")
    return Verdict(Authenticity.UNKNOWN_ISSUER, "the authority was not valid when it made the document signer")
