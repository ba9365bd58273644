"""The states whose signatures are believed: CSCA certificates in a folder (ICAO Doc 9303-12, 6)."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn1crypto import pem, x509

from hardware.smartcard.emrtd.base import Authenticity
from hardware.smartcard.emrtd.signatures import fits, public_key
from hardware.smartcard.emrtd.sod import MALFORMED

SUFFIXES = frozenset({".cer", ".crt", ".der", ".pem"})

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
        """From the files .cer, .crt, .der and .pem in `folder` (not below), DER or PEM with one or more.

        A file that holds no CSCA certificate is left out, with a warning in the log. OSError when the folder
        cannot be read.
        """
        found: list[bytes] = []
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() not in SUFFIXES:
                continue
            try:
                contents = _certificates_in(path.read_bytes())
                cls(contents)
            except MALFORMED as error:
                _log.warning("%s holds no usable CSCA certificate: %s", path.name, error)
            else:
                found += contents
        return cls(found)

    def __len__(self) -> int:
        """How many certificates there are."""
        return len(self._authorities)

    def judge(self, signer: Any) -> Verdict:
        """Whether a known authority issued the certificate of a document signer. ValueError for a broken one."""
        named = [authority for authority in self._authorities if _may_have_issued(authority, signer)]
        for authority in named:
            if _issued(authority, signer):
                return _judge_dates(authority, signer)
        if any(_is_certainly_issuer(authority, signer) for authority in named):
            return Verdict(Authenticity.ALTERED, "the certificate of the document signer is forged")
        return Verdict(Authenticity.UNKNOWN_ISSUER, "no certificate of this issuing authority is in the CSCA folder")


def _authority(content: bytes) -> Any:
    certificate = x509.Certificate.load(content, strict=True)
    if not certificate.ca:
        raise ValueError("the certificate is not one of an authority")
    public_key(certificate["tbs_certificate"]["subject_public_key_info"])
    return certificate


def _certificates_in(content: bytes) -> list[bytes]:
    if not pem.detect(content):
        return [content]
    return [der for kind, _, der in pem.unarmor(content, multiple=True) if kind == "CERTIFICATE"]


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


def _judge_dates(authority: Any, signer: Any) -> Verdict:
    """The signer must have been made while the authority could; that both may have run out since is usual."""
    begin, end = authority.not_valid_before, authority.not_valid_after
    if begin <= signer.not_valid_before <= end:
        return Verdict(Authenticity.GENUINE, "signed by an authority in the CSCA folder, nothing changed")
    return Verdict(Authenticity.UNKNOWN_ISSUER, "the authority was not valid when it made the document signer")
