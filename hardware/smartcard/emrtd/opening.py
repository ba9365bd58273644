"""Opens a chip the best way that it offers: PACE, or else BAC (ICAO Doc 9303-11, 4.2; ADR 0013)."""

from __future__ import annotations

import logging

from hardware.smartcard.apdu import CommandApdu, StatusWord, Transmit, status_name
from hardware.smartcard.emrtd.bac import open_by_bac
from hardware.smartcard.emrtd.base import Can, PassportAccess
from hardware.smartcard.emrtd.errors import NotAPassportError, PaceRefusedError, UnreadableError, WrongKeyError
from hardware.smartcard.emrtd.files import PASSPORT_AID, FileReader, PassportFile
from hardware.smartcard.emrtd.keys import mrz_information
from hardware.smartcard.emrtd.messaging import SecureMessaging, Send, plain_channel, secure_channel
from hardware.smartcard.emrtd.mrz import MrzError
from hardware.smartcard.emrtd.pace import open_by_pace
from hardware.smartcard.emrtd.pace_offers import PaceOffer, offers_in

SELECT = CommandApdu(0x00, 0xA4, 0x04, 0x0C, PASSPORT_AID)

NO_SUCH_APPLICATION = frozenset(
    {
        StatusWord.FILE_NOT_FOUND,
        StatusWord.FUNCTION_NOT_SUPPORTED,
        StatusWord.INSTRUCTION_NOT_SUPPORTED,
        StatusWord.CLASS_NOT_SUPPORTED,
    }
)

CAN_DIGITS = 6

_log = logging.getLogger("hardware.smartcard")


async def open_chip(transmit: Transmit, access: PassportAccess) -> Send:
    """The channel to the opened passport application of a chip that was just powered up.

    Raises NotAPassportError, WrongKeyError or UnreadableError.
    """
    _check_signs(access)
    plain = plain_channel(transmit)
    offer = await _pace_offer(plain)
    messaging = None if offer is None else await _by_pace(plain, access, offer)
    if messaging is not None:
        protected = secure_channel(transmit, messaging)
        await _select_application(protected)
        return protected
    await _select_application(plain)
    if isinstance(access, Can):
        raise WrongKeyError("a card access number opens by PACE only, which the chip does not offer")
    return secure_channel(transmit, await open_by_bac(plain, access))


async def _by_pace(plain: Send, access: PassportAccess, offer: PaceOffer) -> SecureMessaging | None:
    """None when the chip refuses what it offers, and BAC may be tried with this key."""
    try:
        return await open_by_pace(plain, access, offer)
    except PaceRefusedError as error:
        if isinstance(access, Can):
            raise
        _log.info("%s; BAC is tried", error)
        return None


def _check_signs(access: PassportAccess) -> None:
    if isinstance(access, Can):
        if len(access.digits) != CAN_DIGITS or not (access.digits.isascii() and access.digits.isdigit()):
            raise WrongKeyError("a card access number has six digits")
        return
    try:
        mrz_information(access)
    except MrzError:
        raise WrongKeyError("the key has signs that no machine-readable zone has") from None


async def _pace_offer(plain: Send) -> PaceOffer | None:
    """The first that is known here. A chip without EF.CardAccess, or with a broken one, is tried by BAC."""
    try:
        offers = offers_in(await FileReader(plain).read(PassportFile.CARD_ACCESS))
    except (UnreadableError, ValueError):
        return None
    return next(iter(offers), None)


async def _select_application(send: Send) -> None:
    selected = await send(SELECT)
    if selected.sw in NO_SUCH_APPLICATION:
        raise NotAPassportError(f"there is no passport application: {status_name(selected.sw)}")
    if not selected.ok:
        raise UnreadableError(f"the passport application cannot be selected: {status_name(selected.sw)}")
