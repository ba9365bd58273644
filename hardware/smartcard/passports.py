"""Reading a passport over any reader: the chip's dialogue is in `emrtd`, what breaks the link becomes a value here."""

from __future__ import annotations

from collections.abc import Callable

from hardware.errors import ProtocolError
from hardware.smartcard.apdu import CommandApdu, Transmit, exchange
from hardware.smartcard.base import PassportOutcome
from hardware.smartcard.dialogue import CardLinkError
from hardware.smartcard.emrtd.base import PassportAccess, PassportProgress, PassportTrouble

EMRTD_AID = bytes.fromhex("A0000002471001")
"""The eMRTD application (ICAO Doc 9303-10, 3.11)."""

PASSPORT_TIMEOUT = 60.0
"""Seconds that one passport may take."""


async def read_passport(
    transmit: Transmit, access: PassportAccess, progress: Callable[[PassportProgress], None]
) -> PassportOutcome:
    """Read the passport behind `transmit`, which raises CardLinkError when the link breaks."""
    try:
        selected = await exchange(CommandApdu(0x00, 0xA4, 0x04, 0x0C, EMRTD_AID), transmit)
    except CardLinkError as error:
        return error.trouble
    except ProtocolError:
        return PassportTrouble.UNREADABLE
    return PassportTrouble.UNREADABLE if selected.ok else PassportTrouble.NOT_A_PASSPORT
