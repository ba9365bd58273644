"""Reads virtual passports in process."""

from __future__ import annotations

from hardware.smartcard.apdu import Transmit
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress, PassportRead, PassportTrouble
from hardware.smartcard.emrtd.reading import read_passport
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.emrtd.virtual_chip import VirtualPassport
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer


def link(passport: VirtualPassport) -> Transmit:
    """The chip as a reader gives it after power-up."""
    passport.power_up()

    async def transmit(raw: bytes) -> bytes:
        return passport.transmit(raw)

    return transmit


async def read(
    passport: VirtualPassport,
    *issuers: VirtualIssuer,
    access: PassportAccess | None = None,
    stages: list[PassportProgress] | None = None,
) -> PassportRead | PassportTrouble:
    """Read with the passport's own key unless told otherwise; `issuers` are known."""
    trust = TrustStore([issuer.authority for issuer in issuers])
    progress = (lambda _: None) if stages is None else stages.append
    return await read_passport(link(passport), access or passport.key, progress, trust)


async def read_well(passport: VirtualPassport, *issuers: VirtualIssuer) -> PassportRead:
    outcome = await read(passport, *issuers)
    assert isinstance(outcome, PassportRead)
    return outcome
