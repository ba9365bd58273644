"""Passive authentication: whether what was read is what the issuer signed (ICAO Doc 9303-11, 5.1)."""

from __future__ import annotations

from collections.abc import Mapping

from hardware.smartcard.emrtd.base import Authenticity
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.sod import MALFORMED, SecurityObject
from hardware.smartcard.emrtd.trust import TrustStore, Verdict

Groups = Mapping[PassportFile, bytes | None]
"""The data groups as they were read; None for one that the chip has not."""


def check_signatures(signed: SecurityObject, groups: Groups, trust: TrustStore | None) -> Verdict:
    """Compare `groups` with what was signed. Which must be there is known from `signed`: EF.COM is not signed."""
    try:
        return _unsigned(signed, groups) or _issuer(signed, trust)
    except MALFORMED as error:
        return Verdict(Authenticity.NOT_CHECKED, f"the signature cannot be understood: {error}")


def _unsigned(signed: SecurityObject, groups: Groups) -> Verdict | None:
    """What is not as it was signed."""
    for file, content in groups.items():
        if file.group is None:
            continue
        if content is None and file.group in signed.hashes:
            return Verdict(Authenticity.ALTERED, f"{file.name} was signed and is not on the chip")
        if content is not None and not signed.fits(file.group, content):
            return Verdict(Authenticity.ALTERED, f"{file.name} is not what was signed")
    if not signed.rightly_signed():
        return Verdict(Authenticity.ALTERED, "the signature over the data groups does not fit")
    return None


def _issuer(signed: SecurityObject, trust: TrustStore | None) -> Verdict:
    if trust is None:
        return Verdict(Authenticity.NOT_CHECKED, "there is no CSCA folder")
    return trust.judge(signed.signer)
