"""Whether a chip is the one that was issued, and not a copy of its files (ICAO Doc 9303-11, 6)."""

from __future__ import annotations

import logging

from hardware.smartcard.apdu import Transmit
from hardware.smartcard.emrtd.active import key_in_dg15, proves_by_signing
from hardware.smartcard.emrtd.agreement import proves_by_agreement
from hardware.smartcard.emrtd.messaging import Send
from hardware.smartcard.emrtd.security_infos import SecurityInfos, parse_dg14
from hardware.smartcard.emrtd.sod import MALFORMED

_log = logging.getLogger("hardware.smartcard")


async def chip_proves(send: Send, transmit: Transmit, dg14: bytes | None, dg15: bytes | None) -> bool | None:
    """Ask for every proof that the signed DG14 and DG15 promise; None when there is none that is known here.

    Raises UnreadableError when the chip breaks off. The session may be over afterwards.
    """
    infos = _infos(dg14)
    proofs = []
    if dg15 is not None:
        try:
            key = key_in_dg15(dg15)
        except MALFORMED as error:
            _log.info("active authentication of an unknown kind: %s", error)
        else:
            proofs.append(await proves_by_signing(send, key, infos.active_hash))
    if infos.agreement is not None and all(proofs):
        proofs.append(await proves_by_agreement(send, transmit, infos.agreement))
    return all(proofs) if proofs else None


def _infos(dg14: bytes | None) -> SecurityInfos:
    if dg14 is None:
        return SecurityInfos()
    try:
        return parse_dg14(dg14)
    except MALFORMED as error:
        _log.info("chip authentication of an unknown kind: %s", error)
        return SecurityInfos()
