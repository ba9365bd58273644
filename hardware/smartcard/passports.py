"""Reading a passport over any reader: the chip's dialogue is in `emrtd`, what breaks the link becomes a value here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from hardware.errors import ProtocolError
from hardware.smartcard.apdu import Transmit
from hardware.smartcard.base import PassportOutcome
from hardware.smartcard.dialogue import CardLinkError
from hardware.smartcard.emrtd import reading
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress, PassportTrouble
from hardware.smartcard.emrtd.trust import TrustStore

PASSPORT_TIMEOUT = 60.0
"""Seconds that one passport may take."""

_log = logging.getLogger("hardware.smartcard")


async def read_passport(
    transmit: Transmit,
    access: PassportAccess,
    progress: Callable[[PassportProgress], None],
    trust: TrustStore | None = None,
) -> PassportOutcome:
    """Read the passport behind `transmit`, which raises CardLinkError when the link breaks."""
    try:
        return await reading.read_passport(transmit, access, progress, trust)
    except CardLinkError as error:
        return error.trouble
    except ProtocolError as error:
        _log.info("passport answered against its standard: %s", error)
        return PassportTrouble.UNREADABLE


def open_trust_store(folder: Path | None) -> TrustStore | None:
    """The issuers in `folder`; None, with a warning when a folder was named, where there are none to check against."""
    if folder is None:
        return None
    try:
        store = TrustStore.from_folder(folder)
    except OSError as error:
        _log.warning("passports are read and not checked: %s", error)
        return None
    if not len(store):
        _log.warning("passports are read and not checked: no CSCA certificate in %s", folder)
        return None
    return store
